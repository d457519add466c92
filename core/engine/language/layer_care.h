#pragma once

#include <torch/torch.h>

#include <functional>

namespace core::engine {

/// What is done beside the layers of a language model.
struct LayerCare {
    /// Called before each layer, forwards and backwards, on the thread that works: the place to be stopped in the
    /// middle of a large step. What it throws ends the pass. May be empty.
    std::function<void()> atLayer;
    /// Keeps only what goes into each layer, and works the layer out once more on the way back (Chen et al. 2016): a
    /// third more time, a small part of the memory, the same gradients.
    bool recompute = false;
};

/// layer(x), under that care. x [...] -> [...]
torch::Tensor throughLayer(const LayerCare& care, const std::function<torch::Tensor(const torch::Tensor&)>& layer,
                           const torch::Tensor& x);

} // namespace core::engine
