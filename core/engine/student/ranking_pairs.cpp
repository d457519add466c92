#include "core/engine/student/ranking_pairs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace core::engine {

namespace {

constexpr std::size_t kPairs = 30;
constexpr int kDraws = 60;
constexpr double kRankScale = 20;
constexpr std::size_t kDeepest = 100;

/// A rank from 0 by e^{-rank/20}, below `count`.
std::size_t drawRank(std::mt19937_64& random, std::size_t count)
{
    const double uniform = (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53;
    return std::min(static_cast<std::size_t>(-kRankScale * std::log(uniform)), count - 1);
}

} // namespace

std::vector<std::int32_t> popularityGroups(const std::vector<float>& sessionsOf)
{
    std::vector<std::size_t> order(sessionsOf.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sessionsOf[a] > sessionsOf[b]; });
    const double all = std::accumulate(sessionsOf.begin(), sessionsOf.end(), 0.0);
    std::vector<std::int32_t> groups(sessionsOf.size(), kPopularityGroups - 1);
    double held = 0;
    for (const auto item : order) {
        if (all > 0) groups[item] = std::min(kPopularityGroups - 1, static_cast<int>(held / all * kPopularityGroups));
        held += sessionsOf[item];
    }
    return groups;
}

std::vector<RankingPair> drawRankingPairs(std::span<const ItemIndex> items, std::span<const float> teacherScores,
                                          const std::vector<std::int32_t>& groups, std::uint64_t seed)
{
    std::vector<RankingPair> pairs;
    if (items.size() < 2) return pairs;
    std::mt19937_64 random(seed);
    std::vector<std::size_t> ranked(items.size());
    std::iota(ranked.begin(), ranked.end(), std::size_t{0});
    const auto depth = std::min(kDeepest, ranked.size());
    std::partial_sort(
        ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(depth), ranked.end(), [&](auto a, auto b) {
            return teacherScores[a] != teacherScores[b] ? teacherScores[a] > teacherScores[b] : items[a] < items[b];
        });
    const auto groupOf = [&](std::size_t rank) { return groups[static_cast<std::size_t>(items[ranked[rank]])]; };
    for (int draw = 0; draw < kDraws && pairs.size() < kPairs; ++draw) {
        auto high = drawRank(random, depth);
        auto low = drawRank(random, depth);
        if (high > low) std::swap(high, low);
        if (high != low && groupOf(high) == groupOf(low)) pairs.push_back({ranked[high], ranked[low]});
    }
    return pairs;
}

double rankingLoss(std::span<const double> scores, const std::vector<RankingPair>& pairs, double weight,
                   std::span<double> derivatives)
{
    double loss = 0;
    for (const auto& [better, worse] : pairs) {
        const double margin = scores[better] - scores[worse];
        const double each = weight / static_cast<double>(pairs.size());
        loss += each * (margin > 0 ? std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin)) - margin);
        const double pull = each / (1 + std::exp(margin));
        derivatives[better] -= pull;
        derivatives[worse] += pull;
    }
    return loss;
}

} // namespace core::engine
