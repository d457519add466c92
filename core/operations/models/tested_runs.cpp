#include "core/operations/models/tested_runs.h"

#include "core/base/field_text.h"
#include "core/domain/split.h"
#include "core/store/case_repository.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace core::operations {

namespace {

constexpr std::array<std::string_view, 3> kSameResult{"device", "memory_limit", "step_edges"};

std::vector<store::CaseFact> factsFromData(const store::Project& project, const Run& run)
{
    const auto dataset = store::loadDataset(project);
    const auto split = splitByTime(dataset.log, midnightFromDate(run.testFrom));
    const auto frequency = itemFrequency(dataset.log, split.trainAndValidation(), dataset.itemCount());
    const auto heldOut = heldOutCases(dataset.log, split.test, frequency);
    std::vector<store::CaseFact> facts;
    for (std::size_t at = 0; at < heldOut.cases.size(); ++at)
        facts.push_back(
            {dataset.log.ids[static_cast<std::size_t>(heldOut.cases[at].session)], heldOut.cases[at].position + 1,
             dataset.catalogue.items[static_cast<std::size_t>(heldOut.targets[at])].id, heldOut.frequencies[at]});
    std::sort(facts.begin(), facts.end(), [](const store::CaseFact& a, const store::CaseFact& b) {
        return std::tuple(a.session.value, a.position) < std::tuple(b.session.value, b.position);
    });
    return facts;
}

std::map<std::string_view, std::string> textsOf(const TrainingConfig& config)
{
    std::map<std::string_view, std::string> texts;
    TrainingConfig::visitFields(
        config, [&](const char* name, const auto& field, const char*) { texts.emplace(name, fieldToText(field)); });
    return texts;
}

} // namespace

TestedCases testedCases(const store::Project& project, const Run& run)
{
    auto facts = store::CaseRepository(project.database()).facts(run.id);
    if (facts.empty()) facts = factsFromData(project, run);
    TestedCases tested;
    SessionIndex session = -1;
    for (const auto& fact : facts) {
        if (tested.keys.empty() || tested.keys.back().first != fact.session.value) ++session;
        tested.keys.emplace_back(fact.session.value, fact.position);
        tested.heldOut.cases.push_back({session, fact.position - 1});
        tested.heldOut.frequencies.push_back(fact.seen);
    }
    return tested;
}

std::vector<int> ranksOn(const TestedCases& cases, const store::RunRepository& runs, RunId run,
                         const std::string& model)
{
    const auto stored = runs.ranks(run, model);
    if (stored.size() != cases.keys.size()) return {};
    std::vector<int> ranks;
    ranks.reserve(stored.size());
    for (std::size_t at = 0; at < stored.size(); ++at) {
        if (std::pair(stored[at].session.value, stored[at].position) != cases.keys[at]) return {};
        ranks.push_back(stored[at].rank);
    }
    return ranks;
}

bool areAlike(const Run& a, const Run& b, std::string_view butFor)
{
    if (a.testFrom != b.testFrom || a.data != b.data) return false;
    auto textsA = textsOf(a.config);
    auto textsB = textsOf(b.config);
    for (const auto name : kSameResult) {
        textsA.erase(name);
        textsB.erase(name);
    }
    textsA.erase(butFor);
    textsB.erase(butFor);
    return textsA == textsB;
}

} // namespace core::operations
