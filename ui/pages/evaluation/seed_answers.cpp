#include "ui/pages/evaluation/seed_answers.h"

#include "ui/pages/evaluation/words.h"

#include <algorithm>

namespace ui {

namespace {

core::Interval negated(const core::Interval& interval)
{
    return {-interval.high, -interval.low};
}

core::PairedDifference negated(const core::PairedDifference& difference)
{
    return {.hr20 = -difference.hr20,
            .hr20Interval = negated(difference.hr20Interval),
            .mrr20 = -difference.mrr20,
            .mrr20Interval = negated(difference.mrr20Interval),
            .pValue = difference.pValue,
            .hr10 = -difference.hr10,
            .hr10Interval = negated(difference.hr10Interval),
            .mrr10 = -difference.mrr10,
            .mrr10Interval = negated(difference.mrr10Interval)};
}

} // namespace

void takeSeeds(Comparison& comparison, const core::protocol::SeedsResponse& response)
{
    for (auto& row : comparison.rows) {
        const auto mean = std::ranges::find(response.models, row.model.toStdString(), &core::protocol::SeedMean::model);
        const auto all = std::ranges::find(row.metrics.slices, core::Slice::All, &core::SliceMetrics::slice);
        if (mean == response.models.end() || all == row.metrics.slices.end()) continue;
        all->hr20Interval = mean->mean.hr20Interval;
        all->mrr20Interval = mean->mean.mrr20Interval;
        all->hr10Interval = mean->mean.hr10Interval;
        all->mrr10Interval = mean->mean.mrr10Interval;
        const auto strongest =
            std::ranges::find(comparison.rows, QString::fromStdString(response.strongest), &ComparisonRow::model);
        if (row.model != "student" || strongest == comparison.rows.end()) continue;
        const auto corrected = strongest->metrics.toStudent ? strongest->metrics.toStudent->pValue : 1;
        strongest->metrics.toStudent = mean->toStrongest;
        strongest->metrics.toStudent->pValue = std::max(corrected, mean->toStrongest.pValue);
    }
}

void takeSeeds(VerdictFacts& facts, const core::protocol::SeedsResponse& response)
{
    const auto student = std::ranges::find(response.models, std::string("student"), &core::protocol::SeedMean::model);
    if (response.runs.size() < 2 || student == response.models.end() || response.strongest.empty()) return;
    if (EvaluationWords::model(QString::fromStdString(response.strongest)) != facts.strongest) return;
    facts.points = student->toStrongest.hr20;
    facts.interval = student->toStrongest.hr20Interval;
    facts.pValue = student->toStrongest.pValue;
    facts.corrected = false;
}

void takeAblations(Comparison& comparison, const core::protocol::AblationsResponse& response)
{
    const auto row = std::ranges::find(comparison.rows, QString("untaught"), &ComparisonRow::model);
    if (row == comparison.rows.end() || row->metrics.toStudent) return; // it has its own
    for (const auto& each : response.ablations)
        if (each.without == std::vector{core::Without::Teacher}) row->metrics.toStudent = negated(each.difference);
}

} // namespace ui
