#include "core/engine/student/ranking_pairs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace core::engine {

namespace {

constexpr int kPairs = 30;
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

RankingPairs drawRankingPairs(const TouchedItems& touched, const torch::Tensor& teacherScores,
                              const std::vector<std::int32_t>& groups, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto U = touched.items.size(0);
    const auto* cases = touched.cases.data_ptr<std::int64_t>();
    const auto* items = touched.items.data_ptr<std::int64_t>();
    const auto* excluded = touched.excluded.data_ptr<float>();
    const auto scores = teacherScores.contiguous();
    const auto* score = scores.data_ptr<float>();
    std::vector<std::int64_t> better;
    std::vector<std::int64_t> worse;
    std::vector<std::int64_t> ranked;
    for (std::int64_t first = 0; first < U;) { // the entries of a case stand together
        ranked.clear();
        auto last = first;
        for (; last < U && cases[last] == cases[first]; ++last)
            if (excluded[last] == 0) ranked.push_back(last);
        first = last;
        if (ranked.size() < 2) continue;
        const auto deepest = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(kDeepest, ranked.size()));
        std::partial_sort(ranked.begin(), deepest, ranked.end(),
                          [&](auto a, auto b) { return score[a] != score[b] ? score[a] > score[b] : a < b; });
        const auto depth = static_cast<std::size_t>(deepest - ranked.begin());
        for (int draw = 0, drawn = 0; draw < kDraws && drawn < kPairs; ++draw) {
            auto high = drawRank(random, depth);
            auto low = drawRank(random, depth);
            if (high > low) std::swap(high, low);
            const auto groupOf = [&](std::size_t rank) {
                return groups[static_cast<std::size_t>(items[ranked[rank]])];
            };
            if (high == low || groupOf(high) != groupOf(low)) continue;
            better.push_back(ranked[high]);
            worse.push_back(ranked[low]);
            ++drawn;
        }
    }
    return {torch::tensor(better, torch::kLong), torch::tensor(worse, torch::kLong)};
}

torch::Tensor rankingLoss(const torch::Tensor& scores, const RankingPairs& pairs)
{
    if (pairs.better.size(0) == 0) return torch::zeros({}, scores.options());
    const auto margin =
        scores.index_select(/*dim=*/0, pairs.better) - scores.index_select(/*dim=*/0, pairs.worse); // [P]
    return -torch::log_sigmoid(margin).mean();                                                      // []
}

} // namespace core::engine
