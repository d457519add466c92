#include "core/engine/student/perceptron_pass.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace core::engine {

namespace {

constexpr std::size_t kColumns = 16;             // of a block, each kWide rows
constexpr std::size_t kBlock = kColumns * kWide; // rows that go through at once: 32 KiB a layer of 32

/// `Outs` rows of out = weights in + bias, a column of the block at a time. in [ins, kColumns], out [Outs, kColumns].
template <std::size_t Outs>
DENJU_INLINE void multiplyRows(const float* weights, const float* bias, const Wide* in, std::size_t ins, Wide* out)
{
    for (std::size_t column = 0; column < kColumns; ++column) {
        std::array<Wide, Outs> sums; // stays in registers once the loops over it are unrolled
        DENJU_UNROLL
        for (std::size_t row = 0; row < Outs; ++row) sums[row] = Wide{} + (bias == nullptr ? 0 : bias[row]);
        for (std::size_t at = 0; at < ins; ++at) {
            const Wide x = in[at * kColumns + column];
            DENJU_UNROLL
            for (std::size_t row = 0; row < Outs; ++row) sums[row] += weights[row * ins + at] * x;
        }
        DENJU_UNROLL
        for (std::size_t row = 0; row < Outs; ++row) out[row * kColumns + column] = sums[row];
    }
}

/// weights [outs, ins], in [ins, kColumns] -> out [outs, kColumns]
DENJU_WIDE void multiply(const float* weights, const float* bias, std::size_t outs, std::size_t ins, const Wide* in,
                         Wide* out)
{
    constexpr std::size_t kAtOnce = 8;
    std::size_t row = 0;
    for (; row + kAtOnce <= outs; row += kAtOnce)
        multiplyRows<kAtOnce>(weights + row * ins, bias == nullptr ? nullptr : bias + row, in, ins,
                              out + row * kColumns);
    for (; row < outs; ++row)
        multiplyRows<1>(weights + row * ins, bias == nullptr ? nullptr : bias + row, in, ins, out + row * kColumns);
}

/// `Outs` x `Ins` of derivatives += sum over the block of back out. back [Outs, kColumns], in [Ins, kColumns],
/// derivatives rows `stride` apart.
template <std::size_t Outs, std::size_t Ins>
DENJU_INLINE void addProducts(const Wide* back, const Wide* in, float* derivatives, std::size_t stride)
{
    std::array<Wide, Outs * Ins> sums{};
    for (std::size_t column = 0; column < kColumns; ++column) {
        DENJU_UNROLL
        for (std::size_t row = 0; row < Outs; ++row) {
            DENJU_UNROLL
            for (std::size_t at = 0; at < Ins; ++at)
                sums[row * Ins + at] += back[row * kColumns + column] * in[at * kColumns + column];
        }
    }
    for (std::size_t row = 0; row < Outs; ++row)
        for (std::size_t at = 0; at < Ins; ++at)
            for (std::size_t each = 0; each < kWide; ++each)
                derivatives[row * stride + at] += sums[row * Ins + at][each];
}

DENJU_WIDE void addWeightDerivatives(const Wide* back, const Wide* in, std::size_t outs, std::size_t ins,
                                     float* derivatives)
{
    constexpr std::size_t kOuts = 4;
    constexpr std::size_t kIns = 2;
    std::size_t row = 0;
    for (; row + kOuts <= outs; row += kOuts) {
        std::size_t at = 0;
        for (; at + kIns <= ins; at += kIns)
            addProducts<kOuts, kIns>(back + row * kColumns, in + at * kColumns, derivatives + row * ins + at, ins);
        for (; at < ins; ++at)
            addProducts<kOuts, 1>(back + row * kColumns, in + at * kColumns, derivatives + row * ins + at, ins);
    }
    for (; row < outs; ++row)
        for (std::size_t at = 0; at < ins; ++at)
            addProducts<1, 1>(back + row * kColumns, in + at * kColumns, derivatives + row * ins + at, ins);
}

DENJU_WIDE void addBiasDerivatives(const Wide* back, std::size_t outs, float* derivatives)
{
    for (std::size_t row = 0; row < outs; ++row) {
        Wide sum{};
        for (std::size_t column = 0; column < kColumns; ++column) sum += back[row * kColumns + column];
        for (std::size_t each = 0; each < kWide; ++each) derivatives[row] += sum[each];
    }
}

DENJU_WIDE void applyGelu(Wide* sums, Wide* slopes, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at) geluWithSlope(sums[at], slopes[at]);
}

DENJU_WIDE void scale(Wide* values, const Wide* by, std::size_t count)
{
    for (std::size_t at = 0; at < count; ++at) values[at] *= by[at];
}

float& place(WideRows& rows, std::size_t row, std::size_t at)
{
    return rows.floats()[row * kBlock + at];
}

} // namespace

void addGradient(const torch::Tensor& parameter, const std::vector<float>& derivatives)
{
    auto& gradient = parameter.mutable_grad();
    if (!gradient.defined()) gradient = torch::zeros_like(parameter);
    auto* each = gradient.data_ptr<float>();
    for (const auto derivative : derivatives) *each++ += derivative;
}

PerceptronPass::PerceptronPass(const torch::nn::Sequential& perceptron, std::size_t width)
{
    for (std::size_t at = 0; at < perceptron->size(); at += 2) {
        const torch::nn::Linear linear(perceptron->ptr<torch::nn::LinearImpl>(at));
        auto& layer = m_layers.emplace_back(Layer{.linear = linear});
        layer.outs = static_cast<std::size_t>(linear->options.out_features());
        layer.ins = static_cast<std::size_t>(linear->options.in_features());
        for (auto* room : {&layer.outputs, &layer.slopes, &layer.back}) *room = WideRows(layer.outs * kColumns);
    }
    m_read = m_layers.front().ins;
    m_width = width == 0 ? m_read : width;
    m_inputs = WideRows(m_read * kColumns);
}

void PerceptronPass::readParameters()
{
    for (auto& layer : m_layers) {
        const auto copy = [](const torch::Tensor& from, std::vector<float>& to) {
            const auto values = from.detach().contiguous();
            to.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
        };
        copy(layer.linear->weight, layer.weights);
        copy(layer.linear->weight.t(), layer.transposed);
        copy(layer.linear->bias, layer.bias);
    }
}

/// The block's rows as columns; zeros behind the last.
void PerceptronPass::takeIn(std::span<const float> rows, std::size_t first)
{
    const auto count = std::min(kBlock, rows.size() / m_width - first);
    if (count < kBlock) m_inputs.clear();
    const auto* row = rows.data() + first * m_width;
    for (std::size_t at = 0; at < count; ++at, row += m_width)
        for (std::size_t column = 0; column < m_read; ++column) place(m_inputs, column, at) = row[column];
}

void PerceptronPass::forwardBlock()
{
    const auto* in = m_inputs.data();
    for (auto& layer : m_layers) {
        multiply(layer.weights.data(), layer.bias.data(), layer.outs, layer.ins, in, layer.outputs.data());
        if (&layer != &m_layers.back()) applyGelu(layer.outputs.data(), layer.slopes.data(), layer.outputs.size());
        in = layer.outputs.data();
    }
}

void PerceptronPass::forward(std::span<const float> rows, std::vector<float>& answers)
{
    readParameters();
    const auto N = rows.size() / m_width;
    auto& last = m_layers.back();
    answers.resize(last.outs * N);
    for (std::size_t first = 0; first < N; first += kBlock) {
        takeIn(rows, first);
        forwardBlock();
        for (std::size_t out = 0; out < last.outs; ++out)
            std::memcpy(answers.data() + out * N + first, &place(last.outputs, out, 0),
                        std::min(kBlock, N - first) * sizeof(float));
    }
}

void PerceptronPass::backwardBlock(std::span<const float> derivatives, std::size_t first)
{
    auto& last = m_layers.back();
    const auto N = derivatives.size() / last.outs;
    last.back.clear();
    for (std::size_t out = 0; out < last.outs; ++out)
        std::memcpy(&place(last.back, out, 0), derivatives.data() + out * N + first,
                    std::min(kBlock, N - first) * sizeof(float));
    for (auto at = m_layers.size(); at-- > 0;) {
        auto& layer = m_layers[at];
        const auto* in = at == 0 ? m_inputs.data() : m_layers[at - 1].outputs.data();
        addWeightDerivatives(layer.back.data(), in, layer.outs, layer.ins, layer.byWeights.data());
        addBiasDerivatives(layer.back.data(), layer.outs, layer.byBias.data());
        if (at == 0) return;
        auto& before = m_layers[at - 1];
        multiply(layer.transposed.data(), nullptr, layer.ins, layer.outs, layer.back.data(), before.back.data());
        scale(before.back.data(), before.slopes.data(), before.back.size());
    }
}

void PerceptronPass::backward(std::span<const float> rows, std::span<const float> derivatives)
{
    readParameters();
    for (auto& layer : m_layers) {
        layer.byWeights.assign(layer.weights.size(), 0);
        layer.byBias.assign(layer.outs, 0);
    }
    const auto N = derivatives.size() / m_layers.back().outs;
    for (std::size_t first = 0; first < N; first += kBlock) {
        takeIn(rows, first);
        forwardBlock();
        backwardBlock(derivatives, first);
    }
    for (auto& layer : m_layers) {
        addGradient(layer.linear->weight, layer.byWeights);
        addGradient(layer.linear->bias, layer.byBias);
    }
}

} // namespace core::engine
