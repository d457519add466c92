#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a line of the palette: the heading of its group where that begins, picture, words, and at the right the
/// shortcut.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace ui
