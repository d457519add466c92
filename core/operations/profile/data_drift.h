#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"

#include <cstdint>

namespace core::operations {

/// How different the first and the second half of a log's time are. A distance is that of Jensen and Shannon (square
/// root of the divergence, base 2): 0 the same shares, 1 nothing in common. Few events give some distance by chance
/// alone, so it stands beside that of two halves drawn at random.
struct Drift {
    double items = 0;        ///< distance of the items' shares
    double chance = 0;       ///< the same for halves drawn at random
    double categories = 0;   ///< distance of the categories' shares, 0 without categories
    double overlap = 0;      ///< per cent of the 100 most seen items that both halves share
    std::int64_t events = 0; ///< of the smaller half
    /// What time does beyond chance.
    [[nodiscard]] double beyondChance() const { return items > chance ? items - chance : 0; }
};

Drift measureDrift(const Dataset& dataset, std::int64_t seed, const JobContext& context);

} // namespace core::operations
