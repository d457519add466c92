#include "ui/pages/sessions/edited_session.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace ui {

/// One step of a what-if: all events before and after it.
class EditCommand : public QUndoCommand {
public:
    EditCommand(EditedSession* session, const QString& text, QList<EditedEvent> after)
        : QUndoCommand(text), m_session(session), m_before(session->events()), m_after(std::move(after))
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const QList<EditedEvent>& events)
    {
        if (m_session) m_session->set(events);
    }

    QPointer<EditedSession> m_session; // the stack belongs to the project and may outlive the page
    QList<EditedEvent> m_before;
    QList<EditedEvent> m_after;
};

EditedSession::EditedSession(QUndoStack& stack, QObject* parent) : QObject(parent), m_stack(stack) {}

void EditedSession::load(const QList<EditedEvent>& events)
{
    m_stack.clear();
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

QString EditedSession::description() const
{
    QStringList removed;
    bool moved = false;
    for (qsizetype at = 0; at < m_events.size(); ++at) {
        if (m_events[at].removed) removed.append(QString::number(m_events[at].number));
        moved = moved || m_events[at].number != m_original[at].number;
    }
    QStringList parts;
    if (!removed.isEmpty()) parts.append(tr("removed: event %1").arg(removed.join(tr(", ", "between numbers"))));
    if (moved) parts.append(tr("order changed"));
    return parts.join(tr("; ", "between statements"));
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
    events[index].removed = true;
    push(tr("Remove event %1").arg(events[index].number), events);
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
