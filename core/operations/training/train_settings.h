#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"

namespace core::operations {

/// What TrainRequest and ForecastRequest say of the settings, by their common fields.
template <class Request> TrainingConfig configOf(const Request& request)
{
    auto config = presetConfig(request.preset);
    config.device = request.device;
    config.without = request.without;
    config.memoryLimit = request.memoryLimit;
    if constexpr (requires { request.seed; }) config.seed = request.seed;
    applySettings(config, request.settings);
    checkSettings(config);
    return config;
}

/// The stage in which a training with these settings fits its student.
inline Stage studentStage(const TrainingConfig& config)
{
    const bool distils =
        config.distillationWeight > 0 && !config.leavesOut(Without::Teacher) && !config.leavesOut(Without::Transition);
    return distils ? Stage::Distillation : Stage::Student;
}

} // namespace core::operations
