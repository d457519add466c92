#pragma once

#include "core/domain/scorer.h"

#include <algorithm>
#include <limits>
#include <span>

namespace core {

/// The score of an item that a model does not recommend.
inline constexpr float kNotRecommended = -std::numeric_limits<float>::infinity();

/// What is in the session already is not recommended again, unless the question says that items come back.
inline void excludePrefix(const Question& question, std::span<float> scores)
{
    if (question.repeats) return;
    for (const auto item : question.prefix) scores[static_cast<std::size_t>(item)] = kNotRecommended;
}

/// Items without any evidence (score 0) are not recommended: a neighbour model has nothing to say of them.
inline void excludeUnknown(std::span<float> scores)
{
    std::replace(scores.begin(), scores.end(), 0.0F, kNotRecommended);
}

} // namespace core
