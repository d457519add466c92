#include "ui/pages/sessions/strip_legend.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/painting.h"

namespace ui {

StripLegend::StripLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(24);
}

void StripLegend::setEdited(bool edited)
{
    m_edited = edited;
    update();
}

void StripLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int left = 12;
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    const auto word = [&](const QString& text, Token token) {
        drawText(painter, m_theme, TextRole::Cell, token, QRect(left, 0, width() - left, height()), text);
        left += metrics.horizontalAdvance(text) + 14;
    };
    const auto key = [&](auto draw, const QString& text) {
        draw(painter, m_theme, QRect(left, 5, 13, 13));
        left += 18;
        word(text, Token::Text2);
    };
    key(drawAttentionBar, tr("Transition attention, %"));
    key(drawEffectBar, tr("Leave-one-out effect, measured, %"));
    word(tr("≠ 20 points apart or more"), Token::Warn);
    if (m_edited) key(drawFormerBar, tr("before the edit"));
}

} // namespace ui
