#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/train.h"
#include "core/store/project.h"

namespace core::operations {

/// One recorded run from where it stands to its files, each stage skipped where it is already done. The run's record
/// says how it ended. Throws what a training throws, Cancelled.
protocol::TrainResponse train(const store::Project& project, Run run, const JobContext& context);

} // namespace core::operations
