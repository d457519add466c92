#pragma once

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

} // namespace core::operations
