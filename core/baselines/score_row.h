#pragma once

#include "core/domain/dataset.h"

#include <algorithm>
#include <limits>
#include <span>

namespace core {

/// The score of an item that a model does not recommend.
inline constexpr float kNotRecommended = -std::numeric_limits<float>::infinity();

/// What is in the session already is not recommended again.
inline void excludePrefix(std::span<const ItemIndex> prefix, std::span<float> scores)
{
    for (const auto item : prefix) scores[static_cast<std::size_t>(item)] = kNotRecommended;
}

/// Items without any evidence (score 0) are not recommended: a neighbour model has nothing to say of them.
inline void excludeUnknown(std::span<float> scores)
{
    std::replace(scores.begin(), scores.end(), 0.0F, kNotRecommended);
}

} // namespace core
