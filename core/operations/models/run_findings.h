#pragma once

#include "core/domain/finding.h"
#include "core/operations/models/student_differences.h"

#include <optional>
#include <vector>

namespace core::operations {

/// The strongest simple method among `models`; nothing where none of them was measured.
std::optional<StrongestBaseline> strongestOf(const std::vector<ComparedModel>& models);

/// How popular the true next items are: what a model without any bias would recommend.
PopularityBias biasOfTargets(const HeldOut& heldOut, const std::vector<std::int32_t>& frequency);

} // namespace core::operations
