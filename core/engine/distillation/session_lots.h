#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <vector>

namespace core::engine {

/// A share of `sessions` (ascending, 0 to 1) drawn by the seed, at least `fewest` of them, in their order. A greater
/// share of the same seed holds every smaller one.
std::vector<SessionIndex> drawn(const std::vector<SessionIndex>& sessions, double share, std::int64_t seed,
                                std::size_t fewest = 0);

/// Who learns from which of the known sessions, each list ascending.
struct Lessons {
    std::vector<SessionIndex> teacher;
    std::vector<SessionIndex> student; ///< by which it learns what the teacher adds; everything else it learns from all
};

/// What the teacher adds is learned from sessions that the transition tower did not learn from: of those that it did,
/// it knows too well what came next, and a student that sees this trusts it too much (METHOD.md section 3, trap 1, once
/// more). `known` holds `train`; the teacher learns from config.teacherShare of `train`, the student hears it on the
/// rest of `known`; on all of it where there is no transition tower or where it learned from everything.
Lessons lessonsOf(const std::vector<SessionIndex>& known, const std::vector<SessionIndex>& train,
                  const TrainingConfig& config);

} // namespace core::engine
