#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/find_sessions.h"

namespace core::operations {

/// Finds sessions. Throws OptionInvalid, RunUnknown where a run is named.
protocol::FindSessionsResponse run(const protocol::FindSessionsRequest& request, const JobContext& context);

} // namespace core::operations
