#pragma once

#include "core/base/job_context.h"
#include "core/domain/session.h"
#include "core/sample/companions.h"

#include <cstdint>
#include <vector>

namespace core::sample {

/// An event that happened because of an earlier one. Positions are 0-based places in the session's events.
struct PlantedTransition {
    std::size_t session = 0; ///< position in the list of sessions
    int causePosition = 0;
    int effectPosition = 0;

    friend bool operator==(const PlantedTransition&, const PlantedTransition&) = default;
};

struct Visits {
    std::vector<Session> sessions; ///< by time of their first event; items are named by their ids
    std::vector<PlantedTransition> planted;
};

/// Lets buyers walk through the catalogue for eight weeks.
Visits makeVisits(const std::vector<Product>& products, const std::vector<std::vector<Companion>>& companions,
                  std::int64_t sessions, Random& random, const JobContext& context);

} // namespace core::sample
