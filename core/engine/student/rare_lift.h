#pragma once

#include <span>

namespace core::engine {

/// Sessions from which on an item is no longer lifted: METHOD.md section 4 calls it hot.
constexpr float kOftenSeen = 20;

/// Adds to each item's prior what the softmax, fitted to sessions as they fell, takes from items that hardly fell into
/// any: weight * max(0, 1 - log(1 + n) / log 20), so `weight` for an item never seen and nothing from 20 sessions on.
/// The logit adjustment of Menon et al. 2021 (log Q correction after the training), let go where a count tells enough.
/// priors [I], sessionsOf [I]: known sessions that hold the item.
void addRareLift(std::span<float> priors, std::span<const float> sessionsOf, double weight);

} // namespace core::engine
