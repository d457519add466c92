#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/disagreements.h"

namespace core::operations {

/// Explains the test sessions of a run. Throws RunUnknown.
protocol::DisagreementsResponse run(const protocol::DisagreementsRequest& request, const JobContext& context);

} // namespace core::operations
