#include "core/base/error.h"
#include "core/domain/finding.h"
#include "core/evaluation/measures.h"
#include "core/operations/models/run_findings.h"
#include "core/operations/models/tested_runs.h"
#include "core/operations/models/trained_run.h"
#include "core/operations/runs/compare_operation.h"
#include "core/protocol/json.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace core::operations {

namespace {

/// The newest ready run of each seed, `wanted` among them.
std::vector<Run> runsOfSeeds(const store::RunRepository& runs, const Run& wanted)
{
    std::vector<Run> found;
    std::set<std::int64_t> seeds{wanted.config.seed};
    for (const auto& each : runs.all()) {
        if (each.id == wanted.id) found.push_back(each);
        const bool isNewSeed = !seeds.contains(each.config.seed);
        if (!isNewSeed || each.state != RunState::Ready || !areAlike(wanted, each, "seed")) continue;
        if (runs.evaluations(each.id).empty()) continue;
        seeds.insert(each.config.seed);
        found.push_back(each);
    }
    return found;
}

/// The strongest simple method of an evaluated run; empty where none was measured.
std::string strongestOfRun(const store::RunRepository& runs, RunId run)
{
    std::vector<ComparedModel> models;
    for (const auto& summary : runs.evaluations(run)) models.push_back({protocol::decode<ModelMetrics>(summary), {}});
    const auto strongest = strongestOf(models);
    return strongest ? strongest->model : std::string();
}

protocol::SeedMean meanOf(const std::string& model, const std::vector<std::vector<int>>& seeds,
                          const std::vector<int>& strongest, const HeldOut& heldOut, const JobContext& context)
{
    const RankSets sets(seeds.begin(), seeds.end());
    protocol::SeedMean mean{.model = model, .mean = measureSlice(Slice::All, heldOut, sets, context)};
    std::vector<double> hits;
    std::vector<double> reciprocals;
    for (const auto& ranks : seeds) {
        double hit = 0;
        double reciprocal = 0;
        for (const auto rank : ranks)
            if (rank <= 20) {
                hit += 1;
                reciprocal += 1.0 / rank;
            }
        hits.push_back(100 * hit / static_cast<double>(ranks.size()));
        reciprocals.push_back(100 * reciprocal / static_cast<double>(ranks.size()));
    }
    std::tie(mean.hr20Low, mean.hr20High) = std::pair(std::ranges::min(hits), std::ranges::max(hits));
    std::tie(mean.mrr20Low, mean.mrr20High) = std::pair(std::ranges::min(reciprocals), std::ranges::max(reciprocals));
    if (!strongest.empty())
        mean.toStrongest = pairedDifference(Slice::All, heldOut, sets, RankSets{strongest}, context);
    return mean;
}

} // namespace

protocol::SeedsResponse run(const protocol::SeedsRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const store::RunRepository runs(project.database());
    const auto wanted = readyRun(project, request.run);
    protocol::SeedsResponse response;
    const auto seeds = runsOfSeeds(runs, wanted);
    for (const auto& each : seeds) response.runs.push_back(each.id.value);
    if (runs.evaluations(wanted.id).empty()) return response;
    response.strongest = strongestOfRun(runs, wanted.id);
    const auto cases = testedCases(project, wanted);
    const auto strongest =
        response.strongest.empty() ? std::vector<int>() : ranksOn(cases, runs, wanted.id, response.strongest);
    for (const auto* model : {"student", "teacher", "untaught"}) {
        std::vector<std::vector<int>> ranks;
        for (const auto& each : seeds)
            if (auto own = ranksOn(cases, runs, each.id, model); !own.empty()) ranks.push_back(std::move(own));
        if (!ranks.empty()) response.models.push_back(meanOf(model, ranks, strongest, cases.heldOut, context));
    }
    return response;
}

} // namespace core::operations
