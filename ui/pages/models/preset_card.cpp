#include "ui/pages/models/preset_card.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace ui {

namespace {

Chip chipOf(core::Fit fit)
{
    const auto text = ModelsWords::fit(fit);
    switch (fit) {
    case core::Fit::Fits: return {Chip::Kind::Ok, "check", text};
    case core::Fit::Tight: return {Chip::Kind::Warn, "warn", text};
    case core::Fit::No: return {Chip::Kind::Error, "error", text};
    }
    return {};
}

} // namespace

PresetCard::PresetCard(const Theme& theme, core::Preset preset, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_preset(preset)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto name = core::enumName(preset);
    setObjectName("preset." + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PresetCard::setForecast(const std::optional<core::Forecast>& forecast)
{
    m_forecast = forecast;
    retranslate();
}

QString PresetCard::timeText() const
{
    return m_forecast ? ModelsWords::durations(m_forecast->secondsLow, m_forecast->secondsHigh) : QString();
}

void PresetCard::retranslate()
{
    setText(ModelsWords::preset(m_preset));
    setAccessibleName(ModelsWords::preset(m_preset));
    auto description = ModelsWords::presetDetail(m_preset);
    if (m_forecast) description += ", " + ModelsWords::fit(m_forecast->fit) + ", " + timeText();
    setAccessibleDescription(description);
    setToolTip(description);
    update();
}

QSize PresetCard::sizeHint() const
{
    return {240, 2 * QFontMetrics(m_theme.font(TextRole::Body)).height() + 16};
}

void PresetCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ground = isChecked() ? Token::Selected : underMouse() ? Token::Hover : Token::Surface;
    painter.setBrush(m_theme.color(ground));
    const bool chosen = isChecked() || hasFocus(); // the chosen one has the colour, the focus its two pixels, too
    painter.setPen(QPen(m_theme.color(chosen ? Token::Accent : Token::LineControl), hasFocus() ? 2 : 1));
    const auto inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
    const int line = QFontMetrics(m_theme.font(TextRole::Body)).height();
    const int top = (height() - 2 * line) / 2;
    const QPointF radio(18, top + line / 2.0);
    painter.setPen(QPen(m_theme.color(isChecked() ? Token::Accent : Token::LineControl), 1));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawEllipse(radio, 7, 7);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawEllipse(radio, 4, 4);
    }
    const int right = width() - 10;
    int nameRight = right;
    if (m_forecast) {
        const auto chip = chipOf(m_forecast->fit);
        const auto size = chipSize(m_theme, chip);
        drawChip(painter, m_theme, QPointF(right - size.width(), top + (line - size.height()) / 2 - 1), chip);
        nameRight -= static_cast<int>(size.width()) + 6;
    }
    const auto time = timeText();
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextRole::Cell)).horizontalAdvance(time) + 8;
    drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(36, top, nameRight - 36, line),
             ModelsWords::preset(m_preset));
    drawText(painter, m_theme, TextRole::Cell, Token::Text2, QRect(36, top + line, right - 36 - timeWidth, line),
             ModelsWords::presetDetail(m_preset));
    drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(right - timeWidth, top + line, timeWidth, line), time,
             Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace ui
