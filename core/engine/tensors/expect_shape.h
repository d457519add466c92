#pragma once

#include <torch/torch.h>

#include <string_view>

namespace core::engine {

/// Throws std::logic_error such as "modalities is [3, 2, 5], expected [3, 2, 4]". A size of -1 fits any.
void expectShape(const torch::Tensor& tensor, torch::IntArrayRef expected, std::string_view name);

} // namespace core::engine
