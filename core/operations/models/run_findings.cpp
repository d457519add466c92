#include "core/operations/models/run_findings.h"

#include "core/domain/strongest.h"
#include "core/evaluation/measures.h"

#include <algorithm>

namespace core::operations {

std::optional<StrongestBaseline> strongestOf(const std::vector<ComparedModel>& models)
{
    std::vector<ModelMetrics> measured;
    for (const auto& each : models) measured.push_back(each.metrics);
    const auto* strongest = strongestSimpleMethod(measured);
    if (!strongest) return std::nullopt;
    const auto all = std::ranges::find(strongest->slices, Slice::All, &SliceMetrics::slice);
    return StrongestBaseline{.model = strongest->model,
                             .metrics = *all,
                             .toStudent = strongest->toStudent.value_or(PairedDifference{}),
                             .measuredStudent =
                                 std::ranges::find(measured, "student", &ModelMetrics::model) != measured.end()};
}

PopularityBias biasOfTargets(const HeldOut& heldOut, const std::vector<std::int32_t>& frequency)
{
    std::vector<std::int64_t> times(frequency.size(), 0);
    for (const auto target : heldOut.targets) ++times[static_cast<std::size_t>(target)];
    return popularityBias(times, frequency);
}

} // namespace core::operations
