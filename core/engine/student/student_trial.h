#pragma once

#include "core/engine/student/student_input.h"
#include "core/engine/training/trial.h"

#include "core/base/job_context.h"
#include "core/domain/training_config.h"

#include <cstdint>

namespace core::engine {

/// What one training of the student takes here, from edges of a part of the items and a few real steps over them.
struct StudentTrial {
    double ground = 0;      ///< seconds for everything before the first step, the rows of edges scaled to all items
    StageTrial steps;       ///< of the whole training
    double tables = 0;      ///< seconds for m of every edge, scaled to all edges
    double asking = 0;      ///< seconds for one question to the trained student, one thread
    std::int64_t edges = 0; ///< of all items, estimated
    std::int64_t edgesTried = 0;
    std::int64_t stepsTried = 0;
    std::int64_t groundMemory = 0; ///< bytes that the ground holds with the edges of all items
    std::int64_t stepMemory = 0;   ///< bytes that a step takes on top, at the highest
    std::int64_t devicePeak = 0;   ///< bytes of the device's memory, 0 on a processor
};

/// `input.known` are the sessions of the training; the trial uses cases of its days. Throws TooFewSessions, Cancelled,
/// MemoryShort.
StudentTrial tryStudent(const StudentInput& input, const TrainingConfig& config, const JobContext& context);

} // namespace core::engine
