#pragma once

#include "core/domain/dataset.h"
#include "core/engine/student/sparse_softmax.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace core::engine {

/// Pairs of touched items (entries of TouchedItems) of one case that the teacher ranks `better` above `worse`.
struct RankingPairs {
    torch::Tensor better; ///< long [P]
    torch::Tensor worse;  ///< long [P]

    [[nodiscard]] RankingPairs to(const torch::Device& device) const { return {better.to(device), worse.to(device)}; }
};

/// Items in kPopularityGroups groups of equal total popularity, so that a pair within a group says nothing of
/// popularity.
std::vector<std::int32_t> popularityGroups(const std::vector<float>& sessionsOf);
constexpr int kPopularityGroups = 4;

/// About 30 pairs a case, both of one popularity group, drawn by e^{-rank/20} of the teacher's ranking of the touched
/// items (UnKD: Chen et al. 2023). teacherScores float [U]; all on the CPU. The draw depends on `seed` alone.
RankingPairs drawRankingPairs(const TouchedItems& touched, const torch::Tensor& teacherScores,
                              const std::vector<std::int32_t>& groups, std::uint64_t seed);

/// Mean of -log sigmoid(better - worse): the student orders each pair as the teacher does. scores float [U] -> [].
torch::Tensor rankingLoss(const torch::Tensor& scores, const RankingPairs& pairs);

} // namespace core::engine
