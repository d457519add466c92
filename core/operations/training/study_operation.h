#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/study.h"

namespace core::operations {

/// Trains every variant that was asked for, and the whole, with every seed, and compares them on the same cases. The
/// ranks of a finished training are kept in the project's folder `study`, so that a study that was stopped, or asked
/// again with more variants or seeds, goes on with what is missing. Throws what a training throws, OptionInvalid,
/// TestDaysEmpty, FileWriteFailed, Cancelled.
protocol::StudyResponse run(const protocol::StudyRequest& request, const JobContext& context);

} // namespace core::operations
