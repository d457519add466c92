#include "ui/pages/evaluation/comparison.h"

#include "core/base/field_text.h"
#include "core/domain/strongest.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace ui {

namespace {

/// What must be alike for trainings to be seeds of one another.
std::string settingsOf(const core::Run& run, std::string_view butFor = {})
{
    std::string text = run.testFrom + '\n' + run.data;
    core::TrainingConfig::visitFields(run.config, [&](const std::string& name, const auto& field, const char*) {
        if (name != butFor && name != "seed" && name != "device" && name != "memory_limit" && name != "step_edges")
            text += '\n' + name + '=' + core::fieldToText(field);
    });
    return text;
}

void add(core::Interval& sum, const core::Interval& other, double weight)
{
    sum.low += weight * other.low;
    sum.high += weight * other.high;
}

// Every field that is a number or an interval, weighed; names and counts stay those of `sum`.
void add(core::SliceMetrics& sum, const core::SliceMetrics& other, double weight)
{
    for (const auto member : {&core::SliceMetrics::hr5, &core::SliceMetrics::hr10, &core::SliceMetrics::hr20,
                              &core::SliceMetrics::mrr5, &core::SliceMetrics::mrr10, &core::SliceMetrics::mrr20,
                              &core::SliceMetrics::ndcg5, &core::SliceMetrics::ndcg10, &core::SliceMetrics::ndcg20})
        sum.*member += weight * other.*member;
    for (const auto member : {&core::SliceMetrics::hr20Interval, &core::SliceMetrics::mrr20Interval,
                              &core::SliceMetrics::hr10Interval, &core::SliceMetrics::mrr10Interval})
        add(sum.*member, other.*member, weight);
}

void add(core::PairedDifference& sum, const core::PairedDifference& other, double weight)
{
    for (const auto member : {&core::PairedDifference::hr20, &core::PairedDifference::mrr20,
                              &core::PairedDifference::hr10, &core::PairedDifference::mrr10})
        sum.*member += weight * other.*member;
    for (const auto member : {&core::PairedDifference::hr20Interval, &core::PairedDifference::mrr20Interval,
                              &core::PairedDifference::hr10Interval, &core::PairedDifference::mrr10Interval})
        add(sum.*member, other.*member, weight);
}

void add(core::PopularityBias& sum, const core::PopularityBias& other, double weight)
{
    for (const auto member :
         {&core::PopularityBias::meanPopularity, &core::PopularityBias::meanLogPopularity,
          &core::PopularityBias::coverage, &core::PopularityBias::gini, &core::PopularityBias::tailShare})
        sum.*member += weight * other.*member;
}

core::SliceMetrics emptySlice(const core::SliceMetrics& like)
{
    core::SliceMetrics slice;
    slice.slice = like.slice;
    slice.cases = like.cases;
    return slice;
}

const core::ModelMetrics* findIn(const std::vector<core::ModelMetrics>& models, const std::string& model)
{
    const auto found = std::ranges::find(models, model, &core::ModelMetrics::model);
    return found == models.end() ? nullptr : &*found;
}

std::optional<core::Interval> kept(const core::Interval& interval)
{
    return interval.low == 0 && interval.high == 0 ? std::nullopt : std::optional(interval);
}

} // namespace

bool ComparisonRow::isBaseline() const
{
    return core::isSimpleMethod(model.toStdString());
}

const ComparisonRow* Comparison::find(const QString& model) const
{
    const auto found = std::ranges::find(rows, model, &ComparisonRow::model);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<RunGroup> groupBySettings(const std::vector<core::Run>& runs)
{
    std::vector<RunGroup> groups;
    std::vector<std::string> settings;
    for (const auto& run : runs) {
        if (run.state != core::RunState::Ready) continue;
        const auto text = settingsOf(run);
        const auto found = std::ranges::find(settings, text);
        if (found == settings.end()) {
            settings.push_back(text);
            groups.push_back({run});
            continue;
        }
        auto& group = groups[static_cast<std::size_t>(found - settings.begin())];
        const bool isKnown =
            std::ranges::any_of(group, [&](const core::Run& each) { return each.config.seed == run.config.seed; });
        if (!isKnown) group.push_back(run);
    }
    return groups;
}

int usualGroup(const std::vector<RunGroup>& groups)
{
    const auto full =
        std::ranges::find_if(groups, [](const RunGroup& group) { return group.front().config.without.empty(); });
    if (full != groups.end()) return static_cast<int>(full - groups.begin());
    return groups.empty() ? -1 : 0;
}

core::RunId fullRunOfAblations(const std::vector<core::RunId>& evaluated, const RunGroup& group,
                               const std::vector<RunGroup>& groups)
{
    core::RunId best = evaluated.front();
    std::ptrdiff_t most = 0;
    for (const auto& full : group) {
        if (std::ranges::find(evaluated, full.id) == evaluated.end()) continue;
        const auto settings = settingsOf(full, "without");
        std::ptrdiff_t count = 0;
        for (const auto& other : groups)
            count += std::ranges::count_if(other, [&](const core::Run& run) {
                return !run.config.without.empty() && run.config.seed == full.config.seed &&
                       settingsOf(run, "without") == settings;
            });
        if (count > most) {
            most = count;
            best = full.id;
        }
    }
    return best;
}

core::ModelMetrics meanOf(std::span<const core::ModelMetrics> seeds)
{
    const auto weight = 1.0 / static_cast<double>(seeds.size());
    auto mean = seeds.front();
    mean.bias = {};
    mean.bias10 = {};
    mean.millisecondsPerCase = 0;
    mean.memory = 0;
    if (mean.toStudent) mean.toStudent = core::PairedDifference{.pValue = 0};
    for (auto& slice : mean.slices) slice = emptySlice(slice);
    for (const auto& seed : seeds) {
        for (auto& slice : mean.slices)
            if (const auto* other = sliceOf(seed, slice.slice)) add(slice, *other, weight);
        add(mean.bias, seed.bias, weight);
        add(mean.bias10, seed.bias10, weight);
        mean.millisecondsPerCase += weight * seed.millisecondsPerCase;
        mean.memory = std::max(mean.memory, seed.memory);
        if (!seed.toStudent) mean.toStudent.reset(); // half a mean is none
        if (!mean.toStudent) continue;
        add(*mean.toStudent, *seed.toStudent, weight);
        mean.toStudent->pValue = std::max(mean.toStudent->pValue, seed.toStudent->pValue);
    }
    return mean;
}

Comparison compare(const RunGroup& group, const std::vector<std::vector<core::ModelMetrics>>& seeds)
{
    Comparison comparison;
    if (seeds.empty()) return comparison;
    double seconds = 0;
    for (const auto& models : seeds)
        if (findIn(models, "student")) ++comparison.seeds;
    for (const auto& run : group) seconds += run.seconds / static_cast<double>(group.size());
    std::vector<core::ModelMetrics> means;
    for (const auto& first : seeds.front()) {
        if (!sliceOf(first, core::Slice::All)) continue;
        std::vector<core::ModelMetrics> measured;
        for (const auto& models : seeds)
            if (const auto* each = findIn(models, first.model)) measured.push_back(*each);
        ComparisonRow row{.model = QString::fromStdString(first.model), .metrics = meanOf(measured)};
        row.memory = row.metrics.memory;
        if (row.model == "student" || row.model == "teacher") row.trainingSeconds = seconds;
        means.push_back(row.metrics);
        comparison.rows += row;
    }
    if (const auto* strongest = core::strongestSimpleMethod(means))
        comparison.strongest = QString::fromStdString(strongest->model);
    return comparison;
}

const core::SliceMetrics* sliceOf(const core::ModelMetrics& metrics, core::Slice slice)
{
    const auto found = std::ranges::find(metrics.slices, slice, &core::SliceMetrics::slice);
    return found == metrics.slices.end() ? nullptr : &*found;
}

Estimate hits(const core::SliceMetrics& metrics, CutOff cutOff)
{
    switch (cutOff) {
    case CutOff::Five: return {metrics.hr5, std::nullopt};
    case CutOff::Ten: return {metrics.hr10, kept(metrics.hr10Interval)};
    case CutOff::Twenty: return {metrics.hr20, metrics.hr20Interval};
    }
    return {};
}

Estimate reciprocalRank(const core::SliceMetrics& metrics, CutOff cutOff)
{
    switch (cutOff) {
    case CutOff::Five: return {metrics.mrr5, std::nullopt};
    case CutOff::Ten: return {metrics.mrr10, kept(metrics.mrr10Interval)};
    case CutOff::Twenty: return {metrics.mrr20, metrics.mrr20Interval};
    }
    return {};
}

double gain(const core::SliceMetrics& metrics, CutOff cutOff)
{
    switch (cutOff) {
    case CutOff::Five: return metrics.ndcg5;
    case CutOff::Ten: return metrics.ndcg10;
    case CutOff::Twenty: return metrics.ndcg20;
    }
    return 0;
}

std::optional<Estimate> studentMinus(const Comparison& comparison, const ComparisonRow& row, core::Slice slice,
                                     CutOff cutOff)
{
    const auto* student = comparison.find("student");
    if (!student || student == &row || student->model == row.model) return std::nullopt;
    const auto* ours = sliceOf(student->metrics, slice);
    const auto* theirs = sliceOf(row.metrics, slice);
    if (!ours || !theirs) return std::nullopt;
    const Estimate difference{hits(*ours, cutOff).value - hits(*theirs, cutOff).value, std::nullopt};
    if (slice != core::Slice::All || !row.metrics.toStudent) return difference;
    // The paired one, which may be of one seed alone (a student without teacher).
    const auto& paired = *row.metrics.toStudent;
    if (cutOff == CutOff::Twenty) return Estimate{paired.hr20, paired.hr20Interval};
    if (cutOff == CutOff::Ten && kept(paired.hr10Interval)) return Estimate{paired.hr10, paired.hr10Interval};
    return difference;
}

} // namespace ui
