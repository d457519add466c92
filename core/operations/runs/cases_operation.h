#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/cases.h"

namespace core::operations {

/// Reads what an evaluation left; asks no model. Throws RunUnknown, OptionInvalid for a model that was not measured or
/// a slice that the run's evaluation kept nothing for.
protocol::CasesResponse run(const protocol::CasesRequest& request, const JobContext& context);

} // namespace core::operations
