#pragma once

#include <torch/torch.h>

#include <string_view>

namespace core::engine {

/// A linear layer that can later be frozen and bent by a product of two thin matrices.
/// Hu et al. 2022: y = W x + b + B A x, with B zero at first, so that adapting starts from what was learned.
class LowRankLinearImpl : public torch::nn::Module {
public:
    LowRankLinearImpl(std::int64_t inputs, std::int64_t outputs);
    /// With weights that were learned before: weight [outputs, inputs], bias [outputs] or undefined.
    LowRankLinearImpl(const torch::Tensor& weight, const torch::Tensor& bias);

    /// x [..., inputs] -> y [..., outputs]
    torch::Tensor forward(const torch::Tensor& x);

    /// Freezes W and b and adds A [rank, inputs] and B [outputs, rank]. Once only.
    void adapt(std::int64_t rank);

private:
    torch::nn::Linear m_base;
    torch::Tensor m_down; // A
    torch::Tensor m_up;   // B
};
TORCH_MODULE(LowRankLinear);

/// Whether a parameter of that name, with the modules around it, is an adapter's.
inline bool isAdapter(std::string_view name)
{
    return name.ends_with(".down") || name.ends_with(".up");
}

} // namespace core::engine
