#include "ui/shell/plain_search.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace ui {

void PlainSearch::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void PlainSearch::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!m_composing) Q_EMIT entered();
}

} // namespace ui
