#pragma once

#include "core/base/job_context.h"
#include "core/domain/scorer.h"
#include "core/evaluation/held_out.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// What one model answered to all cases.
struct RankedCases {
    static constexpr int kListLength = 20;
    static constexpr ItemIndex kNoItem = -1;

    std::vector<int> ranks;         ///< one per case
    std::vector<ItemIndex> lists;   ///< kListLength per case, best first; kNoItem where the model named fewer
    double millisecondsPerCase = 0; ///< of one thread

    [[nodiscard]] std::span<const ItemIndex> listOf(std::size_t at) const;
    /// How often each item stands among the first `length` of a list, at most kListLength -> [I].
    [[nodiscard]] std::vector<std::int64_t> exposure(ItemIndex itemCount, int length) const;
};

/// Where the ranking of one model stands in a longer row of them, for its progress.
struct RankingShare {
    std::int64_t before = 0; ///< cases of the models before it
    std::int64_t total = 0;  ///< cases of all models, 0: those of this one
};

/// Threads that the operations rank with.
constexpr int kRankingThreads = 2;

/// Asks `model` every case on `threads` threads, this one among them; one row of scores per thread, never [cases x
/// items]. The moment of asking is that of the prefix's last event. Throws Cancelled within a case.
RankedCases rankCases(const Scorer& model, const SessionLog& log, const HeldOut& heldOut, ItemIndex itemCount,
                      int threads, const JobContext& context, const RankingShare& share = {});

} // namespace core
