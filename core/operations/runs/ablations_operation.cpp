#include "core/base/error.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/significance.h"
#include "core/operations/models/tested_runs.h"
#include "core/operations/runs/compare_operation.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace core::operations {

namespace {

constexpr const char* kStudent = "student";

/// In one order, so that the same parts are the same set.
std::set<Without> partsOf(const Run& run)
{
    return {run.config.without.begin(), run.config.without.end()};
}

/// The full run that was asked for, or the newest one whose student was evaluated.
std::optional<Run> fullRun(const store::RunRepository& runs, std::int64_t number)
{
    if (number != 0) {
        auto run = runs.find({number});
        if (!run || run->state != RunState::Ready) throw Error(ErrorCode::RunUnknown, "run " + std::to_string(number));
        return run;
    }
    for (auto& run : runs.all())
        if (run.state == RunState::Ready && run.config.without.empty() && !runs.evaluations(run.id).empty())
            return std::move(run);
    return std::nullopt;
}

} // namespace

protocol::AblationsResponse run(const protocol::AblationsRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const store::RunRepository runs(project.database());
    const auto full = fullRun(runs, request.run);
    if (!full) return {};
    const auto cases = testedCases(project, *full);
    const auto ranks = ranksOn(cases, runs, full->id, kStudent);
    protocol::AblationsResponse response{.run = full->id.value};
    if (!ranks.empty()) response.student = measureSlice(Slice::All, cases.heldOut, ranks, context);

    std::set<std::set<Without>> taken{partsOf(*full)};
    for (const auto& run : runs.all()) { // newest first
        const auto parts = partsOf(run);
        if (run.state != RunState::Ready || taken.contains(parts) || !areAlike(*full, run, "without")) continue;
        const auto without = ranksOn(cases, runs, run.id, kStudent);
        if (without.empty() || ranks.empty()) {
            response.notEvaluated.push_back(run.id.value);
            continue;
        }
        taken.insert(parts);
        response.ablations.push_back({run.id.value, std::vector(parts.begin(), parts.end()),
                                      pairedDifference(cases.heldOut, without, ranks, context)});
    }
    for (const auto& [part, name] : EnumNames<Without>::names)
        if (!taken.contains({part})) response.missing.push_back(part);

    std::vector<double> pValues;
    for (const auto& each : response.ablations) pValues.push_back(each.difference.pValue);
    const auto corrected = holm(pValues);
    for (std::size_t at = 0; at < corrected.size(); ++at) response.ablations[at].difference.pValue = corrected[at];
    std::ranges::stable_sort(response.ablations, {}, [](const auto& each) { return each.difference.mrr20; });
    return response;
}

} // namespace core::operations
