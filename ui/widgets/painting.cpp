#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QPixmapCache>

namespace ui {

namespace {

constexpr int kChipHeight = 17; // all at scale 1
constexpr int kChipPadding = 5;
constexpr int kChipIcon = 11;
constexpr int kWordFrom = 60; // widths of a frame that has room for the words, or for the icon alone
constexpr int kIconFrom = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

// Bilinear painting loses detail beyond a factor of two; the reduced picture is made once, at the screen's own density.
QPixmap reduced(const QPixmap& picture, const QSize& size, qreal density)
{
    const auto pixels = size * density;
    const auto key = QStringLiteral("photo:%1:%2x%3").arg(picture.cacheKey()).arg(pixels.width()).arg(pixels.height());
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = picture.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        result.setDevicePixelRatio(density);
        QPixmapCache::insert(key, result);
    }
    return result;
}

} // namespace

void drawPhoto(QPainter& painter, const Theme& theme, const QRect& frame, const QPixmap& picture)
{
    painter.save();
    painter.fillRect(frame, theme.color(Token::Sunken));
    if (!picture.isNull()) {
        const auto fitted = reduced(picture, frame.size(), painter.device()->devicePixelRatioF());
        const auto size = fitted.deviceIndependentSize();
        painter.drawPixmap(
            QPointF(frame.x() + (frame.width() - size.width()) / 2, frame.y() + (frame.height() - size.height()) / 2),
            fitted);
    } else if (frame.width() >= kWordFrom) {
        theme.icon("no-picture", Token::Text2).paint(&painter, QRect(frame.center() - QPoint(9, 18), QSize(18, 18)));
        drawText(painter, theme, TextRole::Meta, Token::Text2,
                 QRect(frame.left(), frame.center().y() + 4, frame.width(), theme.scaled(16)), Words::tr("no picture"),
                 Qt::AlignCenter);
    } else if (frame.width() >= kIconFrom) {
        theme.icon("no-picture", Token::Text2).paint(&painter, QRect(frame.center() - QPoint(6, 6), QSize(13, 13)));
    }
    painter.setPen(QPen(theme.color(picture.isNull() ? Token::LineControl : Token::Line), 1,
                        picture.isNull() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    painter.restore();
}

int chipWidth(const Theme& theme, const QString& icon, const QString& text)
{
    const QFontMetrics metrics(theme.font(TextRole::MetaStrong));
    return metrics.horizontalAdvance(text) + 2 * kChipPadding + (icon.isEmpty() ? 0 : theme.scaled(kChipIcon) + 3);
}

int drawChip(QPainter& painter, const Theme& theme, QPoint leftMiddle, const QString& icon, const QString& text,
             ChipColours colours)
{
    const auto width = chipWidth(theme, icon, text);
    const int height = theme.scaled(kChipHeight);
    const QRect rect(leftMiddle.x(), leftMiddle.y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(colours.text));
    painter.setBrush(theme.color(colours.ground));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
    int left = rect.left() + kChipPadding;
    if (!icon.isEmpty()) {
        const int side = theme.scaled(kChipIcon);
        theme.icon(icon, colours.text).paint(&painter, QRect(left, rect.center().y() - side / 2, side, side));
        left += side + 3;
    }
    drawText(painter, theme, TextRole::MetaStrong, colours.text,
             QRect(left, rect.top(), rect.right() - left + 1, rect.height()), text);
    return width;
}

void drawText(QPainter& painter, const Theme& theme, TextRole role, Token token, const QRect& rect, const QString& text,
              Qt::Alignment alignment)
{
    const auto font = theme.font(role);
    painter.setFont(font);
    painter.setPen(theme.color(token));
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawRowGround(QPainter& painter, const Theme& theme, const QRect& rect, RowState state)
{
    painter.fillRect(rect, theme.color(state.selected  ? Token::Selected
                                       : state.hovered ? Token::Hover
                                                       : Token::Surface));
    if (state.selected) painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color(Token::Accent));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Grid));
    if (!state.focused) return;
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -2));
}

} // namespace ui
