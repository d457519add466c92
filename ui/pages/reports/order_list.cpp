#include "ui/pages/reports/order_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

OrderList::OrderList(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
}

void OrderList::moveRow(int from, int to)
{
    to = std::clamp(to, 0, count() - 1);
    if (from < 0 || from >= count() || from == to) return;
    {
        const QSignalBlocker quiet(this); // a row taken out and put in elsewhere is no change of its tick
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    Q_EMIT moved(from, to);
}

void OrderList::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up) return moveRow(currentRow(), currentRow() - 1);
    if (isAlt && event->key() == Qt::Key_Down) return moveRow(currentRow(), currentRow() + 1);
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        Q_EMIT removeRequested(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void OrderList::dropEvent(QDropEvent* event)
{
    if (event->source() != this) return;
    const auto place = event->position().toPoint();
    const auto over = indexAt(place);
    int to = over.isValid() ? over.row() + (place.y() > visualRect(over).center().y() ? 1 : 0) : count();
    if (to > currentRow()) --to;
    moveRow(currentRow(), to);
    event->setDropAction(Qt::IgnoreAction); // moved already: nothing is to be removed
    event->accept();
}

void OrderList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace ui
