#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/train.h"

namespace core::operations {

/// Trains the teacher on the training days, checks the student on the validation days, then trains the student on both.
/// A stopped or killed run is taken up where it stands by `resume`. Throws NoSessions, TooFewSessions, RunUnknown,
/// DeviceMissing.
protocol::TrainResponse run(const protocol::TrainRequest& request, const JobContext& context);

} // namespace core::operations
