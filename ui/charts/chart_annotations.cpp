#include "ui/charts/chart_annotations.h"

#include "ui/charts/chart_drawing.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double kMark = 8;
constexpr double kGap = 6;
constexpr double kBesideTick = 14; ///< half of a tick's label, and a gap

QColor textColourOf(SeriesRole role, const Theme& theme)
{
    const bool isText = role == SeriesRole::Student || role == SeriesRole::Teacher;
    return isText ? colourOf(role, theme) : theme.color(Token::Text2);
}

} // namespace

QColor colourOf(SeriesRole role, const Theme& theme)
{
    switch (role) {
    case SeriesRole::Student: return theme.color(Token::Student);
    case SeriesRole::Teacher: return theme.color(Token::Teacher);
    case SeriesRole::Third: return theme.color(Token::Third);
    case SeriesRole::Base:
    case SeriesRole::Noise: return theme.color(Token::Base);
    }
    return theme.color(Token::Base);
}

QCPScatterStyle markOf(SeriesRole role, const Theme& theme)
{
    const auto colour = colourOf(role, theme);
    const QPen outline(colour, 1.5);
    switch (role) {
    case SeriesRole::Student: return {QCPScatterStyle::ssCircle, outline, QBrush(colour), kMark};
    case SeriesRole::Teacher: return {QCPScatterStyle::ssSquare, outline, QBrush(colour), kMark - 1};
    case SeriesRole::Third: return {QCPScatterStyle::ssTriangle, outline, QBrush(colour), kMark + 1};
    case SeriesRole::Base: return {QCPScatterStyle::ssDiamond, outline, QBrush(theme.color(Token::Surface)), kMark + 1};
    case SeriesRole::Noise: break;
    }
    return {};
}

bool hasLegend(const ChartContent& content)
{
    return content.hasRows() && content.series.size() > 1;
}

double rowLabelWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF names(theme.font(TextRole::BodyStrong));
    const QFontMetricsF details(theme.font(TextRole::Meta));
    double width = 0;
    for (const auto& row : content.rows)
        width = std::max({width, names.horizontalAdvance(row.name), details.horizontalAdvance(row.detail)});
    return std::ceil(width) + 2 * kGap;
}

ChartAnnotations::ChartAnnotations(QCustomPlot* plot, ChartContent content, const Theme& theme)
    : QCPAbstractItem(plot), m_content(std::move(content)), m_theme(theme)
{
    setLayer("overlay");
    setClipToAxisRect(false);
    setSelectable(false);
}

QRectF ChartAnnotations::area() const
{
    return mParentPlot->axisRect()->rect();
}

void ChartAnnotations::draw(QCPPainter* painter)
{
    if (m_content.hasRows()) {
        drawLegend(painter);
        drawRows(painter);
        drawValues(painter);
    }
    QList<QRectF> taken;
    drawReferenceLabels(painter, taken);
    if (!m_content.hasRows()) {
        drawLineLabels(painter, taken);
        drawCut(painter);
    }
}

void ChartAnnotations::drawLegend(QCPPainter* painter) const
{
    if (!hasLegend(m_content)) return;
    painter->setFont(m_theme.font(TextRole::Meta));
    const QFontMetricsF metrics(painter->font());
    double x = kGap;
    for (const auto& series : m_content.series) {
        const auto mark = markOf(series.role, m_theme);
        mark.applyTo(painter, QPen(colourOf(series.role, m_theme), 1.5));
        mark.drawShape(painter, x + kMark / 2, 10);
        painter->setPen(m_theme.color(Token::Text2));
        const auto width = metrics.horizontalAdvance(series.name);
        painter->drawText(QRectF(x + kMark + kGap, 0, width + 2, 20), Qt::AlignVCenter | Qt::AlignLeft, series.name);
        x += kMark + kGap + width + 3 * kGap;
    }
}

void ChartAnnotations::drawRows(QCPPainter* painter) const
{
    const auto width = rowLabelWidth(m_content, m_theme) - kGap;
    const auto& rect = area();
    for (qsizetype row = 0; row < m_content.rows.size(); ++row) {
        const auto& label = m_content.rows[row];
        const auto y = mParentPlot->yAxis->coordToPixel(-static_cast<double>(row));
        const bool two = !label.detail.isEmpty();
        painter->setFont(m_theme.font(two ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(m_theme.color(Token::Text));
        painter->drawText(QRectF(0, two ? y - 18 : y - 10, width, two ? 18 : 20), Qt::AlignVCenter | Qt::AlignLeft,
                          label.name);
        if (two) {
            painter->setFont(m_theme.font(TextRole::Meta));
            painter->setPen(m_theme.color(Token::Text2));
            painter->drawText(QRectF(0, y, width, 16), Qt::AlignVCenter | Qt::AlignLeft, label.detail);
        }
        if (row == 0 || m_content.series.size() < 2) continue;
        const auto between = mParentPlot->yAxis->coordToPixel(-static_cast<double>(row) + 0.5);
        painter->setPen(QPen(m_theme.color(Token::Grid), 1));
        painter->drawLine(QPointF(0, between), QPointF(rect.right(), between));
    }
}

void ChartAnnotations::drawValues(QCPPainter* painter) const
{
    painter->setFont(m_theme.font(TextRole::Meta));
    const QFontMetricsF metrics(painter->font());
    painter->setPen(m_theme.color(Token::Text2));
    QList<QRectF> taken;
    for (int series = 0; series < m_content.series.size(); ++series)
        for (int at = 0; at < m_content.series[series].points.size(); ++at) {
            const auto& point = m_content.series[series].points[at];
            if (std::isnan(point.value)) continue;
            const auto text = point.text.isEmpty() ? valueText(m_content.values, point.value) : point.text;
            const auto width = metrics.horizontalAdvance(text) + 2;
            const auto edge = std::isfinite(point.high) ? point.high : point.value;
            auto pixel = pixelOf(*mParentPlot, m_content, series, at);
            const auto low = std::isfinite(point.low) ? point.low : point.value;
            const auto half = kMark / 2; // a marker is wider than a short whisker
            const auto right = std::max(mParentPlot->xAxis->coordToPixel(edge), pixel.x() + half) + kGap;
            const auto left = std::min(mParentPlot->xAxis->coordToPixel(low), pixel.x() - half) - kGap - width;
            QRectF label(right, pixel.y() - 8, width, 16);
            const auto before =
                label.translated(left - right, 0); // where something else or the edge leaves no room behind
            const auto hides = [&](const QRectF& rect) {
                return std::ranges::any_of(
                           taken, [&](const QRectF& each) { return each.adjusted(0, 3, 0, -3).intersects(rect); }) ||
                       crossesWhisker(rect, series);
            };
            const bool isOutside = label.right() > mParentPlot->viewport().right();
            if (isOutside || (hides(label) && !hides(before) && left > area().left())) label = before;
            if (crossesWhisker(label, series)) painter->fillRect(label, m_theme.color(Token::Surface));
            painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft, text);
            taken += label;
        }
}

/// Does the whisker or the mark of another series run through it?
bool ChartAnnotations::crossesWhisker(const QRectF& label, int ownSeries) const
{
    for (int series = 0; series < m_content.series.size(); ++series)
        for (int at = 0; series != ownSeries && at < m_content.series[series].points.size(); ++at) {
            const auto& point = m_content.series[series].points[at];
            if (std::isnan(point.value)) continue;
            const auto middle = pixelOf(*mParentPlot, m_content, series, at);
            const auto endAt = [&](double value) {
                return std::isfinite(value) ? mParentPlot->xAxis->coordToPixel(value) : middle.x();
            };
            const QRectF whisker(QPointF(std::min(endAt(point.low), middle.x() - kMark / 2), middle.y() - 1),
                                 QPointF(std::max(endAt(point.high), middle.x() + kMark / 2), middle.y() + 1));
            if (whisker.intersects(label.adjusted(0, 1, 0, -1))) return true;
        }
    return false;
}

bool ChartAnnotations::hasRoomBesideTick(double x, double width) const
{
    const auto end = x + kBesideTick + width + kGap;
    if (end > mParentPlot->viewport().right()) return false;
    return std::ranges::none_of(mParentPlot->xAxis->tickVector(), [&](double tick) {
        const auto at = mParentPlot->xAxis->coordToPixel(tick);
        return at > x + 1 && at - kBesideTick < end;
    });
}

void ChartAnnotations::drawReferenceLabels(QCPPainter* painter, QList<QRectF>& taken) const
{
    painter->setFont(m_theme.font(TextRole::MetaStrong));
    const QFontMetricsF metrics(painter->font());
    const auto rect = area();
    for (const auto& reference : m_content.references) {
        if (reference.label.isEmpty()) continue;
        const QSizeF size(metrics.horizontalAdvance(reference.label) + 2, 16);
        // A value's line lies flat over lines and stands in rows; a place's the other way round.
        const bool flat = (reference.axis == ChartReference::Axis::Value) != m_content.hasRows();
        QRectF label;
        if (flat) {
            const auto y = mParentPlot->yAxis->coordToPixel(reference.where);
            label = {QPointF(rect.right() - size.width() - kGap, y + 2), size};
            const QRectF above(QPointF(label.x(), y - size.height() - 2), size);
            if (label.bottom() > rect.bottom() || collisions(above, taken) < collisions(label, taken)) label = above;
        } else {
            const auto x = mParentPlot->xAxis->coordToPixel(reference.where);
            const auto y = m_content.hasRows() ? rect.bottom() - size.height() : rect.top() + 2;
            label = {QPointF(x + kGap, y), size};
            if (m_content.hasRows() && hasRoomBesideTick(x, size.width())) // off the rows: beside its own tick
                label.moveTopLeft({x + kBesideTick, static_cast<double>(rect.bottom()) + 3});
            if (label.right() > mParentPlot->viewport().right()) label.moveRight(x - kGap);
        }
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft, reference.label);
        taken += label;
    }
}

// Each label goes where it hides least: above or below its line, or behind its end.
void ChartAnnotations::drawLineLabels(QCPPainter* painter, QList<QRectF>& taken) const
{
    painter->setFont(m_theme.font(TextRole::MetaStrong));
    const QFontMetricsF metrics(painter->font());
    const auto rect = area();
    for (int series = 0; series < m_content.series.size(); ++series) {
        const auto& of = m_content.series[series];
        if (of.name.isEmpty() || of.points.isEmpty()) continue;
        const QSizeF size(metrics.horizontalAdvance(of.name) + 2, 16);
        QList<QPointF> places; // middles of where it may stand, the best first
        const auto pixel = [&](double share) {
            const auto at = static_cast<int>(std::lround(share * static_cast<double>(of.points.size() - 1)));
            return pixelOf(*mParentPlot, m_content, series, at);
        };
        for (const double share : {1.0, 0.75, 0.5, 0.3, 0.1})
            for (const double side : {-1.0, 1.0, -1.8, 1.8}) places += pixel(share) + QPointF(0, side * 16);
        places += pixel(1) + QPointF(size.width() / 2 + 10, 0); // behind its end
        QRectF best;
        int least = -1;
        for (const auto& place : places) {
            QRectF label(place - QPointF(size.width() / 2, size.height() / 2), size);
            label.moveLeft(
                std::clamp(label.left(), rect.left() + 4, std::max(rect.left() + 4, rect.right() - size.width() - 4)));
            label.moveTop(std::clamp(label.top(), rect.top(), std::max(rect.top(), rect.bottom() - size.height())));
            const auto hits = collisions(label, taken);
            if (least >= 0 && hits >= least) continue;
            least = hits;
            best = label;
        }
        painter->setPen(textColourOf(of.role, m_theme));
        painter->drawText(best, Qt::AlignVCenter | Qt::AlignLeft, of.name);
        taken += best;
    }
}

int ChartAnnotations::collisions(const QRectF& label, const QList<QRectF>& taken) const
{
    int hits = 0;
    for (const auto& each : taken)
        if (each.intersects(label)) hits += 100;
    for (const auto& reference : m_content.references) {
        const bool flat = (reference.axis == ChartReference::Axis::Value) != m_content.hasRows();
        const auto where = flat ? mParentPlot->yAxis->coordToPixel(reference.where)
                                : mParentPlot->xAxis->coordToPixel(reference.where);
        const bool crossed =
            flat ? label.top() < where && where < label.bottom() : label.left() < where && where < label.right();
        if (crossed) hits += 10;
    }
    const auto wide = label.adjusted(-2, -2, 2, 2);
    constexpr int kPieces = 8; // of each stretch between two points
    for (int series = 0; series < m_content.series.size(); ++series)
        for (int at = 0; at < m_content.series[series].points.size(); ++at) {
            const auto to = pixelOf(*mParentPlot, m_content, series, at);
            const auto from = at > 0 ? pixelOf(*mParentPlot, m_content, series, at - 1) : to;
            for (int piece = 1; piece <= kPieces; ++piece)
                if (wide.contains(from + (to - from) * piece / kPieces)) ++hits;
        }
    return hits;
}

// Two strokes across the foot of an axis that does not begin at 0.
void ChartAnnotations::drawCut(QCPPainter* painter) const
{
    const auto range = mParentPlot->yAxis->range();
    if (range.lower <= 0 && range.upper >= 0) return;
    const QPointF foot(area().left(), area().bottom() - 5);
    painter->setPen(QPen(m_theme.color(Token::LineControl), 1));
    for (const double by : {0.0, 4.0}) painter->drawLine(foot + QPointF(-4, 2 - by), foot + QPointF(4, -2 - by));
}

} // namespace ui
