#include "core/operations/runs/compare_operation.h"

#include "core/base/error.h"
#include "core/base/field_text.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/significance.h"
#include "core/operations/models/tested_runs.h"

#include <string>

namespace core::operations {

namespace {

Run knownRun(const store::RunRepository& runs, std::int64_t number)
{
    const auto run = runs.find({number});
    if (!run) throw Error(ErrorCode::RunUnknown, "run " + std::to_string(number));
    return *run;
}

std::vector<protocol::SettingDifference> settingsThatDiffer(const Run& run, const Run& other)
{
    std::vector<protocol::SettingDifference> differences;
    const auto compare = [&](const char* name, const std::string& a, const std::string& b) {
        if (a != b) differences.push_back({name, a, b});
    };
    compare("test_from", run.testFrom, other.testFrom);
    std::vector<std::string> texts;
    TrainingConfig::visitFields(
        other.config, [&](const char*, const auto& field, const char*) { texts.push_back(fieldToText(field)); });
    TrainingConfig::visitFields(run.config,
                                [&, at = std::size_t{0}](const char* name, const auto& field, const char*) mutable {
                                    compare(name, fieldToText(field), texts[at++]);
                                });
    return differences;
}

/// Over all cases and each slice that has some; p-values corrected over them.
std::vector<protocol::SliceDifference> differencesOf(const HeldOut& heldOut, const std::vector<int>& ranks,
                                                     const std::vector<int>& others, const JobContext& context)
{
    std::vector<protocol::SliceDifference> slices;
    std::vector<double> pValues;
    for (const auto& [slice, name] : EnumNames<Slice>::names) {
        std::int64_t cases = 0;
        for (std::size_t at = 0; at < heldOut.cases.size(); ++at)
            cases += isIn(slice, heldOut.frequencies[at], heldOut.cases[at].position) ? 1 : 0;
        slices.push_back({slice, cases, pairedDifference(slice, heldOut, RankSets{ranks}, RankSets{others}, context)});
        pValues.push_back(slices.back().difference.pValue);
    }
    const auto corrected = holm(pValues);
    for (std::size_t at = 0; at < slices.size(); ++at) slices[at].difference.pValue = corrected[at];
    return slices;
}

} // namespace

protocol::CompareResponse run(const protocol::CompareRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const store::RunRepository runs(project.database());
    const auto one = knownRun(runs, request.run);
    const auto other = knownRun(runs, request.other);
    protocol::CompareResponse response{.run = request.run,
                                       .other = request.other,
                                       .settings = settingsThatDiffer(one, other),
                                       .sameData = one.data == other.data,
                                       .sameTestDays = one.testFrom == other.testFrom};
    if (!response.sameTestDays || runs.evaluations(one.id).empty() || runs.evaluations(other.id).empty())
        return response;
    const auto cases = testedCases(project, one);
    for (const auto* model : {"student", "teacher", "untaught"}) {
        const auto ranks = ranksOn(cases, runs, one.id, model);
        const auto others = ranksOn(cases, runs, other.id, model);
        if (!ranks.empty() && !others.empty())
            response.models.push_back({model, differencesOf(cases.heldOut, ranks, others, context)});
    }
    return response;
}

} // namespace core::operations
