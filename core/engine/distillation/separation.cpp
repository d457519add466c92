#include "core/engine/distillation/separation.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

torch::nn::Sequential perceptron(std::int64_t width)
{
    torch::nn::Sequential layers(torch::nn::Linear(width, width), torch::nn::ReLU(), torch::nn::Linear(width, width));
    return layers;
}

} // namespace

SeparationCriticImpl::SeparationCriticImpl(std::int64_t width)
    : m_width(width), m_mean(perceptron(width)), m_logVariance(perceptron(width))
{
    m_logVariance->push_back(torch::nn::Tanh());
    register_module("mean", m_mean);
    register_module("log_variance", m_logVariance);
}

SeparationCriticImpl::Gaussian SeparationCriticImpl::predict(const torch::Tensor& knowledge)
{
    expectShape(knowledge, {-1, m_width}, "knowledge");
    return {m_mean->forward(knowledge), m_logVariance->forward(knowledge)};
}

torch::Tensor SeparationCriticImpl::fitLoss(const torch::Tensor& knowledge, const torch::Tensor& transition)
{
    const auto [mean, logVariance] = predict(knowledge);
    expectShape(transition, mean.sizes(), "transition");
    const auto errors = (transition - mean).square() * torch::exp(-logVariance); // [B, D]
    return 0.5 * (errors + logVariance).sum(/*dim=*/1).mean();                   // []
}

torch::Tensor SeparationCriticImpl::bound(const torch::Tensor& knowledge, const torch::Tensor& transition)
{
    const auto [mean, logVariance] = predict(knowledge);
    expectShape(transition, mean.sizes(), "transition");
    const auto precision = torch::exp(-logVariance); // [B, D]
    const auto own = (transition - mean).square();   // [B, D]
    // The mean over j of (z_j - m_i)^2 needs no pairs: it is (mean z^2) - 2 m_i (mean z) + m_i^2.
    const auto first = transition.mean(/*dim=*/0, /*keepdim=*/true);           // [1, D]
    const auto second = transition.square().mean(/*dim=*/0, /*keepdim=*/true); // [1, D]
    const auto any = second - 2 * mean * first + mean.square();                // [B, D]
    return torch::relu(0.5 * ((any - own) * precision).sum(/*dim=*/1).mean()); // []
}

double linearProbe(const torch::Tensor& from, const torch::Tensor& to)
{
    const torch::NoGradGuard noGradients;
    const auto rows = torch::arange(from.size(0), from.device()); // [I]
    const auto fitRows = rows.index({rows % 2 == 0});             // [I/2]
    const auto judgeRows = rows.index({rows % 2 == 1});           // [I/2]
    if (judgeRows.size(0) < 2) return 0;

    const auto x = from.to(torch::kFloat64); // [I, D]
    const auto y = to.to(torch::kFloat64);   // [I, E]
    const auto fitX = x.index_select(0, fitRows);
    const auto fitY = y.index_select(0, fitRows);
    const auto meanX = fitX.mean(/*dim=*/0); // [D]
    const auto meanY = fitY.mean(/*dim=*/0); // [E]
    const auto centred = fitX - meanX;       // [I/2, D]
    if (!centred.any().item<bool>()) return 0;
    const auto ridge =
        1e-3 * torch::eye(x.size(1), x.options()) * centred.square().mean() * static_cast<double>(fitX.size(0));
    const auto map =
        torch::linalg_solve(centred.t().matmul(centred) + ridge, centred.t().matmul(fitY - meanY)); // [D, E]
    const auto judgeY = y.index_select(0, judgeRows);
    const auto guess = (x.index_select(0, judgeRows) - meanX).matmul(map) + meanY; // [I/2, E]
    const auto errors = (judgeY - guess).square().sum().item<double>();
    const auto spread = (judgeY - judgeY.mean(/*dim=*/0)).square().sum().item<double>();
    return spread > 0 ? 1 - errors / spread : 0;
}

} // namespace core::engine
