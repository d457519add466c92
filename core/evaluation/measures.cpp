#include "core/evaluation/measures.h"

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/significance.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int kHeadlineCut = 20;

double hit(int rank, int cut)
{
    return rank <= cut ? 1 : 0;
}

double reciprocal(int rank, int cut)
{
    return rank <= cut ? 1.0 / rank : 0;
}

// Jarvelin and Kekalainen 2002, with one relevant item: the ideal gain is 1.
double gain(int rank, int cut)
{
    return rank <= cut ? 1 / std::log2(rank + 1.0) : 0;
}

void addTo(SessionSums& sums, int rank, double weight)
{
    sums.hits += weight * hit(rank, kHeadlineCut);
    sums.reciprocals += weight * reciprocal(rank, kHeadlineCut);
    sums.hits10 += weight * hit(rank, 10);
    sums.reciprocals10 += weight * reciprocal(rank, 10);
}

/// Calls visit(case, opensSession) for each case of the slice.
template <class Visit> void eachCase(Slice slice, const HeldOut& heldOut, Visit&& visit)
{
    SessionIndex session = -1;
    for (std::size_t at = 0; at < heldOut.cases.size(); ++at) {
        if (!isIn(slice, heldOut.frequencies[at], heldOut.cases[at].position)) continue;
        const bool opensSession = heldOut.cases[at].session != session;
        session = heldOut.cases[at].session;
        visit(at, opensSession);
    }
}

} // namespace

SliceMetrics measureSlice(Slice slice, const HeldOut& heldOut, std::span<const int> ranks, const JobContext& context)
{
    return measureSlice(slice, heldOut, RankSets{ranks}, context);
}

SliceMetrics measureSlice(Slice slice, const HeldOut& heldOut, const RankSets& ranks, const JobContext& context)
{
    SliceMetrics metrics{.slice = slice};
    std::vector<SessionSums> sessions;
    const double share = 1.0 / static_cast<double>(ranks.size());
    eachCase(slice, heldOut, [&](std::size_t at, bool opensSession) {
        ++metrics.cases;
        if (opensSession) sessions.emplace_back();
        ++sessions.back().cases;
        for (const auto& set : ranks) {
            const auto rank = set[at];
            metrics.hr5 += share * hit(rank, 5);
            metrics.hr10 += share * hit(rank, 10);
            metrics.hr20 += share * hit(rank, kHeadlineCut);
            metrics.mrr5 += share * reciprocal(rank, 5);
            metrics.mrr10 += share * reciprocal(rank, 10);
            metrics.mrr20 += share * reciprocal(rank, kHeadlineCut);
            metrics.ndcg5 += share * gain(rank, 5);
            metrics.ndcg10 += share * gain(rank, 10);
            metrics.ndcg20 += share * gain(rank, kHeadlineCut);
            addTo(sessions.back(), rank, share);
        }
    });
    if (metrics.cases == 0) return metrics;
    for (auto* sum : {&metrics.hr5, &metrics.hr10, &metrics.hr20, &metrics.mrr5, &metrics.mrr10, &metrics.mrr20,
                      &metrics.ndcg5, &metrics.ndcg10, &metrics.ndcg20})
        *sum *= 100 / static_cast<double>(metrics.cases);
    const auto intervals = bootstrap(sessions, /*seed=*/1, kBootstrapRounds, context);
    metrics.hr20Interval = intervals.hr20;
    metrics.mrr20Interval = intervals.mrr20;
    metrics.hr10Interval = intervals.hr10;
    metrics.mrr10Interval = intervals.mrr10;
    return metrics;
}

std::vector<SliceMetrics> measureSlices(const HeldOut& heldOut, std::span<const int> ranks, const JobContext& context)
{
    std::vector<SliceMetrics> slices;
    slices.reserve(EnumNames<Slice>::names.size());
    for (const auto& [slice, name] : EnumNames<Slice>::names)
        slices.push_back(measureSlice(slice, heldOut, ranks, context));
    return slices;
}

PairedDifference pairedDifference(const HeldOut& heldOut, std::span<const int> reference, std::span<const int> other,
                                  const JobContext& context)
{
    return pairedDifference(Slice::All, heldOut, RankSets{reference}, RankSets{other}, context);
}

PairedDifference pairedDifference(Slice slice, const HeldOut& heldOut, const RankSets& references,
                                  const RankSets& others, const JobContext& context)
{
    std::vector<SessionSums> sessions;
    SessionSums all;
    const double share = 1.0 / static_cast<double>(references.size());
    const double shareOfOthers = 1.0 / static_cast<double>(others.size());
    eachCase(slice, heldOut, [&](std::size_t at, bool opensSession) {
        if (opensSession) sessions.emplace_back();
        for (auto* sums : {&sessions.back(), &all}) {
            for (const auto& reference : references) addTo(*sums, reference[at], share);
            for (const auto& other : others) addTo(*sums, other[at], -shareOfOthers);
            ++sums->cases;
        }
    });
    if (all.cases == 0) return {};
    std::vector<double> differences;
    differences.reserve(sessions.size());
    for (const auto& session : sessions) differences.push_back(session.reciprocals);
    const auto intervals = bootstrap(sessions, /*seed=*/1, kBootstrapRounds, context);
    return {.hr20 = 100 * all.hits / all.cases,
            .hr20Interval = intervals.hr20,
            .mrr20 = 100 * all.reciprocals / all.cases,
            .mrr20Interval = intervals.mrr20,
            .pValue = signFlipTest(differences),
            .hr10 = 100 * all.hits10 / all.cases,
            .hr10Interval = intervals.hr10,
            .mrr10 = 100 * all.reciprocals10 / all.cases,
            .mrr10Interval = intervals.mrr10};
}

PopularityBias popularityBias(std::span<const std::int64_t> exposure, std::span<const std::int32_t> frequency)
{
    constexpr std::int32_t kTailBelow = 5;
    PopularityBias bias;
    double shown = 0;
    for (std::size_t item = 0; item < exposure.size(); ++item) {
        const auto times = static_cast<double>(exposure[item]);
        shown += times;
        bias.meanPopularity += times * frequency[item];
        bias.meanLogPopularity += times * std::log1p(frequency[item]);
        if (times > 0) ++bias.coverage;
        if (frequency[item] < kTailBelow) bias.tailShare += times;
    }
    if (shown == 0) return {};
    const auto I = static_cast<double>(exposure.size());
    std::vector<std::int64_t> ascending(exposure.begin(), exposure.end());
    std::sort(ascending.begin(), ascending.end());
    double weighted = 0;
    for (std::size_t place = 0; place < ascending.size(); ++place)
        weighted += static_cast<double>(place + 1) * static_cast<double>(ascending[place]);
    bias.gini = 2 * weighted / (I * shown) - (I + 1) / I;
    bias.meanPopularity /= shown;
    bias.meanLogPopularity /= shown;
    bias.coverage *= 100 / I;
    bias.tailShare *= 100 / shown;
    return bias;
}

} // namespace core
