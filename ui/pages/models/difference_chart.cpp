#include "ui/pages/models/difference_chart.h"

#include "ui/pages/models/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

const core::PairedDifference* overAll(const core::protocol::CompareResponse& response)
{
    for (const auto& model : response.models)
        if (model.model == "student" && !model.slices.empty()) return &model.slices.front().difference;
    return nullptr;
}

} // namespace

QString differenceVerdict(const core::protocol::CompareResponse& response)
{
    const auto* difference = overAll(response);
    if (!response.sameTestDays)
        return DifferenceText::tr("The runs are tested from different days, so their hits can't be compared.");
    if (!difference)
        return DifferenceText::tr("Only runs that were both evaluated can be compared in their hits. Evaluate the one "
                                  "that is missing.");
    const bool otherIsBetter = difference->hr20Interval.high < 0;
    const double sign = otherIsBetter ? -1 : 1; // "has more" is followed by a plus
    const auto low = sign * (otherIsBetter ? difference->hr20Interval.high : difference->hr20Interval.low);
    const auto high = sign * (otherIsBetter ? difference->hr20Interval.low : difference->hr20Interval.high);
    const ChartAxis points{.decimals = 2, .showsSign = true};
    const auto range =
        DifferenceText::tr("%1 points, 95% interval %2 to %3")
            .arg(valueText(points, sign * difference->hr20), valueText(points, low), valueText(points, high));
    if (low <= 0) return DifferenceText::tr("No clear difference of the students' hits in 20 (%1).").arg(range);
    auto sentence = DifferenceText::tr("The student of run %1 has more hits in 20 (%2).")
                        .arg(otherIsBetter ? response.other : response.run)
                        .arg(range);
    if (!response.sameData) sentence += ' ' + DifferenceText::tr("But they did not learn from the same data.");
    return sentence;
}

ChartContent differenceChart(const core::protocol::CompareResponse& response)
{
    ChartContent content;
    content.title = DifferenceText::tr("Hits in 20: run %1 minus run %2, points").arg(response.run).arg(response.other);
    content.values = {
        .title = DifferenceText::tr("Difference of HR@20, points"), .decimals = 2, .showsSign = true, .fromZero = true};
    content.verdict = differenceVerdict(response);
    QList<core::Slice> slices;
    for (const auto& model : response.models)
        for (const auto& slice : model.slices) {
            if (slices.contains(slice.slice) || slice.cases == 0) continue;
            slices += slice.slice;
            content.rows += ChartRow{ModelsWords::slice(slice.slice), "n = " + ModelsWords::count(slice.cases)};
        }
    for (const auto& model : response.models) {
        ChartSeries series{.name = ModelsWords::model(model.model),
                           .role = model.model == "student" ? SeriesRole::Student : SeriesRole::Teacher,
                           .points = {}};
        for (const auto& slice : model.slices) {
            const auto at = slices.indexOf(slice.slice);
            if (at < 0) continue;
            series.points += ChartPoint{.at = static_cast<double>(at),
                                        .value = slice.difference.hr20,
                                        .low = slice.difference.hr20Interval.low,
                                        .high = slice.difference.hr20Interval.high,
                                        .n = slice.cases};
        }
        content.series += series;
    }
    content.references += ChartReference{ChartReference::Axis::Value, 0, DifferenceText::tr("no difference")};
    return content;
}

} // namespace ui
