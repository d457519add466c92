#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QRect>

namespace ui {

/// A product picture fitted into `frame` (never cropped) with its 1 px border; a dashed frame where there is none.
void drawPhoto(QPainter& painter, const Theme& theme, const QRect& frame, const QPixmap& picture);

struct ChipColours {
    Token text;
    Token ground;
};

/// A small framed word with its icon, left edge and vertical middle given. Returns its width.
int drawChip(QPainter& painter, const Theme& theme, QPoint leftMiddle, const QString& icon, const QString& text,
             ChipColours colours);
int chipWidth(const Theme& theme, const QString& icon, const QString& text);

/// One line, elided at the right.
void drawText(QPainter& painter, const Theme& theme, TextRole role, Token token, const QRect& rect, const QString& text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The ground of a row: selected with its accent bar, hovered or plain, and the 2 px focus frame.
struct RowState {
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};
void drawRowGround(QPainter& painter, const Theme& theme, const QRect& rect, RowState state);

} // namespace ui
