#pragma once

#include "core/base/job_context.h"
#include "core/operations/profile/profile_split.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::operations {

/// Ways in which a measure on later sessions could know what it asks for.
struct Leaks {
    std::int64_t crossing = 0;  ///< earlier sessions with an event on the test days
    std::int64_t earlier = 0;   ///< of so many
    std::int64_t known = 0;     ///< later sessions of four events and more whose items an earlier one has in that order
    std::int64_t later = 0;     ///< of so many
    std::int64_t unordered = 0; ///< sessions of two events and more that have one time only: their order is the file's
    std::int64_t sessions = 0;  ///< of so many
    std::vector<std::string> columns; ///< of the product table: what stands there is the code of the next item
};

Leaks findLeaks(const Dataset& dataset, const ProfileSplit& split, const JobContext& context);

} // namespace core::operations
