#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/delete_run.h"

namespace core::operations {

/// Throws RunUnknown, and ProjectBusy while the run is being trained.
protocol::DeleteRunResponse run(const protocol::DeleteRunRequest& request, const JobContext& context);

} // namespace core::operations
