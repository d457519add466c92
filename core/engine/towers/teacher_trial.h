#pragma once

#include "core/engine/towers/teacher.h"
#include "core/engine/training/trial.h"

#include <cstdint>
#include <utility>

namespace core::engine {

/// Tries the towers for some seconds; nothing is kept of them. The stand-in has vectors and a reader of the right sizes
/// that learned nothing: enough to try a student and a scorer on. Throws Cancelled, DeviceMissing.
std::pair<TeacherTrial, Teacher> tryTeacher(const TeacherInput& input, const TrainingConfig& config,
                                            const JobContext& context);

} // namespace core::engine
