#include "core/reports/charts.h"

#include "core/reports/html.h"

#include <algorithm>
#include <cmath>

namespace core::reports {

namespace {

constexpr double kLeft = 190;
constexpr double kWidth = 430;
constexpr double kRow = 24;
constexpr double kTop = 34;

/// A round step that gives at most five ticks.
double tickStep(double highest)
{
    const double rough = std::max(highest, 1e-9) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough) return factor * power;
    return 10 * power;
}

std::string line(double x1, double y1, double x2, double y2, const char* style)
{
    return "<line x1=\"" + fixed(x1, 1) + "\" y1=\"" + fixed(y1, 1) + "\" x2=\"" + fixed(x2, 1) + "\" y2=\"" +
           fixed(y2, 1) + "\" class=\"" + style + "\"/>";
}

std::string label(double x, double y, const char* style, const std::string& words)
{
    return "<text x=\"" + fixed(x, 1) + "\" y=\"" + fixed(y, 1) + "\" class=\"" + style + "\">" + escaped(words) +
           "</text>";
}

std::string mark(Marker marker, double x, double y)
{
    switch (marker) {
    case Marker::Student:
        return "<circle cx=\"" + fixed(x, 1) + "\" cy=\"" + fixed(y, 1) + R"(" r="4.5" class="student"/>)";
    case Marker::Teacher:
        return "<rect x=\"" + fixed(x - 4, 1) + "\" y=\"" + fixed(y - 4, 1) +
               R"(" width="8" height="8" class="teacher"/>)";
    case Marker::Baseline: break;
    }
    return "<path d=\"M" + fixed(x - 5, 1) + " " + fixed(y, 1) + R"(l5 -5l5 5l-5 5z" class="base"/>)";
}

/// Strokes from the left bottom to the right top, cut to the box: a pattern is beyond the simpler readers of SVG.
std::string hatch(double left, double top, double width, double height)
{
    constexpr double kApart = 6;
    std::string svg;
    const auto lines = static_cast<int>(std::ceil((width + height) / kApart - 0.5));
    for (int number = 0; number < lines; ++number) {
        const double at = (number + 0.5) * kApart;
        svg += line(left + std::max(0.0, at - height), top + std::min(at, height), left + std::min(at, width),
                    top + std::max(0.0, at - width), "hatch");
    }
    return svg;
}

std::string axis(double highest, double step, double bottom)
{
    std::string svg;
    for (int tick = 0; tick * step <= highest * 1.0001; ++tick) {
        const double x = kLeft + kWidth * tick * step / highest;
        svg += line(x, kTop - 6, x, bottom, tick == 0 ? "axis" : "grid");
        svg += label(x, bottom + 14, "tick", fixed(tick * step, step < 1 ? 1 : step == 2.5 ? 1 : 0));
    }
    return svg;
}

} // namespace

Marker markerOf(const std::string& model)
{
    if (model == "student") return Marker::Student;
    return model == "teacher" ? Marker::Teacher : Marker::Baseline;
}

double highestOf(const std::vector<ChartRow>& rows)
{
    double highest = 0;
    for (const auto& row : rows) highest = std::max({highest, row.value, row.interval.high});
    return highest;
}

std::string intervalChart(const std::string& title, const std::vector<ChartRow>& rows, double highest)
{
    highest = std::max(highest, highestOf(rows));
    const double step = tickStep(highest);
    highest = step * std::max(1.0, std::ceil(highest / step));
    const double bottom = kTop + kRow * static_cast<double>(rows.size());
    std::string svg = "<svg viewBox=\"0 0 700 " + fixed(bottom + 22, 0) + R"(" role="img" aria-label=")" +
                      escaped(title) + "\">" + label(0, 14, "title", title) + axis(highest, step, bottom);
    double y = kTop + kRow / 2;
    for (const auto& row : rows) {
        svg += label(14, y + 4, "name", row.label);
        const auto at = [&](double value) { return kLeft + kWidth * std::clamp(value / highest, 0.0, 1.0); };
        svg += line(at(row.interval.low), y, at(row.interval.high), y, "whisker");
        svg += line(at(row.interval.low), y - 3, at(row.interval.low), y + 3, "whisker");
        svg += line(at(row.interval.high), y - 3, at(row.interval.high), y + 3, "whisker");
        svg += mark(row.marker, at(row.value), y) + label(695, y + 4, "figure", fixed(row.value, 2));
        y += kRow;
    }
    return svg + "</svg>\n";
}

std::string evidenceBars(double attention, double effect)
{
    constexpr double kBaseline = 60;
    constexpr double kUnit = 44;
    const auto bar = [](double x, double share, const char* style) {
        const double height = kUnit * std::min(std::abs(share), 1.0);
        const double y = share < 0 ? kBaseline : kBaseline - height;
        const double figure = share < 0 ? y + height + 10 : y - 3;
        return "<rect x=\"" + fixed(x, 0) + "\" y=\"" + fixed(y, 1) + R"(" width="24" height=")" + fixed(height, 1) +
               "\" class=\"" + style + "\"/>" + (style[0] == 'a' ? hatch(x, y, 24, height) : "") +
               label(x + 12, figure, share == 0 || style[0] == 'a' ? "tick" : "tick strong",
                     fixed(share * 100, 0) + "%");
    };
    return R"(<svg class="bars" viewBox="0 0 88 118">)" + bar(17, attention, "attention") + bar(47, effect, "effect") +
           line(8, kBaseline, 80, kBaseline, "axis") + "</svg>";
}

} // namespace core::reports
