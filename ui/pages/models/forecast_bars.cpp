#include "ui/pages/models/forecast_bars.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// Those that the picture of the pipeline shows; the others count as one.
bool isOfPipeline(core::Stage stage)
{
    return stage == core::Stage::KnowledgeTower || stage == core::Stage::TransitionTower ||
           stage == core::Stage::Alignment || stage == core::Stage::Distillation || stage == core::Stage::Student;
}

} // namespace

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
    m_bars.clear();
    double others = 0;
    for (const auto& stage : stages) {
        if (isOfPipeline(stage.stage))
            m_bars.push_back({ModelsWords::stage(stage.stage), stage.seconds});
        else
            others += stage.seconds;
    }
    if (others > 0) m_bars.push_back({tr("Other"), others});
    QStringList parts;
    for (const auto& bar : m_bars) parts += bar.name + ' ' + ModelsWords::duration(bar.seconds);
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
    return {240, rowHeight() * static_cast<int>(m_bars.size())};
}

void StageBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double longest = 0;
    int names = 0;
    int times = 0;
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    for (const auto& bar : m_bars) {
        longest = std::max(longest, bar.seconds);
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        times = std::max(times, metrics.horizontalAdvance(ModelsWords::duration(bar.seconds)));
    }
    if (longest <= 0) return;
    names = std::min(names, width() / 2);
    const int height = rowHeight();
    int y = 0;
    for (const auto& bar : m_bars) {
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(0, y, names, height), bar.name);
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(width() - times - 2, y, times + 2, height),
                 ModelsWords::duration(bar.seconds), Qt::AlignRight | Qt::AlignVCenter);
        const QRectF track(names + 10, y + height / 2.0 - 3, width() - names - times - 22, 6);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * bar.seconds / longest, 6)),
                         m_theme.color(Token::Accent));
        y += height;
    }
}

} // namespace ui
