#pragma once

#include "core/operations/models/warm_models.h"
#include "core/store/project.h"

#include <cstdint>
#include <memory>

namespace core::operations {

/// The models of the named run, or of the newest ready one; null where none is named and there is none: what is asked
/// can be answered without. Throws RunUnknown, RunDamaged.
std::shared_ptr<const WarmModels> optionalModels(const store::Project& project, std::int64_t run);

} // namespace core::operations
