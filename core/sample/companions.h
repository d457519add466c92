#pragma once

#include "core/sample/product.h"

#include <cstddef>
#include <vector>

namespace core::sample {

/// What buyers of one product go on to, and how often of those that go on from it.
struct Companion {
    std::size_t target = 0; ///< position in the catalogue
    double share = 0;
};

/// For each product its companions, the likeliest first (bolt: the nut of its thread and material); many have none.
std::vector<std::vector<Companion>> companionsOf(const std::vector<Product>& products);

} // namespace core::sample
