#pragma once

#include "core/store/picture_repository.h"
#include "ui/widgets/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>

namespace ui {

/// The picture of an item in a size, null where it has none.
using ItemPictures = std::function<QPixmap(core::ItemId, core::store::PictureSize)>;

/// A cell of the item grid: photograph, title, category and price, how often it was seen. Always the same size, whether
/// its picture is there or not.
class ItemCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr QSize kPhoto{88, 132};

    ItemCellDelegate(const Theme& theme, ItemPictures pictures, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a cell, pixels: 204 at 96 dpi, more where the font is larger.
    static int height(const Theme& theme);

private:
    const Theme& m_theme;
    ItemPictures m_pictures;
};

/// The first column of the item list: a small photograph before the title.
class ItemTitleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ItemTitleDelegate(const Theme& theme, ItemPictures pictures, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static constexpr int kRow = 44;

private:
    const Theme& m_theme;
    ItemPictures m_pictures;
};

} // namespace ui
