#pragma once

#include "core/engine/student/student_input.h"
#include "core/engine/training/trial.h"

#include "core/base/job_context.h"
#include "core/domain/training_config.h"

#include <cstdint>

namespace core::engine {

/// `input.known` are the sessions of the training; the trial uses cases of its days. Throws TooFewSessions, Cancelled,
/// MemoryShort.
StudentTrial tryStudent(const StudentInput& input, const TrainingConfig& config, const JobContext& context);

} // namespace core::engine
