#pragma once

#include "core/base/job_context.h"
#include "core/domain/item.h"
#include "core/sample/buyers.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::sample {

/// How large, and which of all possible samples: the same one gives the same catalogue and sessions on every machine.
struct SampleSpec {
    int lines = 1; ///< product lines of about 640 items each
    std::int64_t sessions = 8'000;
    std::uint64_t seed = 1;
};

/// A maker's catalogue, and what its buyers did in the eight weeks to 31 October 2026.
struct Sample {
    Catalogue catalogue;                            ///< ids count from 1
    std::vector<std::vector<std::byte>> pictures;   ///< one JPEG of 160x240 for each item
    std::vector<Session> sessions;                  ///< by time
    std::vector<PlantedTransition> planted;         ///< for tests alone: what caused what
    std::vector<std::vector<Companion>> companions; ///< for tests alone: the rules behind it, for each item
};

Sample generate(const SampleSpec& spec, const JobContext& context = {});

} // namespace core::sample
