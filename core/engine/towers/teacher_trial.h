#pragma once

#include "core/engine/towers/teacher.h"
#include "core/engine/training/trial.h"

#include <cstdint>
#include <utility>

namespace core::engine {

/// What a teacher's training takes here, from a few of its own steps on the real data.
struct TeacherTrial {
    double preparing = 0; ///< seconds until the first step: tokens, texts
    StageTrial knowledge;
    StageTrial transition;
    StageTrial alignment;
    double reading = 0;              ///< seconds for reading the whole catalogue, both times, from a part of it
    std::int64_t parameterBytes = 0; ///< of all that its checkpoint holds
    std::int64_t devicePeak = 0;     ///< bytes of the device's memory, 0 on a processor
    std::int64_t stepsTried = 0;
};

/// Tries the towers for some seconds; nothing is kept of them. The stand-in has vectors and a reader of the right sizes
/// that learned nothing: enough to try a student and a scorer on. Throws Cancelled, DeviceMissing.
std::pair<TeacherTrial, Teacher> tryTeacher(const TeacherInput& input, const TrainingConfig& config,
                                            const JobContext& context);

} // namespace core::engine
