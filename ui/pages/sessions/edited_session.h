#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QUndoStack;

namespace ui {

/// An event of the prefix, as the analyst's what-if has it.
struct EditedEvent {
    int number = 0; ///< 1-based place in the session as it happened; added ones count on behind its last event
    ItemCard item;
    bool removed = false;
    bool added = false; ///< by the analyst

    friend bool operator==(const EditedEvent&, const EditedEvent&) = default;
};

/// Which session is edited, and where it is cut.
struct EditedPlace {
    core::SessionId session;
    int position = 0;

    friend bool operator==(const EditedPlace&, const EditedPlace&) = default;
};

/// The what-if: the events before the place to predict, with events taken away, added and moved. Each edit is a command
/// on the undo stack; undoing one of another session leads back to that session. The last event that is left cannot be
/// removed: a model is not asked about nothing.
class EditedSession : public QObject {
    Q_OBJECT

public:
    /// `stack` must outlive this.
    explicit EditedSession(QUndoStack& stack, QObject* parent = nullptr);

    /// Another session or place, as it happened. Its commands stay on the stack.
    void load(const QList<EditedEvent>& events, const EditedPlace& place = {});
    [[nodiscard]] const QList<EditedEvent>& events() const { return m_events; }
    [[nodiscard]] bool isEdited() const { return m_events != m_original; }
    /// Item codes of the events that are left, in order.
    [[nodiscard]] QStringList codes() const;
    /// For each event that is left its number in the session as it happened.
    [[nodiscard]] QList<int> numbers() const;
    /// What was edited, in words.
    [[nodiscard]] QString description() const;
    /// How many events were removed, added or moved.
    [[nodiscard]] int editCount() const;

    [[nodiscard]] bool canRemove(qsizetype index) const;
    [[nodiscard]] bool canMove(qsizetype index, int by) const;
    /// One that was added goes without a trace.
    void remove(qsizetype index);
    void restore(qsizetype index);
    void move(qsizetype index, int by);
    /// Behind the last event.
    void add(const ItemCard& item);
    void reverse();
    void restoreAll();

Q_SIGNALS:
    void changed();
    /// A command of another session is undone or redone: whoever hears it loads that one.
    void wanted(const EditedPlace& place);

private:
    friend class EditCommand;
    void push(const QString& text, const QList<EditedEvent>& events);
    void set(const QList<EditedEvent>& events);
    [[nodiscard]] bool isReordered() const;

    QUndoStack& m_stack;
    EditedPlace m_place;
    QList<EditedEvent> m_original;
    QList<EditedEvent> m_events;
};

} // namespace ui
