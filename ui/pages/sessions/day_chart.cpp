#include "ui/pages/sessions/day_chart.h"

#include "ui/pages/sessions/painting.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {
constexpr int kPlotHeight = 54;
constexpr int kNumberHeight = 15;
constexpr int kLabelHeight = 17;
constexpr int kWidestColumn = 40;
} // namespace

DayChart::DayChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void DayChart::setDays(const QList<DayRow>& days)
{
    m_days = days;
    QStringList spoken;
    for (const auto& each : days) spoken.append(each.day + ": " + QString::number(each.events));
    setAccessibleDescription(spoken.join(", "));
    updateGeometry();
    update();
}

QSize DayChart::sizeHint() const
{
    return {200, kNumberHeight + kPlotHeight + kLabelHeight};
}

qint64 DayChart::most() const
{
    qint64 most = 1;
    for (const auto& each : m_days) most = std::max(most, each.events);
    return most;
}

QRect DayChart::plot() const
{
    const auto wanted = static_cast<int>(std::min<qsizetype>(width(), m_days.size() * kWidestColumn));
    return {0, kNumberHeight, wanted, kPlotHeight};
}

QRect DayChart::bar(qsizetype index) const
{
    const auto whole = plot();
    const auto count = std::max<qsizetype>(1, m_days.size());
    const auto x = [&](qsizetype at) { return whole.left() + static_cast<int>(whole.width() * at / count); };
    const auto height = static_cast<int>(m_days[index].events * whole.height() / most());
    const int gap = whole.width() / count > 6 ? 2 : 0;
    return {x(index) + gap, whole.bottom() + 1 - height, std::max(1, x(index + 1) - x(index) - 2 * gap), height};
}

void DayChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto whole = plot();
    const bool wide = !m_days.isEmpty() && whole.width() / m_days.size() >= 24;
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        const auto place = bar(at);
        if (m_days[at].test)
            painter.fillRect(QRect(place.left() - 2, whole.top(), place.width() + 4, whole.height()),
                             m_theme.color(Token::Sunken));
        painter.fillRect(place, m_theme.color(Token::Effect));
        if (wide)
            drawText(painter, m_theme, TextRole::Meta, Token::Text,
                     QRect(place.left() - 6, place.top() - kNumberHeight, place.width() + 12, kNumberHeight),
                     QString::number(m_days[at].events), Qt::AlignCenter);
    }
    painter.fillRect(QRect(whole.left(), whole.bottom() + 1, whole.width(), 1), m_theme.color(Token::LineControl));
    if (m_days.isEmpty()) return;
    const QRect labels(0, whole.bottom() + 2, std::max(whole.width(), 120), kLabelHeight);
    drawText(painter, m_theme, TextRole::Meta, Token::Text2, labels, m_days.front().day);
    if (m_days.size() > 1)
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, labels, m_days.back().day,
                 Qt::AlignRight | Qt::AlignVCenter);
}

bool DayChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_days.isEmpty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto whole = plot();
    const auto at = help->pos().x() * m_days.size() / std::max(1, whole.width());
    const bool isOver = at >= 0 && at < m_days.size();
    QToolTip::showText(help->globalPos(),
                       isOver ? tr("%1: %n event(s)", nullptr, static_cast<int>(m_days[at].events)).arg(m_days[at].day)
                              : QString(),
                       this);
    return true;
}

} // namespace ui
