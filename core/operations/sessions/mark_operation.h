#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/mark.h"

namespace core::operations {

/// Marks a session or takes its mark away. Throws SessionUnknown.
protocol::MarkResponse run(const protocol::MarkRequest& request, const JobContext& context);

} // namespace core::operations
