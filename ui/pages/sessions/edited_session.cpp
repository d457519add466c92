#include "ui/pages/sessions/edited_session.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace ui {

/// One step of a what-if: all events before and after it, and the session that they are of.
class EditCommand : public QUndoCommand {
public:
    EditCommand(EditedSession* session, const QString& text, QList<EditedEvent> after)
        : QUndoCommand(text), m_session(session), m_place(session->m_place), m_original(session->m_original),
          m_before(session->m_events), m_after(std::move(after))
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const QList<EditedEvent>& events)
    {
        if (!m_session) return;
        if (m_session->m_place != m_place) Q_EMIT m_session->wanted(m_place);
        if (m_session->m_place == m_place && m_session->m_original == m_original)
            m_session->set(events);
        else
            setObsolete(true); // an import has written another session in its place
    }

    QPointer<EditedSession> m_session; // the stack belongs to the project and may outlive the page
    EditedPlace m_place;
    QList<EditedEvent> m_original;
    QList<EditedEvent> m_before;
    QList<EditedEvent> m_after;
};

EditedSession::EditedSession(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void EditedSession::load(const QList<EditedEvent>& events, const EditedPlace& place)
{
    m_place = place;
    m_original = events;
    m_events = events;
    Q_EMIT changed();
}

QStringList EditedSession::codes() const
{
    QStringList codes;
    for (const auto& event : m_events)
        if (!event.removed) codes.append(event.item.code);
    return codes;
}

QList<int> EditedSession::numbers() const
{
    QList<int> numbers;
    for (const auto& event : m_events)
        if (!event.removed) numbers.append(event.number);
    return numbers;
}

bool EditedSession::isReordered() const
{
    int last = 0;
    for (const auto& event : m_events) {
        if (event.added) continue;
        if (event.number < last) return true;
        last = event.number;
    }
    return false;
}

QString EditedSession::description() const
{
    QStringList removed;
    QStringList added;
    for (const auto& event : m_events) {
        if (event.removed) removed.append(QString::number(event.number));
        if (event.added) added.append(event.item.title);
    }
    QStringList parts;
    const auto comma = tr(", ", "between numbers");
    if (!removed.isEmpty()) parts.append(tr("removed: event %1").arg(removed.join(comma)));
    if (!added.isEmpty()) parts.append(tr("added: %1").arg(added.join(comma)));
    if (isReordered()) parts.append(tr("order changed"));
    return parts.join(tr("; ", "between statements"));
}

int EditedSession::editCount() const
{
    const auto changed = [](const EditedEvent& event) { return event.removed || event.added; };
    return static_cast<int>(std::count_if(m_events.cbegin(), m_events.cend(), changed)) + (isReordered() ? 1 : 0);
}

bool EditedSession::canRemove(qsizetype index) const
{
    return index >= 0 && index < m_events.size() && !m_events[index].removed && numbers().size() > 1;
}

bool EditedSession::canMove(qsizetype index, int by) const
{
    return index >= 0 && index < m_events.size() && index + by >= 0 && index + by < m_events.size() && by != 0;
}

void EditedSession::remove(qsizetype index)
{
    if (!canRemove(index)) return;
    auto events = m_events;
    const auto text = tr("Remove event %1").arg(events[index].number);
    if (events[index].added)
        events.removeAt(index);
    else
        events[index].removed = true;
    push(text, events);
}

void EditedSession::restore(qsizetype index)
{
    if (index < 0 || index >= m_events.size() || !m_events[index].removed) return;
    auto events = m_events;
    events[index].removed = false;
    push(tr("Restore event %1").arg(events[index].number), events);
}

void EditedSession::move(qsizetype index, int by)
{
    if (!canMove(index, by)) return;
    auto events = m_events;
    events.move(index, index + by);
    push(tr("Move event %1").arg(m_events[index].number), events);
}

void EditedSession::add(const ItemCard& item)
{
    auto events = m_events;
    int number = static_cast<int>(m_original.size());
    for (const auto& event : events) number = std::max(number, event.number);
    events.append({number + 1, item, false, true});
    push(tr("Add %1").arg(item.title), events);
}

void EditedSession::reverse()
{
    if (m_events.size() < 2) return;
    auto events = m_events;
    std::reverse(events.begin(), events.end());
    push(tr("Reverse the session"), events);
}

void EditedSession::restoreAll()
{
    if (isEdited()) push(tr("Restore all events"), m_original);
}

void EditedSession::push(const QString& text, const QList<EditedEvent>& events)
{
    m_stack.push(new EditCommand(this, text, events));
}

void EditedSession::set(const QList<EditedEvent>& events)
{
    m_events = events;
    Q_EMIT changed();
}

} // namespace ui
