#include "ui/pages/evaluation/comparison_charts.h"

#include "ui/pages/evaluation/verdict.h"
#include "ui/pages/evaluation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonCharts)
};

SeriesRole roleOf(const QString& model)
{
    if (model == "student") return SeriesRole::Student;
    if (model == "teacher") return SeriesRole::Teacher;
    if (model == "untaught") return SeriesRole::Third;
    return SeriesRole::Base;
}

ChartSeries sliceSeries(const ComparisonRow& row, const QList<core::Slice>& slices, CutOff cutOff)
{
    ChartSeries series{.name = EvaluationWords::model(row.model), .role = roleOf(row.model), .points = {}};
    for (int at = 0; at < slices.size(); ++at) {
        const auto* metrics = sliceOf(row.metrics, slices.at(at));
        if (!metrics) continue;
        const auto estimate = hits(*metrics, cutOff);
        ChartPoint point{.at = double(at), .value = estimate.value, .n = metrics->cases, .text = {}};
        if (estimate.interval) {
            point.low = estimate.interval->low;
            point.high = estimate.interval->high;
        }
        series.points += point;
    }
    return series;
}

/// The slices on which `left` finds more than `right` and those on which it does not, in words.
struct Lead {
    QStringList ahead, behind;
};

Lead leadOf(const ComparisonRow& left, const ComparisonRow& right, const QList<core::Slice>& slices, CutOff cutOff)
{
    Lead lead;
    for (const auto slice : slices) {
        const auto* ours = sliceOf(left.metrics, slice);
        const auto* theirs = sliceOf(right.metrics, slice);
        if (!ours || !theirs) continue;
        (hits(*ours, cutOff).value > hits(*theirs, cutOff).value ? lead.ahead : lead.behind)
            << EvaluationWords::slice(slice);
    }
    return lead;
}

/// Where the student leads and where it does not, and where its teacher knew more: the chart's sentences.
QString sliceVerdict(const Comparison& comparison, const QList<core::Slice>& slices, CutOff cutOff)
{
    const auto* student = comparison.find("student");
    const auto* strongest = comparison.find(comparison.strongest);
    if (!student || !strongest) return {};
    const auto name = EvaluationWords::model(strongest->model);
    const auto comma = Words::tr(", ", "between names");
    const auto lead = leadOf(*student, *strongest, slices, cutOff);
    auto text = Words::tr("The student is above %1 on: %2; not on: %3.")
                    .arg(name, lead.ahead.join(comma), lead.behind.join(comma));
    if (lead.behind.isEmpty()) text = Words::tr("The student is above %1 on every slice.").arg(name);
    if (lead.ahead.isEmpty()) text = Words::tr("The student is above %1 on no slice.").arg(name);
    const auto* teacher = comparison.find("teacher");
    const auto lost = teacher ? leadOf(*teacher, *student, slices, cutOff).ahead : QStringList();
    if (lost.isEmpty()) return text;
    return text + Words::tr(" The teacher finds more on: %1.").arg(lost.join(comma));
}

QString partText(core::Without part)
{
    switch (part) {
    case core::Without::Images: return Words::tr("pictures");
    case core::Without::Text: return Words::tr("texts");
    case core::Without::Columns: return Words::tr("attributes");
    case core::Without::Ids: return Words::tr("item IDs");
    case core::Without::Neighbours: return Words::tr("similar sessions");
    case core::Without::Knowledge: return Words::tr("the knowledge tower");
    case core::Without::Transition: return Words::tr("the transition tower");
    case core::Without::Teacher: return Words::tr("the teacher");
    }
    return {};
}

QString partsText(const std::vector<core::Without>& without)
{
    QStringList parts;
    for (const auto part : without) parts << partText(part);
    return parts.join(Words::tr(", ", "between names"));
}

const core::PopularityBias* findBias(const QList<BiasSeries>& series, const QString& model)
{
    const auto found = std::ranges::find(series, model, &BiasSeries::model);
    return found == series.end() ? nullptr : &found->bias;
}

} // namespace

ChartContent sliceChart(const Comparison& comparison, CutOff cutOff, SliceKinds kinds)
{
    const int k = static_cast<int>(cutOff);
    const bool isByFrequency = kinds == SliceKinds::ByFrequency;
    const auto title = isByFrequency ? Words::tr("By how often training saw the target (%1)")
                                     : Words::tr("By how often training saw the target, and by length (%1)");
    ChartContent content{
        .title = title.arg(EvaluationWords::symbol(Measure::Hits, k)),
        .verdict = {},
        .places = {},
        .values = {.title = EvaluationWords::symbol(Measure::Hits, k), .decimals = 1, .unit = "%", .fromZero = true}};
    const auto* student = comparison.find("student");
    if (!student) return content;
    QList<core::Slice> slices;
    for (const auto& metrics : student->metrics.slices) {
        const bool isLength = metrics.slice == core::Slice::Short || metrics.slice == core::Slice::Long;
        if (metrics.slice == core::Slice::All || metrics.cases == 0 || (isLength && isByFrequency)) continue;
        slices += metrics.slice;
        content.rows +=
            ChartRow{EvaluationWords::slice(metrics.slice),
                     Words::tr("%1 · n = %2")
                         .arg(EvaluationWords::sliceDetail(metrics.slice), EvaluationWords::count(metrics.cases))};
    }
    for (const auto& model : {QString("student"), QString("teacher"), QString("untaught"), comparison.strongest})
        if (const auto* row = comparison.find(model)) content.series += sliceSeries(*row, slices, cutOff);
    content.verdict = sliceVerdict(comparison, slices, cutOff);
    return content;
}

QString withoutText(const std::vector<core::Without>& without)
{
    return Words::tr("without %1").arg(partsText(without));
}

QString withoutEach(const std::vector<core::Without>& without)
{
    return Words::tr("without one of: %1").arg(partsText(without));
}

ChartContent ablationChart(const core::protocol::AblationsResponse& response)
{
    ChartContent content{
        .title = Words::tr("What falls when one part is left out (student, HR@20, points)"),
        .verdict = {},
        .places = {},
        .values = {
            .title = Words::tr("Difference of HR@20, points"), .decimals = 2, .showsSign = true, .fromZero = true}};
    ChartSeries series{
        .name = EvaluationWords::model("student"), .role = SeriesRole::Student, .points = {}, .trackFrom = 0};
    QStringList unclear;
    for (const auto& each : response.ablations) {
        const auto& difference = each.difference;
        const auto name = withoutText(each.without);
        if (difference.hr20Interval.low <= 0 && difference.hr20Interval.high >= 0) unclear << name;
        series.points += ChartPoint{.at = double(content.rows.size()),
                                    .value = difference.hr20,
                                    .low = difference.hr20Interval.low,
                                    .high = difference.hr20Interval.high,
                                    .n = response.student.cases,
                                    .text = EvaluationWords::signedNumber(difference.hr20)};
        content.rows += ChartRow{name, {}};
    }
    if (!series.points.isEmpty()) content.series += series;
    const auto full =
        Words::tr("Difference to the full student, %1.").arg(EvaluationWords::percent(response.student.hr20));
    const auto doubt = unclear.isEmpty()
                           ? Words::tr("No interval holds 0.")
                           : Words::tr("No clear difference: %1.").arg(unclear.join(Words::tr(", ", "between names")));
    content.verdict = EvaluationWords::sentences({full, doubt});
    content.references += ChartReference{.axis = ChartReference::Axis::Value, .where = 0, .label = Words::tr("full")};
    return content;
}

int biasLength(const Comparison& comparison, CutOff cutOff)
{
    const auto* student = comparison.find("student");
    return cutOff != CutOff::Twenty && student && student->metrics.bias10.coverage > 0 ? 10 : 20;
}

QList<BiasSeries> biasSeries(const Evaluation& evaluation, int length)
{
    const auto measured = length == 10 ? &core::ModelMetrics::bias10 : &core::ModelMetrics::bias;
    QList<BiasSeries> series;
    if (evaluation.dataBias) series += {"data", *evaluation.dataBias};
    for (const auto& model : {QString("teacher"), QString("student"), QString("untaught")})
        if (const auto* row = evaluation.comparison.find(model)) series += {model, row->metrics.*measured};
    if (!evaluation.dataBias) // which is drawn alike
        if (const auto* row = evaluation.comparison.find(evaluation.comparison.strongest))
            series += {row->model, row->metrics.*measured};
    return series;
}

QString probeSentence(const core::PopularityProbe& probe)
{
    const auto share = [](double r2) { return EvaluationWords::number(std::max(0.0, 100 * r2), 0) + '%'; };
    return Words::tr("How much of an item's popularity the teacher's vectors tell (R²): transition %1, knowledge %2.")
        .arg(share(probe.transition), share(probe.knowledge));
}

QString biasSentence(const QList<BiasSeries>& series)
{
    const auto* student = findBias(series, "student");
    const auto* teacher = findBias(series, "teacher");
    const auto* untaught = findBias(series, "untaught");
    const auto* data = findBias(series, "data");
    if (!student) return {};
    QStringList sentences;
    const auto change = [](double from, double to) {
        return EvaluationWords::signedNumber((to - from) / from * 100, 0) + '%';
    };
    if (teacher && teacher->meanPopularity > 0) {
        const double ratio = student->meanPopularity / teacher->meanPopularity;
        const auto by = change(teacher->meanPopularity, student->meanPopularity);
        sentences << (ratio > 1.02 ? Words::tr("The student leans more to popular items than its teacher (mean "
                                               "popularity %1).")
                                         .arg(by)
                      : ratio < 0.98 ? Words::tr("The student leans less to popular items than its teacher (mean "
                                                 "popularity %1).")
                                           .arg(by)
                                     : Words::tr("The student leans to popular items as much as its teacher."));
    }
    if (untaught && untaught->meanPopularity > 0)
        sentences << (student->meanPopularity < untaught->meanPopularity
                          ? Words::tr("It leans less to them than a student without teacher.")
                          : Words::tr("It leans no less to them than a student without teacher."));
    else if (data && data->meanPopularity > 0)
        sentences << Words::tr("What visitors really chose next: %1 for the student against it.")
                         .arg(change(data->meanPopularity, student->meanPopularity));
    return EvaluationWords::sentences(sentences);
}

} // namespace ui
