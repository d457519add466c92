#include "ui/pages/sessions/strip_legend.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/painting.h"

#include <algorithm>

namespace ui {

namespace {
constexpr int kLine = 24; // this and the key at scale 1
constexpr int kKey = 13;
constexpr int kLeft = 12;
constexpr int kBetween = 12;
} // namespace

StripLegend::StripLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &StripLegend::fit);
    fit();
}

void StripLegend::setEdited(bool edited)
{
    m_edited = edited;
    fit();
}

QList<StripLegend::Entry> StripLegend::entries() const
{
    QList<Entry> all{{drawAttentionBar, tr("Transition attention, %"), Token::Text2, {}},
                     {drawEffectBar, tr("Leave-one-out effect, measured, %"), Token::Text2, {}},
                     {nullptr, tr("≠ 20 points apart or more"), Token::Warn, {}}};
    if (m_edited) all.append({drawFormerBar, tr("before the edit"), Token::Text2, {}});
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    const int line = m_theme.scaled(kLine);
    const int key = m_theme.scaled(kKey) + 5;
    QPoint at(kLeft, 0);
    for (auto& entry : all) {
        const int wide = metrics.horizontalAdvance(entry.text) + 2 + (entry.draw ? key : 0);
        if (at.x() > kLeft && at.x() + wide > width()) at = {kLeft, at.y() + line};
        entry.rect = {at, QSize(std::min(wide, width() - at.x()), line)};
        at.rx() += wide + kBetween;
    }
    return all;
}

void StripLegend::fit()
{
    setFixedHeight(entries().back().rect.bottom() + 1);
    update();
}

void StripLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StripLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.scaled(kKey);
    for (const auto& entry : entries()) {
        auto rect = entry.rect;
        if (entry.draw) {
            entry.draw(painter, m_theme, {rect.left(), rect.top() + (rect.height() - side) / 2, side, side});
            rect.setLeft(rect.left() + side + 5);
        }
        drawText(painter, m_theme, TextRole::Cell, entry.token, rect, entry.text);
    }
}

} // namespace ui
