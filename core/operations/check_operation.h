#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/check.h"

namespace core::operations {

/// Reads the whole project file. Throws ProjectNotFound, ProjectDamaged.
protocol::CheckResponse run(const protocol::CheckRequest& request, const JobContext& context);

} // namespace core::operations
