#include "core/operations/models/student_differences.h"

#include "core/evaluation/measures.h"
#include "core/evaluation/significance.h"
#include "core/protocol/json.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core::operations {

namespace {

constexpr const char* kStudent = "student";

std::string nameOf(const ComparedModel& model)
{
    return model.metrics.model;
}

/// Stored ranks in the order of the cases; empty where they are of other cases.
std::vector<int> inOrder(const std::vector<store::CaseRank>& stored, const Dataset& dataset, const HeldOut& heldOut)
{
    if (stored.size() != heldOut.cases.size()) return {};
    std::map<std::pair<std::int64_t, int>, int> known;
    for (const auto& each : stored) known[{each.session.value, each.position}] = each.rank;
    std::vector<int> ranks;
    for (const auto& [session, position] : heldOut.cases) {
        const auto id = dataset.log.ids[static_cast<std::size_t>(session)].value;
        const auto found = known.find({id, position + 1});
        if (found == known.end()) return {};
        ranks.push_back(found->second);
    }
    return ranks;
}

} // namespace

std::vector<ComparedModel> storedModels(const store::RunRepository& runs, RunId run, const Dataset& dataset,
                                        const HeldOut& heldOut, const std::vector<ComparedModel>& asked)
{
    std::vector<ComparedModel> models;
    for (const auto& summary : runs.evaluations(run)) {
        auto metrics = protocol::decode<ModelMetrics>(summary);
        if (std::ranges::find(asked, metrics.model, nameOf) != asked.end()) continue;
        auto ranks = inOrder(runs.ranks(run, metrics.model), dataset, heldOut);
        if (!ranks.empty()) models.push_back({std::move(metrics), std::move(ranks)});
    }
    return models;
}

void compareToStudent(std::vector<ComparedModel>& models, const HeldOut& heldOut, const JobContext& context)
{
    for (auto& model : models) model.metrics.toStudent.reset();
    const auto student = std::ranges::find(models, kStudent, nameOf);
    if (student == models.end()) return;
    std::vector<double> pValues;
    for (auto& model : models) {
        if (nameOf(model) == kStudent) continue;
        model.metrics.toStudent = pairedDifference(heldOut, student->ranks, model.ranks, context);
        pValues.push_back(model.metrics.toStudent->pValue);
    }
    const auto corrected = holm(pValues);
    auto next = corrected.begin();
    for (auto& model : models)
        if (model.metrics.toStudent) model.metrics.toStudent->pValue = *next++;
}

} // namespace core::operations
