#pragma once

#include "core/domain/dataset.h"
#include "core/domain/run.h"
#include "core/domain/scorer.h"
#include "core/store/project.h"

#include <memory>
#include <vector>

namespace core::operations {

/// The models of a finished run, ready to answer: "student", and where the run has a teacher "teacher" and "untaught",
/// the student as it was before it heard it. They keep what they need of `dataset`. Throws RunDamaged.
std::vector<std::unique_ptr<Scorer>> loadTrainedModels(const store::Project& project, const Run& run,
                                                       const Dataset& dataset);

} // namespace core::operations
