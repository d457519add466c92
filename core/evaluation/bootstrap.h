#pragma once

#include "core/base/job_context.h"
#include "core/domain/metrics.h"

#include <cstdint>
#include <span>

namespace core {

/// What the cases of one session add to the headline metrics (or to their paired differences).
struct SessionSums {
    double hits = 0;        ///< in 20
    double reciprocals = 0; ///< in 20
    double cases = 0;
    double hits10 = 0;
    double reciprocals10 = 0;
};

/// All in per cent.
struct BootstrapIntervals {
    Interval hr20;
    Interval mrr20;
    Interval hr10;
    Interval mrr10;
};

inline constexpr int kBootstrapRounds = 1000;

/// Percentile bootstrap (Efron 1979) over sessions, for the cases of one session are not independent. Same seed, same
/// answer on every platform. No sessions: all zero. Throws Cancelled.
BootstrapIntervals bootstrap(std::span<const SessionSums> sessions, std::uint64_t seed = 1,
                             int rounds = kBootstrapRounds, const JobContext& context = {});

} // namespace core
