#include "core/operations/run_findings.h"

#include "core/baselines/baseline.h"
#include "core/evaluation/measures.h"

namespace core::operations {

namespace {

constexpr const char* kStudent = "student";

} // namespace

std::optional<StrongestBaseline> strongestOf(const std::vector<ComparedModel>& models)
{
    std::optional<StrongestBaseline> strongest;
    bool measuredStudent = false;
    for (const auto& [metrics, ranks] : models) {
        measuredStudent |= metrics.model == kStudent;
        if (!enumFromName<Baseline>(metrics.model) || metrics.slices.empty()) continue;
        if (strongest && strongest->metrics.mrr20 >= metrics.slices.front().mrr20) continue;
        strongest = {.model = metrics.model,
                     .metrics = metrics.slices.front(),
                     .toStudent = metrics.toStudent.value_or(PairedDifference{})};
    }
    if (strongest) strongest->measuredStudent = measuredStudent;
    return strongest;
}

PopularityBias biasOfTargets(const HeldOut& heldOut, const std::vector<std::int32_t>& frequency)
{
    std::vector<std::int64_t> times(frequency.size(), 0);
    for (const auto target : heldOut.targets) ++times[static_cast<std::size_t>(target)];
    return popularityBias(times, frequency);
}

} // namespace core::operations
