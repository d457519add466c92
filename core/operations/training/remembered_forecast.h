#pragma once

#include "core/domain/run.h"
#include "core/store/project.h"

#include <string>

namespace core::operations {

/// The newest forecast that was asked for these settings, device and data, as JSON text of core::Forecast; empty where
/// none was.
std::string rememberedForecast(const store::Project& project, const Run& run);

} // namespace core::operations
