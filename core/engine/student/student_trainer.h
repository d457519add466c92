#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"
#include "core/engine/student/student.h"
#include "core/engine/student/student_input.h"
#include "core/engine/training/on_point.h"

#include <filesystem>

namespace core::engine {

/// The series of a point that is no point: everything before the first step is made.
constexpr const char* kGroundReady = "ground_ready";

/// Learns m, w, prior and neighbours by full softmax over all items on every prefix of the newest four weeks of
/// `known`, then computes m once for each edge. METHOD.md section 3. A checkpoint in `checkpoint` (a file, written
/// every few seconds) is taken up where it stands, with the same result bit for bit on the CPU; a damaged one is not.
/// Learns on the processor, one thread. Throws TooFewSessions, MemoryShort.
Student trainStudent(const StudentInput& input, const TrainingConfig& config, const std::filesystem::path& checkpoint,
                     const JobContext& context, const OnPoint& onPoint);

} // namespace core::engine
