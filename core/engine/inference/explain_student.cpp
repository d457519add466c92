#include "core/engine/inference/explain_student.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core::engine {

namespace {

/// Where the target stands among all items.
struct Standing {
    double score = 0;
    double logProbability = 0;
    int rank = 0;
};

Standing standingOf(const Student& student, const Question& question, ItemIndex target, std::vector<float>& scores)
{
    student.score(question, scores);
    auto& own = scores[static_cast<std::size_t>(target)];
    if (std::isinf(own)) own = static_cast<float>(student.decompose(question, target).score);
    const float highest = *std::max_element(scores.begin(), scores.end());
    double mass = 0;
    int rank = 0;
    for (const float score : scores) {
        mass += std::exp(static_cast<double>(score) - highest);
        rank += score >= own ? 1 : 0;
    }
    return {own, own - highest - std::log(mass), rank};
}

/// Divides by the sum of absolute values; all zero stays zero.
template <class Get> void normalise(std::vector<EventEvidence>& events, Get&& get)
{
    double sum = 0;
    for (auto& event : events) sum += std::abs(get(event));
    if (sum > 0)
        for (auto& event : events) get(event) /= sum;
}

std::vector<PartScore> partsOf(const Decomposition& taken)
{
    std::map<Part, double> sums;
    for (const auto& event : taken.events)
        for (std::size_t part = 0; part < kEdgeParts.size(); ++part) sums[kEdgeParts[part]] += event.parts[part];
    sums[Part::Neighbours] += taken.votes;
    sums[Part::Popularity] += taken.prior;
    sums[Part::Transition] += taken.repeat;
    std::vector<PartScore> parts;
    parts.reserve(sums.size());
    for (const auto& [part, score] : sums) parts.push_back({part, score});
    return parts;
}

} // namespace

StudentEvidence explain(const Student& student, const Question& question, ItemIndex target)
{
    std::vector<float> scores(student.tables().prior.size());
    const auto whole = standingOf(student, question, target, scores);
    const auto taken = student.decompose(question, target);
    StudentEvidence evidence{whole.score, whole.logProbability, whole.rank, {}, partsOf(taken)};
    std::vector<ItemIndex> rest;
    for (std::size_t at = 0; at < question.prefix.size(); ++at) {
        rest.assign(question.prefix.begin(), question.prefix.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
        const auto without = standingOf(student, {rest, question.time, question.repeats}, target, scores);
        const double change = whole.logProbability - without.logProbability;
        evidence.events.push_back({.attention = taken.events[at].score,
                                   .effect = change,
                                   .logProbabilityChange = change,
                                   .rankBefore = whole.rank,
                                   .rankAfter = without.rank});
    }
    normalise(evidence.events, [](EventEvidence& event) -> double& { return event.attention; });
    normalise(evidence.events, [](EventEvidence& event) -> double& { return event.effect; });
    for (auto& event : evidence.events) event.disagrees = std::abs(event.attention - event.effect) >= kDisagreement;
    return evidence;
}

} // namespace core::engine
