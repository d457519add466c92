#pragma once

#include "core/domain/metrics.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::reports {

/// How a series is drawn: the student as a filled circle, the teacher as a filled square, all else as a hollow diamond.
enum class Marker { Student, Teacher, Baseline };

/// The marker of a model by its name.
Marker markerOf(const std::string& model);

/// A row of an interval chart.
struct ChartRow {
    std::string label;
    Marker marker = Marker::Baseline;
    double value = 0;
    Interval interval;
};

/// Inline SVG: one row per estimate with its 95 % whisker on a shared axis from 0.
/// `highest` lengthens the axis, so that several charts can share one.
std::string intervalChart(const std::string& title, const std::vector<ChartRow>& rows, double highest = 0);

/// The largest value or bound of the rows.
double highestOf(const std::vector<ChartRow>& rows);

/// Inline SVG: attention hatched at the left, effect solid at the right of one baseline; shares from -1 to 1.
std::string evidenceBars(double attention, double effect);

/// A box with a dashed frame that says so.
std::string noPictureSvg(const std::string& words, int width, int height);

/// The same drawing as a file of its own: light colours in place of the page's style sheet, its size, `family` as font.
std::string standaloneSvg(const std::string& svg, const std::string& family);
/// Of the <svg> element's viewBox; 0 where it has none.
double svgWidth(std::string_view svg);
double svgHeight(std::string_view svg);

} // namespace core::reports
