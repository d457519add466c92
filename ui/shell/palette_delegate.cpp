#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kHeading = 24;
constexpr int kCommand = 30;
constexpr int kWithPicture = 44;
constexpr QSize kPicture(24, 36);
constexpr int kPadding = 12;

const PaletteModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const PaletteModel*>(index.model());
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& model = modelOf(index);
    const bool tall = model.at(index.row()).kind == Found::Kind::Item;
    const int heading = model.headingOf(index.row()).isEmpty() ? 0 : kHeading;
    return {300, m_theme.scaled(heading + (tall ? kWithPicture : kCommand))};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = modelOf(index);
    const auto& found = model.at(index.row());
    auto row = option.rect;
    painter->save();
    if (const auto heading = model.headingOf(index.row()); !heading.isEmpty()) {
        const int height = m_theme.scaled(kHeading);
        painter->setFont(m_theme.font(TextRole::MetaStrong));
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(QRect(row.left() + kPadding, row.top(), row.width(), height), Qt::AlignVCenter, heading);
        row.setTop(row.top() + height);
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(selected ? Token::Selected : Token::Hover));
    if (selected) painter->fillRect(row.left(), row.top(), 3, row.height(), m_theme.color(Token::Accent));

    auto words = row.adjusted(kPadding, 0, -kPadding, 0);
    if (found.kind == Found::Kind::Item) {
        QRect box(words.topLeft(), kPicture);
        box.moveTop(row.top() + (row.height() - box.height()) / 2);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(box, m_theme.color(Token::Sunken));
        QRect fitted(QPoint(), found.picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(box.center());
        const bool missing = found.picture.isNull();
        constexpr int kIcon = 12;
        if (missing)
            m_theme.icon("no-picture", Token::Text3)
                .paint(painter, QRect(box.center() - QPoint(kIcon / 2, kIcon / 2), QSize(kIcon, kIcon)));
        else
            painter->drawPixmap(fitted, found.picture);
        painter->setPen(
            QPen(m_theme.color(missing ? Token::LineControl : Token::Line), 1, missing ? Qt::DashLine : Qt::SolidLine));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
        words.setLeft(box.right() + 10);
    }
    painter->setFont(m_theme.font(TextRole::Cell));
    const int detail = std::min(painter->fontMetrics().horizontalAdvance(found.detail), words.width() / 2);
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(found.detail, Qt::ElideRight, detail + 1));
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(m_theme.color(Token::Text));
    words.setRight(words.right() - detail - 12);
    painter->drawText(words, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(found.title, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace ui
