#pragma once

#include "core/base/job_context.h"
#include "core/operations/profile/data_duplicates.h"
#include "core/operations/profile/profile_split.h"
#include "core/protocol/operations/profile.h"

#include <cstdint>
#include <vector>

namespace core::operations {

/// All checks of the data, in the order in which a page shows them. Throws Cancelled.
std::vector<protocol::ProfileCheck> checkData(const Dataset& dataset, const std::vector<PictureMark>& pictures,
                                              const ProfileSplit& split, std::int64_t seed, const JobContext& context);

/// "no" where a check failed; "attention" where one that a pilot stands on (sessions, days, order, leakage) or four of
/// any kind ask for it; else "yes".
std::string verdictOf(const std::vector<protocol::ProfileCheck>& checks);

/// "check:reason" of all that is not ok, failures first.
std::vector<std::string> reasonsOf(const std::vector<protocol::ProfileCheck>& checks);

} // namespace core::operations
