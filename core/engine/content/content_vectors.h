#pragma once

#include <torch/torch.h>

namespace core::engine {

/// What pretrained models say of each item, as they give it. Undefined where none was asked.
struct ContentVectors {
    torch::Tensor text;    ///< [I, Wt]; zero rows for items without text
    torch::Tensor picture; ///< [I, Wp]; zero rows for items without a picture
};

/// Rows less their mean over those that are not zero, then of length one; zero rows stay. What is common to all items
/// of a shop says nothing of one. rows [I, W] -> [I, W]
torch::Tensor centredUnitRows(const torch::Tensor& rows);

} // namespace core::engine
