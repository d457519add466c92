#pragma once

#include "core/sample/product.h"

#include <cstddef>
#include <vector>

namespace core::sample {

/// The product on a light ground as a JPEG of 160x240: shape, size, colour and material can be seen.
std::vector<std::byte> drawProduct(const Product& product);

} // namespace core::sample
