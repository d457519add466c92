#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <vector>

namespace core::engine {

/// Sessions that must show two families together before all their items become neighbours: once is chance.
constexpr float kFamilyPairs = 2;

/// Variants of one product: items with the same title, category and description, less what `config` leaves out.
/// Without titles each item is a family of its own -> [I], dense from 0.
std::vector<std::int32_t> familiesOf(const Catalogue& catalogue, const TrainingConfig& config);

/// How many items each family holds. `families` [I] -> [families]
std::vector<std::int32_t> familySizes(const std::vector<std::int32_t>& families);

} // namespace core::engine
