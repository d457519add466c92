#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/explain.h"

namespace core::operations {

/// The student's score of one item taken apart, beside what really happens when each event is taken away.
/// Throws RunUnknown, SessionUnknown, ItemUnknown, SessionTooShort.
protocol::ExplainResponse run(const protocol::ExplainRequest& request, const JobContext& context);

} // namespace core::operations
