#include "ui/charts/chart_overlay.h"

#include "ui/charts/chart.h"

#include <QPainter>

#include <algorithm>

namespace ui {

ChartOverlay::ChartOverlay(Chart& chart, const Theme& theme) : QWidget(&chart), m_chart(chart), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void ChartOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    if (m_chart.hasFocus()) painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    const auto current = m_chart.current();
    if (!current) return;
    const auto at = m_chart.positionOf(*current);
    painter.drawEllipse(at, 8, 8);
    const auto text = m_chart.currentText();
    painter.setFont(m_theme.font(TextRole::Meta));
    const auto size = painter.fontMetrics().size(Qt::TextSingleLine, text) + QSize(12, 6);
    QRectF label(at + QPointF(12, -size.height() - 10), size);
    label.moveLeft(std::clamp(label.left(), 2.0, std::max(2.0, width() - label.width() - 2)));
    if (label.top() < 2) label.moveTop(at.y() + 12);
    painter.setBrush(m_theme.color(Token::Surface));
    painter.setPen(QPen(m_theme.color(Token::LineControl), 1));
    painter.drawRect(label);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace ui
