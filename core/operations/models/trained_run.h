#pragma once

#include "core/domain/run.h"
#include "core/store/project.h"

#include <cstdint>

namespace core::operations {

/// The ready run with that number, or the newest ready one where it is 0. Throws RunUnknown.
Run readyRun(const store::Project& project, std::int64_t number);

} // namespace core::operations
