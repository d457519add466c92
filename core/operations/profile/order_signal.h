#pragma once

#include "core/base/job_context.h"
#include "core/operations/profile/profile_split.h"

#include <cstdint>

namespace core::operations {

/// How much the order of events says: hits in 10 of a simple sequential rule (Kamehkhosh, Jannach and Ludewig 2017, SR:
/// the last item leads to what followed it, with weight 1/lag) on later sessions, with the order of the log and with
/// that of the same sessions shuffled, training and test alike.
struct OrderSignal {
    std::int64_t cases = 0;
    double ordered = 0;  ///< share of hits, 0 to 1
    double shuffled = 0; ///< the same, mean of several shuffles
    /// How much of the hits is lost without the order, per cent; above 0 where order helps.
    [[nodiscard]] double drop() const { return ordered <= 0 ? 0 : 100 * (ordered - shuffled) / ordered; }
};

/// Takes the 300,000 newest earlier sessions and at most 20,000 cases, so that any log is judged in seconds.
OrderSignal measureOrder(const SessionLog& log, const ProfileSplit& split, std::int64_t seed,
                         const JobContext& context);

} // namespace core::operations
