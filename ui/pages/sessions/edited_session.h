#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QUndoStack;

namespace ui {

/// An event of the prefix, as the analyst's what-if has it.
struct EditedEvent {
    int number = 0; ///< 1-based place in the session as it happened
    ItemCard item;
    bool removed = false;

    friend bool operator==(const EditedEvent&, const EditedEvent&) = default;
};

/// The what-if: the events before the place to predict, with events taken away and moved. Each edit is a command on the
/// undo stack. The last event that is left cannot be removed: a model is not asked about nothing.
class EditedSession : public QObject {
    Q_OBJECT

public:
    /// `stack` must outlive this.
    explicit EditedSession(QUndoStack& stack, QObject* parent = nullptr);

    /// Another session or place; forgets the edits and their commands.
    void load(const QList<EditedEvent>& events);
    [[nodiscard]] const QList<EditedEvent>& events() const { return m_events; }
    [[nodiscard]] bool isEdited() const { return m_events != m_original; }
    /// Item codes of the events that are left, in order.
    [[nodiscard]] QStringList codes() const;
    /// For each event that is left its number in the session as it happened.
    [[nodiscard]] QList<int> numbers() const;
    /// What was edited, in words.
    [[nodiscard]] QString description() const;

    [[nodiscard]] bool canRemove(qsizetype index) const;
    [[nodiscard]] bool canMove(qsizetype index, int by) const;
    void remove(qsizetype index);
    void restore(qsizetype index);
    void move(qsizetype index, int by);
    void reverse();
    void restoreAll();

Q_SIGNALS:
    void changed();

private:
    friend class EditCommand;
    void push(const QString& text, const QList<EditedEvent>& events);
    void set(const QList<EditedEvent>& events);

    QUndoStack& m_stack;
    QList<EditedEvent> m_original;
    QList<EditedEvent> m_events;
};

} // namespace ui
