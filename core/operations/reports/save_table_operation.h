#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/save_table.h"

namespace core::operations {

/// Throws OptionInvalid, DiskFull, FileWriteFailed, RunUnknown, Cancelled.
protocol::SaveTableResponse run(const protocol::SaveTableRequest& request, const JobContext& context);

} // namespace core::operations
