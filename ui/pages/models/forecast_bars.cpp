#include "ui/pages/models/forecast_bars.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace ui {

MemoryBar::MemoryBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName("memoryBar");
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void MemoryBar::show(std::int64_t low, std::int64_t high, std::int64_t limit)
{
    m_low = static_cast<double>(low);
    m_high = static_cast<double>(std::max(low, high));
    m_limit = static_cast<double>(limit);
    update();
}

void MemoryBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto whole = std::max(m_high, m_limit) * 1.12;
    if (whole <= 0) return;
    const QRectF bar(0, 4, width(), height() - 8);
    const auto at = [&](double bytes) { return bar.width() * bytes / whole; };
    painter.fillRect(bar, m_theme.color(Token::Track));
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(at(m_low), bar.height())), m_theme.color(Token::Accent));
    const QRectF range(at(m_low), bar.top(), at(m_high) - at(m_low), bar.height());
    painter.fillRect(range, QBrush(m_theme.color(Token::Accent), Qt::BDiagPattern));
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.drawRect(range.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_limit > 0) painter.fillRect(QRectF(at(m_limit) - 1, 0, 2, height()), m_theme.color(Token::Error));
}

StageBars::StageBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StageBars::show(const std::vector<core::StageForecast>& stages)
{
    m_stages = stages;
    QStringList parts;
    for (const auto& stage : stages)
        parts += ModelsWords::stage(stage.stage) + ' ' + ModelsWords::duration(stage.seconds);
    setAccessibleName(tr("Where the time goes"));
    setAccessibleDescription(parts.join(", "));
    updateGeometry();
    update();
}

int StageBars::rowHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Cell)).height() + 2;
}

QSize StageBars::sizeHint() const
{
    return {240, rowHeight() * static_cast<int>(m_stages.size())};
}

void StageBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double longest = 0;
    int names = 0, times = 0;
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    for (const auto& stage : m_stages) {
        longest = std::max(longest, stage.seconds);
        names = std::max(names, metrics.horizontalAdvance(ModelsWords::stage(stage.stage)));
        times = std::max(times, metrics.horizontalAdvance(ModelsWords::duration(stage.seconds)));
    }
    if (longest <= 0) return;
    names = std::min(names, width() / 2);
    const int height = rowHeight();
    int y = 0;
    for (const auto& stage : m_stages) {
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(0, y, names, height),
                 ModelsWords::stage(stage.stage));
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(width() - times - 2, y, times + 2, height),
                 ModelsWords::duration(stage.seconds), Qt::AlignRight | Qt::AlignVCenter);
        const QRectF track(names + 10, y + height / 2.0 - 3, width() - names - times - 22, 6);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * stage.seconds / longest, 6)),
                         m_theme.color(Token::Accent));
        y += height;
    }
}

} // namespace ui
