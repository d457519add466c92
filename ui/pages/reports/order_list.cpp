#include "ui/pages/reports/order_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int kInset = 13;
constexpr int kBar = 3;
constexpr int kGrip = 14;
constexpr double kTick = 14;

/// Rows inset as the panel's other texts, the chosen one with its bar, and a grip that says that they can be dragged.
class OrderDelegate : public QStyledItemDelegate {
public:
    OrderDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
        if (isChosen || isUnder)
            painter->fillRect(option.rect, m_theme.color(isChosen ? Token::Selected : Token::Hover));
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())),
                              m_theme.color(Token::Accent));
        if (isChosen || isUnder) {
            const QRect grip(option.rect.right() - kGrip - 8, option.rect.center().y() - kGrip / 2, kGrip, kGrip);
            m_theme.icon("grip", Token::Text2).paint(painter, grip);
        }
        auto inside = option;
        initStyleOption(&inside, index);
        const auto& style = *option.widget->style();
        if (inside.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            drawTick(painter, style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &inside, option.widget),
                     inside.checkState == Qt::Checked);
        const auto place =
            style.subElementRect(QStyle::SE_ItemViewItemText, &inside, option.widget).adjusted(4, 0, 0, 0);
        painter->setFont(inside.font);
        painter->setPen(m_theme.color(Token::Text));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          inside.fontMetrics.elidedText(inside.text, Qt::ElideRight, place.width()));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->rect.adjust(kInset, 0, -kGrip - 12, 0);
        option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    }

private:
    /// As the style sheet draws check boxes; a list's own are not seen in the dark.
    void drawTick(QPainter* painter, const QRect& place, bool isTicked) const
    {
        QRectF box(0, 0, kTick, kTick);
        box.moveCenter(QRectF(place).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.color(isTicked ? Token::Accent : Token::LineControl));
        painter->setBrush(m_theme.color(isTicked ? Token::Accent : Token::Surface));
        painter->drawRoundedRect(box, 3, 3);
        if (isTicked) m_theme.icon("check", Token::OnAccent).paint(painter, box.toAlignedRect().adjusted(1, 1, -1, -1));
        painter->restore();
    }

    const Theme& m_theme;
};

} // namespace

OrderList::OrderList(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setItemDelegate(new OrderDelegate(theme, this));
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
