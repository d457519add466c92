#pragma once

#include <torch/torch.h>

namespace core::engine {

/// The items of a batch whose score differs from the prior: at most one entry for a case and an item.
struct TouchedItems {
    torch::Tensor cases;    ///< long [U]: which case, 0 to B-1
    torch::Tensor items;    ///< long [U]
    torch::Tensor delta;    ///< float [U]: score minus prior
    torch::Tensor excluded; ///< float [U]: 1 where the item must not be recommended, else 0
    torch::Tensor targets;  ///< long [B]: the entry (0 to U-1) of each case's true next item
};

/// Mean cross-entropy of the softmax over all I items, where item j of case b has the score prior[j] (+ delta where
/// touched). prior float [I] -> []. Exact, in double, without a [B, I] matrix: the mass of untouched items is the mass
/// of all less that of the touched ones. Gradients flow to prior and delta.
torch::Tensor sparseSoftmaxLoss(const torch::Tensor& prior, const TouchedItems& touched);

} // namespace core::engine
