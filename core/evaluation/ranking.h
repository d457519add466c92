#pragma once

#include "core/domain/dataset.h"

#include <limits>
#include <span>
#include <vector>

namespace core {

/// The rank of an item that the model does not recommend at all (score -infinity): a miss at every cut-off.
inline constexpr int kNotRanked = std::numeric_limits<int>::max();

/// The target's place among all items, 1 is the best. Ties count against us: it stands behind its equals.
int rankOf(std::span<const float> scores, ItemIndex target);

/// The best items, best first: at most `count`, without those of score -infinity. Among equals the target stands last
/// and the others by index, so that the target's place in the list is rankOf().
std::vector<ItemIndex> bestItems(std::span<const float> scores, ItemIndex target, int count);

} // namespace core
