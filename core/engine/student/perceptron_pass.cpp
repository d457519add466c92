#include "core/engine/student/perceptron_pass.h"

#include "core/engine/student/gelu.h"

#include <algorithm>

namespace core::engine {

namespace {

constexpr std::int64_t kBlock = 1024; // rows: what lies between them fits a core's cache

void grow(torch::Tensor& room, std::int64_t rows, const torch::nn::Linear& layer)
{
    if (room.defined() && room.size(0) >= rows) return;
    room = torch::empty({rows + rows / 4, layer->options.out_features()}, layer->weight.options());
}

/// GELU of what stands in `slopes` -> outputs; its slopes in their place.
void applyGelu(torch::Tensor& slopes, torch::Tensor& outputs)
{
    if (slopes.is_cpu())
        return geluWithSlope(slopes.data_ptr<float>(), outputs.data_ptr<float>(), slopes.data_ptr<float>(),
                             static_cast<std::size_t>(slopes.numel()));
    at::gelu_out(outputs, slopes);
    slopes.copy_(at::gelu_backward(torch::ones_like(slopes), slopes));
}

torch::Tensor& gradientOf(torch::Tensor& parameter)
{
    auto& gradient = parameter.mutable_grad();
    if (!gradient.defined()) gradient = torch::zeros_like(parameter);
    return gradient;
}

} // namespace

PerceptronPass::PerceptronPass(const torch::nn::Sequential& perceptron)
{
    for (std::size_t at = 0; at < perceptron->size(); at += 2)
        m_layers.emplace_back(perceptron->ptr<torch::nn::LinearImpl>(at));
    m_outputs.resize(m_layers.size() - 1);
    m_slopes.resize(m_layers.size() - 1);
    m_back.resize(m_layers.size() - 1);
}

torch::Tensor PerceptronPass::inputOf(std::size_t layer, std::int64_t first, std::int64_t count) const
{
    return (layer == 0 ? m_rows : m_outputs[layer - 1]).narrow(/*dim=*/0, first, count);
}

torch::Tensor PerceptronPass::forward(const torch::Tensor& rows)
{
    const torch::NoGradGuard noGradient;
    m_rows = rows;
    const auto N = rows.size(0);
    grow(m_answers, N, m_layers.back());
    for (std::size_t at = 0; at < m_outputs.size(); ++at) {
        grow(m_outputs[at], N, m_layers[at]);
        grow(m_slopes[at], N, m_layers[at]);
    }
    for (std::int64_t first = 0; first < N; first += kBlock) {
        const auto count = std::min(kBlock, N - first);
        for (std::size_t at = 0; at < m_layers.size(); ++at) {
            const bool isLast = at == m_outputs.size();
            auto sums = (isLast ? m_answers : m_slopes[at]).narrow(/*dim=*/0, first, count); // [block, width]
            at::addmm_out(sums, m_layers[at]->bias, inputOf(at, first, count), m_layers[at]->weight.t());
            if (isLast) break;
            auto outputs = m_outputs[at].narrow(/*dim=*/0, first, count); // [block, width]
            applyGelu(sums, outputs);
        }
    }
    return m_answers.narrow(/*dim=*/0, 0, N).squeeze(-1); // [N]
}

void PerceptronPass::backward(const torch::Tensor& derivatives)
{
    const torch::NoGradGuard noGradient;
    const auto N = m_rows.size(0);
    for (std::size_t at = 0; at < m_back.size(); ++at) grow(m_back[at], std::min(kBlock, N), m_layers[at]);
    for (std::int64_t first = 0; first < N; first += kBlock) {
        const auto count = std::min(kBlock, N - first);
        auto bySums = derivatives.narrow(/*dim=*/0, first, count).unsqueeze(-1); // [block, 1]
        for (auto at = m_layers.size(); at-- > 0;) {
            gradientOf(m_layers[at]->weight).addmm_(bySums.t(), inputOf(at, first, count));
            gradientOf(m_layers[at]->bias).add_(bySums.sum(/*dim=*/0));
            if (at == 0) break;
            auto before = m_back[at - 1].narrow(/*dim=*/0, 0, count); // [block, width]
            at::mm_out(before, bySums, m_layers[at]->weight);
            before.mul_(m_slopes[at - 1].narrow(/*dim=*/0, first, count));
            bySums = before;
        }
    }
}

} // namespace core::engine
