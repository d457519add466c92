#include "core/engine/language/decoder.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

torch::nn::LayerNorm norm(std::int64_t width)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}));
}

void freeze(torch::nn::Module& module)
{
    for (auto& parameter : module.parameters()) parameter.requires_grad_(false);
}

} // namespace

DecoderBlockImpl::DecoderBlockImpl(std::int64_t width, std::int64_t heads)
    : m_heads(heads), m_attentionNorm(norm(width)), m_perceptronNorm(norm(width)), m_queryKeyValue(width, 3 * width),
      m_attentionOut(width, width), m_widen(width, 4 * width), m_narrow(4 * width, width)
{
    if (width % heads != 0) throw std::logic_error("the width is no multiple of the heads");
    register_module("attention_norm", m_attentionNorm);
    register_module("perceptron_norm", m_perceptronNorm);
    register_module("query_key_value", m_queryKeyValue);
    register_module("attention_out", m_attentionOut);
    register_module("widen", m_widen);
    register_module("narrow", m_narrow);
}

torch::Tensor DecoderBlockImpl::forward(const torch::Tensor& x)
{
    const auto attended = x + attend(m_attentionNorm(x));               // [B, L, D]
    const auto wide = torch::gelu(m_widen(m_perceptronNorm(attended))); // [B, L, 4D]
    return attended + m_narrow(wide);                                   // [B, L, D]
}

torch::Tensor DecoderBlockImpl::attend(const torch::Tensor& x)
{
    const auto B = x.size(0);
    const auto L = x.size(1);
    const auto D = x.size(2);
    const auto parts =
        m_queryKeyValue(x).view({B, L, 3, m_heads, D / m_heads}).permute({2, 0, 3, 1, 4}); // [3, B, H, L, D/H]
    const auto mixed =
        torch::scaled_dot_product_attention(parts[0], parts[1], parts[2], /*attn_mask=*/{}, /*dropout_p=*/0.0,
                                            /*is_causal=*/true);     // [B, H, L, D/H]
    return m_attentionOut(mixed.transpose(1, 2).reshape({B, L, D})); // [B, L, D]
}

void DecoderBlockImpl::adapt(std::int64_t rank)
{
    freeze(*m_attentionNorm);
    freeze(*m_perceptronNorm);
    m_queryKeyValue->adapt(rank);
    m_attentionOut->adapt(rank);
    m_widen->adapt(rank);
    m_narrow->adapt(rank);
}

DecoderImpl::DecoderImpl(std::int64_t width, std::int64_t layers, std::int64_t heads)
    : m_width(width), m_norm(norm(width))
{
    for (std::int64_t layer = 0; layer < layers; ++layer) m_blocks->push_back(DecoderBlock(width, heads));
    register_module("blocks", m_blocks);
    register_module("norm", m_norm);
}

torch::Tensor DecoderImpl::read(const torch::Tensor& x, const torch::Tensor& /*lengths*/)
{
    expectShape(x, {-1, -1, m_width}, "x");
    auto states = x; // [B, L, D]
    for (const auto& block : *m_blocks)
        states = throughLayer(
            care(), [layer = block->as<DecoderBlock>()](const torch::Tensor& y) { return layer->forward(y); }, states);
    return m_norm(states); // [B, L, D]
}

void DecoderImpl::adapt(std::int64_t rank)
{
    if (rank == 0) return;
    for (const auto& block : *m_blocks) block->as<DecoderBlock>()->adapt(rank);
}

} // namespace core::engine
