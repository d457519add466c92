#include "ui/widgets/chip.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr double kPadding = 6;
constexpr double kIcon = 12;
constexpr double kHeight = 19;

struct ChipColours {
    Token ink;
    Token ground;
};

ChipColours coloursOf(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Neutral: return {Token::Text2, Token::Sunken};
    case Chip::Kind::Running: return {Token::Accent, Token::InfoBg};
    case Chip::Kind::Ok: return {Token::Ok, Token::OkBg};
    case Chip::Kind::Warn: return {Token::Warn, Token::WarnBg};
    case Chip::Kind::Error: return {Token::Error, Token::ErrorBg};
    case Chip::Kind::New: return {Token::New, Token::NewBg};
    }
    return {Token::Text2, Token::Sunken};
}

double iconWidth(const Chip& chip)
{
    return chip.icon.isEmpty() ? 0 : kIcon + 4;
}

} // namespace

QSizeF chipSize(const Theme& theme, const Chip& chip)
{
    const QFontMetricsF metrics(theme.font(TextRole::MetaStrong));
    return {2 * kPadding + iconWidth(chip) + metrics.horizontalAdvance(chip.text),
            std::max(kHeight, metrics.height() + 2)};
}

QRectF drawChip(QPainter& painter, const Theme& theme, const QPointF& leftTop, const Chip& chip)
{
    const auto [ink, ground] = coloursOf(chip.kind);
    const QRectF box(leftTop, chipSize(theme, chip));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ink), 1));
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!chip.icon.isEmpty())
        theme.icon(chip.icon, ink)
            .paint(&painter, QRectF(box.left() + kPadding, box.center().y() - kIcon / 2, kIcon, kIcon).toRect());
    painter.setFont(theme.font(TextRole::MetaStrong));
    painter.drawText(box.adjusted(kPadding + iconWidth(chip), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, chip.text);
    painter.restore();
    return box;
}

} // namespace ui
