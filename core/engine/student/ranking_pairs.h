#pragma once

#include "core/domain/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// Two items of one case, by their places in its list, that the teacher ranks `better` above `worse`.
struct RankingPair {
    std::size_t better = 0;
    std::size_t worse = 0;
};

/// Items in kPopularityGroups groups of equal total popularity, so that a pair within a group says nothing of
/// popularity.
std::vector<std::int32_t> popularityGroups(const std::vector<float>& sessionsOf);
constexpr int kPopularityGroups = 4;

/// About 30 pairs of one case, both of one popularity group, drawn by e^{-rank/20} of the teacher's ranking of `items`
/// (UnKD: Chen et al. 2023). One score an item. The draw depends on `seed` alone.
std::vector<RankingPair> drawRankingPairs(std::span<const ItemIndex> items, std::span<const float> teacherScores,
                                          const std::vector<std::int32_t>& groups, std::uint64_t seed);

/// `weight` times the mean of -log sigmoid(better - worse): the student orders each pair as the teacher does. Adds its
/// derivatives by the scores.
double rankingLoss(std::span<const double> scores, const std::vector<RankingPair>& pairs, double weight,
                   std::span<double> derivatives);

} // namespace core::engine
