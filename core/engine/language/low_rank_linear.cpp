#include "core/engine/language/low_rank_linear.h"

#include <cmath>

namespace core::engine {

LowRankLinearImpl::LowRankLinearImpl(std::int64_t inputs, std::int64_t outputs) : m_base(inputs, outputs)
{
    register_module("base", m_base);
}

LowRankLinearImpl::LowRankLinearImpl(const torch::Tensor& weight, const torch::Tensor& bias)
    : m_base(torch::nn::LinearOptions(1, 1).bias(bias.defined())) // drawing numbers for all of it would be in vain
{
    m_base->weight.set_data(weight);
    if (bias.defined()) m_base->bias.set_data(bias);
    register_module("base", m_base);
}

torch::Tensor LowRankLinearImpl::forward(const torch::Tensor& x)
{
    auto y = m_base(x); // [..., outputs]
    if (!m_down.defined()) return y;
    const auto type = x.scalar_type(); // the adapters stay in fp32, whatever the layer is kept in
    return y + torch::linear(torch::linear(x, m_down.to(type)), m_up.to(type)); // [..., outputs]
}

void LowRankLinearImpl::adapt(std::int64_t rank)
{
    if (m_down.defined()) throw std::logic_error("a layer was adapted twice");
    const auto outputs = m_base->weight.size(0);
    const auto inputs = m_base->weight.size(1);
    for (auto& parameter : m_base->parameters()) parameter.requires_grad_(false);
    const auto scale = 1.0 / std::sqrt(static_cast<double>(inputs));
    m_down = register_parameter("down", torch::randn({rank, inputs}, m_base->weight.device()) * scale);
    m_up = register_parameter("up", torch::zeros({outputs, rank}, m_base->weight.device()));
}

} // namespace core::engine
