#pragma once

#include "core/domain/dataset.h"
#include "core/domain/training_config.h"

#include <cstdint>
#include <vector>

namespace core::engine {

/// A category-like column of the catalogue with its values as small numbers.
struct AttributeCodes {
    const char* name = "";           ///< of the column "equal or not"
    std::vector<std::int32_t> codes; ///< I: value of each item from 0, -1 where empty
    std::int32_t count = 0;          ///< of different values
};

/// Category, its top level, and every column of ColumnKind::Category; none where `config` leaves columns out. Where it
/// leaves ids out, a value of one item alone is as good as its id, and counts as empty.
std::vector<AttributeCodes> attributeCodes(const Catalogue& catalogue, const TrainingConfig& config);

} // namespace core::engine
