#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/profile.h"

namespace core::operations {

/// Counts, coverage and the checks that say whether the data can carry a pilot. Throws NoItems, NoSessions.
protocol::ProfileResponse run(const protocol::ProfileRequest& request, const JobContext& context);

} // namespace core::operations
