#pragma once

#include "core/domain/item.h"
#include "core/sample/kinds.h"
#include "core/sample/random.h"

#include <cstdint>
#include <vector>

namespace core::sample {

/// The log's days, by Japanese time: the eight weeks that end on Saturday 31 October 2026.
inline constexpr int kDays = 56;
inline constexpr std::int64_t kFirstMidnight = 1'788'620'400; ///< 2026-09-06 00:00 in Japan, Unix seconds UTC
inline constexpr std::int64_t kDaySeconds = 86'400;

/// An item of the catalogue with what its maker knows of it and no model is told.
struct Product {
    Item item;
    const Kind* kind = nullptr;
    std::size_t size = 0;   ///< position in the kind's sizes
    int length = 0;         ///< tenths of the diameter, 0 without
    std::size_t finish = 0; ///< position in the kind's finishes
    int line = 0;           ///< product line; companions are of the same line
    int launchDay = 0;      ///< nobody sees it before
    double demand = 0;

    [[nodiscard]] const Size& sizeOf() const { return kind->sizes[size]; }
    [[nodiscard]] const Finish& finishOf() const { return kind->finishes[finish]; }
};

/// The extra columns of the catalogue, in the order of Item::attributes.
std::vector<AttributeColumn> attributeColumns();

/// All products of `lines` product lines; the ids of their items count from 1 in the order given.
std::vector<Product> makeProducts(int lines, Random& random);

} // namespace core::sample
