#include "ui/charts/chart_drawing.h"

#include "ui/charts/chart_annotations.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPicture>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kMostTicks = 5;
constexpr int kTitleHeight = 28;
constexpr int kMargin = 8;               ///< around an exported picture
constexpr double kSpreadOfSeries = 0.62; ///< share of a row that its series take

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double value)
    {
        if (!std::isfinite(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] bool isEmpty() const { return low > high; }
};

Range placesOf(const ChartContent& content)
{
    Range range;
    for (const auto& series : content.series)
        for (const auto& point : series.points) range.take(point.at);
    for (const auto& region : content.regions) {
        range.take(region.from);
        range.take(region.to);
    }
    return range;
}

Range valuesOf(const ChartContent& content)
{
    Range range;
    for (const auto& series : content.series) {
        range.take(series.trackFrom);
        for (const auto& point : series.points)
            for (const auto value : {point.value, point.low, point.high}) range.take(value);
    }
    for (const auto& reference : content.references)
        if (reference.axis == ChartReference::Axis::Value) range.take(reference.where);
    return range;
}

/// The range of an axis with room around it; a fixed end stays.
QCPRange rangeOf(Range range, const ChartAxis& axis, double room)
{
    if (axis.fromZero) range.take(0);
    if (range.isEmpty()) range = {0, 1};
    if (range.low == range.high) {
        range.low -= range.low == 0 ? 0 : std::abs(range.low) * 0.1;
        range.high += range.high == 0 ? 1 : std::abs(range.high) * 0.1;
    }
    const auto span = range.high - range.low;
    const bool touchesZero = axis.fromZero && range.low == 0;
    const bool endsAtZero = axis.fromZero && range.high == 0;
    return {std::isfinite(axis.low) ? axis.low : range.low - (touchesZero ? 0 : span * room),
            std::isfinite(axis.high) ? axis.high : range.high + (endsAtZero ? span * 0.02 : span * room)};
}

void style(QCPAxis& axis, const Theme& theme)
{
    const QPen line(theme.color(Token::LineControl), 1);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTicks(false);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(3);
    axis.setTickLabelFont(theme.font(TextRole::Meta));
    axis.setTickLabelColor(theme.color(Token::Text2));
    axis.setTickLabelPadding(4);
    axis.grid()->setVisible(false);
    axis.grid()->setPen(QPen(theme.color(Token::Grid), 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
}

/// Returns the widest label, in pixels.
double mark(QCPAxis& axis, const ChartAxis& of, const Theme& theme)
{
    const auto range = axis.range();
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    ticker->setSubTickCount(0);
    const QFontMetricsF metrics(theme.font(TextRole::Meta));
    double widest = 0;
    auto shown = of;
    const auto ticks = ticksOf(range.lower, range.upper);
    if (ticks.size() > 1) { // a step of 0.25 shows two decimals even where values have one
        const auto step = ticks[1] - ticks[0];
        int needed = 0;
        while (needed < 6 && std::abs(step * std::pow(10, needed) - std::round(step * std::pow(10, needed))) > 1e-6)
            ++needed;
        shown.decimals = needed;
    }
    for (const auto tick : ticks) {
        const auto label = valueText(shown, tick);
        ticker->addTick(tick, label);
        widest = std::max(widest, metrics.horizontalAdvance(label));
    }
    axis.setTicker(ticker);
    return widest;
}

// The series that have a point in a row share its height; one alone stands on its middle, beside the row's name.
double offsetOf(const ChartContent& content, int series, double row)
{
    const auto isThere = [row](const ChartSeries& of) {
        return std::ranges::any_of(
            of.points, [row](const ChartPoint& point) { return point.at == row && !std::isnan(point.value); });
    };
    int count = 0;
    int before = 0;
    for (int each = 0; each < content.series.size(); ++each) {
        if (!isThere(content.series[each])) continue;
        ++count;
        if (each < series) ++before;
    }
    return count < 2 ? 0 : (0.5 - (before + 0.5) / count) * kSpreadOfSeries;
}

void addRegions(QCustomPlot& plot, const ChartContent& content, const Theme& theme)
{
    for (const auto& region : content.regions) {
        auto* ground = new QCPItemRect(&plot);
        ground->setLayer("background");
        const bool future = region.kind == ChartRegion::Kind::Future;
        ground->setPen(Qt::NoPen);
        ground->setBrush(future ? QBrush(theme.color(Token::Sunken))
                                : QBrush(theme.color(Token::Base), Qt::BDiagPattern));
        ground->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
        ground->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
        ground->topLeft->setCoords(region.from, 0);
        ground->bottomRight->setCoords(region.to, 1);
    }
}

void addReferences(QCustomPlot& plot, const ChartContent& content, const Theme& theme)
{
    for (const auto& reference : content.references) {
        auto* line = new QCPItemStraightLine(&plot);
        line->setPen(QPen(theme.color(Token::Text2), 1.5, Qt::DotLine));
        const bool flat = (reference.axis == ChartReference::Axis::Value) != content.hasRows();
        const auto where =
            content.hasRows() && reference.axis == ChartReference::Axis::Place ? -reference.where : reference.where;
        line->point1->setCoords(flat ? 0 : where, flat ? where : 0);
        line->point2->setCoords(flat ? 1 : where, flat ? where : 1);
    }
}

/// A mark on the edge of the axes is drawn whole.
class WholeGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    [[nodiscard]] QRect clipRect() const override { return QCPGraph::clipRect().adjusted(-6, -6, 6, 6); }
};

/// What is measured of a series, in the order in which a graph keeps it: whiskers are told apart by their place in it.
QList<ChartPoint> drawnPoints(const ChartSeries& series, bool inRows)
{
    QList<ChartPoint> points;
    for (const auto& point : series.points)
        if (!std::isnan(point.value)) points += point;
    std::stable_sort(points.begin(), points.end(), [inRows](const ChartPoint& left, const ChartPoint& right) {
        return inRows ? left.at > right.at : left.at < right.at;
    });
    return points;
}

void addWhiskers(QCPGraph& graph, const QList<ChartPoint>& points, const QColor& colour)
{
    QVector<double> below;
    QVector<double> above;
    bool any = false;
    for (const auto& point : points) {
        const bool has = std::isfinite(point.low) && std::isfinite(point.high);
        any = any || has;
        below += has ? point.value - point.low : kNoValue;
        above += has ? point.high - point.value : kNoValue;
    }
    if (!any) return;
    auto* whiskers = new QCPErrorBars(graph.keyAxis(), graph.valueAxis());
    whiskers->setDataPlottable(&graph);
    whiskers->setErrorType(QCPErrorBars::etValueError);
    whiskers->setPen(QPen(colour, 1.5));
    whiskers->setWhiskerWidth(6);
    whiskers->setSymbolGap(8);
    whiskers->setAntialiased(true);
    whiskers->setData(below, above);
}

void addTrack(QCustomPlot& plot, const ChartContent& content, int series, const Theme& theme)
{
    const auto& of = content.series[series];
    for (const auto& point : of.points) {
        if (std::isnan(point.value)) continue;
        auto* track = new QCPItemLine(&plot);
        track->setLayer("grid");
        track->setPen(QPen(theme.color(Token::Track), 8, Qt::SolidLine, Qt::FlatCap));
        track->start->setCoords(of.trackFrom, offsetOf(content, series, point.at) - point.at);
        track->end->setCoords(point.value, offsetOf(content, series, point.at) - point.at);
    }
}

void addSeries(QCustomPlot& plot, const ChartContent& content, int series, const Theme& theme)
{
    const auto& of = content.series[series];
    const bool rows = content.hasRows();
    auto* key = rows ? plot.yAxis : plot.xAxis;
    auto* value = rows ? plot.xAxis : plot.yAxis;
    QVector<double> at;
    QVector<double> values;
    const auto points = drawnPoints(of, rows);
    for (const auto& point : points) {
        at += rows ? offsetOf(content, series, point.at) - point.at : point.at;
        values += point.value;
    }
    const auto colour = colourOf(of.role, theme);
    auto* graph = new WholeGraph(key, value); // the plot owns it
    const bool noise = of.role == SeriesRole::Noise;
    QPen pen(colour, noise ? 1 : 2);
    if (of.expected) pen.setDashPattern({5, 4});
    pen.setJoinStyle(Qt::RoundJoin);
    graph->setPen(pen);
    graph->setLineStyle(rows ? QCPGraph::lsNone : QCPGraph::lsLine);
    if (!noise && (rows || of.marks)) graph->setScatterStyle(markOf(of.role, theme));
    graph->setAntialiased(true);
    graph->setData(at, values, /*alreadySorted=*/true);
    addWhiskers(*graph, points, colour);
    if (rows && std::isfinite(of.trackFrom)) addTrack(plot, content, series, theme);
}

void layOut(QCustomPlot& plot, const ChartContent& content, const Theme& theme)
{
    const bool rows = content.hasRows();
    auto& valueAxis = rows ? *plot.xAxis : *plot.yAxis;
    valueAxis.setRange(rangeOf(valuesOf(content), content.values, rows ? 0.08 : 0.06));
    valueAxis.grid()->setVisible(true);
    const auto widest = mark(valueAxis, content.values, theme);
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    const int top = hasLegend(content) ? 28 : 8;
    if (rows) {
        plot.yAxis->setRange(0.5 - static_cast<double>(content.rows.size()), 0.5);
        plot.yAxis->setTicks(false);
        plot.yAxis->setTickLabels(false);
        plot.yAxis->setBasePen(Qt::NoPen);
        plot.xAxis->setBasePen(Qt::NoPen);
        plot.xAxis->setTickPen(Qt::NoPen);
        rect->setMargins({static_cast<int>(rowLabelWidth(content, theme)), top, 40, 22});
        return;
    }
    plot.yAxis->setTicks(true);
    plot.yAxis->setTickLabels(true);
    plot.xAxis->setRange(rangeOf(placesOf(content), content.places, 0));
    const auto lastLabel = mark(*plot.xAxis, content.places, theme);
    rect->setMargins({static_cast<int>(widest) + 12, top, static_cast<int>(lastLabel / 2) + 6, 22});
}

} // namespace

QList<double> ticksOf(double low, double high)
{
    if (!(high > low) || !std::isfinite(high - low)) return {};
    const auto raw = (high - low) / kMostTicks;
    const auto power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        const auto step = factor * power;
        const auto first = std::ceil(low / step - 1e-9);
        const auto count = std::floor(high / step + 1e-9) - first + 1;
        if (!(count <= kMostTicks)) continue; // nor is a scale of no number
        QList<double> ticks;
        for (int at = 0; at < static_cast<int>(count); ++at) ticks += (first + at) * step;
        return ticks;
    }
    return {};
}

void drawChart(QCustomPlot& plot, const ChartContent& content, const Theme& theme)
{
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(QBrush(theme.color(Token::Surface)));
    plot.setAntialiasedElements(QCP::aeAll);
    for (auto* axis : {plot.xAxis, plot.yAxis}) style(*axis, theme);
    const bool empty = content.isEmpty(); // axes without a value would only pretend
    for (auto* axis : {plot.xAxis, plot.yAxis}) axis->setVisible(!empty);
    if (empty) return;
    layOut(plot, content, theme);
    addRegions(plot, content, theme);
    addReferences(plot, content, theme);
    for (int series = 0; series < content.series.size(); ++series) addSeries(plot, content, series, theme);
    new ChartAnnotations(&plot, content, theme); // the plot owns its items
}

QPointF pixelOf(const QCustomPlot& plot, const ChartContent& content, int series, int point)
{
    const auto& of = content.series[series].points[point];
    if (!content.hasRows()) return {plot.xAxis->coordToPixel(of.at), plot.yAxis->coordToPixel(of.value)};
    return {plot.xAxis->coordToPixel(of.value), plot.yAxis->coordToPixel(offsetOf(content, series, of.at) - of.at)};
}

void paintChart(QPainter& painter, const ChartContent& content, const Theme& theme, const QSize& size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), theme.color(Token::Surface));
    const int head = content.title.isEmpty() ? 0 : kTitleHeight;
    painter.setFont(theme.font(TextRole::BodyStrong));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QRect(kMargin, 0, size.width() - 2 * kMargin, head), Qt::AlignVCenter | Qt::AlignLeft,
                     content.title);
    QCustomPlot plot;
    const QSize room = size - QSize(2 * kMargin, head + kMargin);
    plot.setViewport(QRect(QPoint(0, 0), room));
    drawChart(plot, content, theme);
    QPicture drawn; // keeps vectors as vectors, and can be moved below the title
    QCPPainter pen;
    pen.begin(&drawn);
    pen.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&pen, room.width(), room.height());
    pen.end();
    painter.drawPicture(QPoint(kMargin, head), drawn);
}

} // namespace ui
