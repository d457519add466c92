#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// A state as an icon and a word on its own ground: never by colour alone. Drawn by delegates and by ChipLabel alike.
struct Chip {
    enum class Kind { Neutral, Running, Ok, Warn, Error, New };
    Kind kind = Kind::Neutral;
    QString icon; ///< name in resources/icons, may be empty
    QString text;
};

/// Width and height that drawChip needs.
QSizeF chipSize(const Theme& theme, const Chip& chip);
/// Draws at the left top; returns the rectangle covered.
QRectF drawChip(QPainter& painter, const Theme& theme, const QPointF& leftTop, const Chip& chip);

} // namespace ui
