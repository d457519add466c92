#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/transitions.h"

namespace core::operations {

/// Steps between categories. Throws NoItems, NoSessions, RunUnknown where a run is named.
protocol::TransitionsResponse run(const protocol::TransitionsRequest& request, const JobContext& context);

} // namespace core::operations
