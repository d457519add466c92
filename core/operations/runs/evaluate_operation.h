#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/evaluate.h"

namespace core::operations {

/// Ranks all items for every held-out case with each model asked for, measures them on the same cases, and keeps ranks
/// and summaries in the project. Throws RunUnknown, OptionInvalid, TooFewSessions, FileWriteFailed, Cancelled.
protocol::EvaluateResponse run(const protocol::EvaluateRequest& request, const JobContext& context);

} // namespace core::operations
