#include "ui/pages/data/item_cell_delegate.h"

#include "ui/pages/data/item_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/painting.h"

#include <utility>

namespace ui {

namespace {
constexpr int kTop = 7;
constexpr int kGap = 3;

const core::store::ItemSummary* itemOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const ItemModel*>(index.model());
    return model ? model->item(index.row()) : nullptr;
}

QPixmap pictureOf(const ItemPictures& pictures, const core::store::ItemSummary& item, const QPainter& painter)
{
    using core::store::PictureSize;
    const bool fine = painter.device()->devicePixelRatioF() > 1;
    return item.hasPicture ? pictures(item.id, fine ? PictureSize::Large : PictureSize::Small) : QPixmap();
}

int lineHeight(const Theme& theme, TextRole role)
{
    return QFontMetrics(theme.font(role)).height();
}

} // namespace

ItemCellDelegate::ItemCellDelegate(const Theme& theme, ItemPictures pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
{
}

int ItemCellDelegate::height(const Theme& theme)
{
    return std::max(204, kTop + kPhoto.height() + kGap + lineHeight(theme, TextRole::Cell) +
                             2 * lineHeight(theme, TextRole::Meta) + 8);
}

QSize ItemCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {kPhoto.width() + 28, height(m_theme)};
}

void ItemCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* item = itemOf(index);
    const auto cell = option.rect.adjusted(2, 2, -2, -2);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, m_theme.color(selected ? Token::Selected : Token::Hover));
    if (selected) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    const QRect photo(QPoint(cell.center().x() - kPhoto.width() / 2 + 1, cell.top() + kTop), kPhoto);
    drawPhoto(*painter, m_theme, photo, item ? pictureOf(m_pictures, *item, *painter) : QPixmap());
    if (item) {
        int top = photo.bottom() + 1 + kGap;
        const auto line = [&](TextRole role, Token token, const QString& text) {
            const QRect rect(cell.left() + 4, top, cell.width() - 8, lineHeight(m_theme, role));
            drawText(*painter, m_theme, role, token, rect, text, Qt::AlignCenter);
            top = rect.bottom() + 1;
        };
        line(TextRole::Cell, Token::Text, index.data().toString());
        const auto leaf = ItemModel::categoryLeaf(*item);
        line(TextRole::Meta, Token::Text2,
             !item->price     ? leaf
             : leaf.isEmpty() ? ItemModel::priceText(*item)
                              : leaf + " · " + ItemModel::priceText(*item));
        const auto* model = static_cast<const ItemModel*>(index.model());
        if (model->isNew(*item)) {
            const Chip chip{Chip::Kind::New,
                            {},
                            item->seen == 0 ? tr("never seen") : tr("new · %1").arg(ItemModel::seenText(*item))};
            const auto size = chipSize(m_theme, chip);
            ui::drawChip(*painter, m_theme, QPointF(cell.center().x() - size.width() / 2, top + 1), chip);
        } else {
            line(TextRole::Meta, Token::Text2, ItemModel::seenText(*item));
        }
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter->setPen(QPen(m_theme.color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(cell.adjusted(1, 1, -1, -1));
}

ItemTitleDelegate::ItemTitleDelegate(const Theme& theme, ItemPictures pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
{
}

QSize ItemTitleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {280, kRow};
}

void ItemTitleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* item = itemOf(index);
    const auto rect = option.rect;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected) painter->fillRect(rect, m_theme.color(Token::Selected));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Grid));
    if (!item) return;
    const QRect photo(rect.left() + 8, rect.top() + 4, 24, 36);
    drawPhoto(*painter, m_theme, photo, pictureOf(m_pictures, *item, *painter));
    drawText(*painter, m_theme, TextRole::Body, Token::Text,
             QRect(photo.right() + 10, rect.top(), rect.right() - photo.right() - 14, rect.height()),
             index.data().toString());
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter->setPen(QPen(m_theme.color(Token::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace ui
