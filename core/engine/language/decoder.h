#pragma once

#include "core/engine/language/low_rank_linear.h"

#include <torch/torch.h>

namespace core::engine {

/// One layer of the decoder: attention to what came before, then a perceptron, each behind its norm.
class DecoderBlockImpl : public torch::nn::Module {
public:
    DecoderBlockImpl(std::int64_t width, std::int64_t heads);

    /// x [B, L, D] -> [B, L, D]
    torch::Tensor forward(const torch::Tensor& x);
    void adapt(std::int64_t rank);

private:
    torch::Tensor attend(const torch::Tensor& x);

    std::int64_t m_heads;
    torch::nn::LayerNorm m_attentionNorm;
    torch::nn::LayerNorm m_perceptronNorm;
    LowRankLinear m_queryKeyValue;
    LowRankLinear m_attentionOut;
    LowRankLinear m_widen;
    LowRankLinear m_narrow;
};
TORCH_MODULE(DecoderBlock);

/// The causal language model of both towers, between its embeddings and its output: position l sees positions 0 to l
/// only, so padding behind a sequence never reaches it. Positions are the caller's to add.
class DecoderImpl : public torch::nn::Module {
public:
    DecoderImpl(std::int64_t width, std::int64_t layers, std::int64_t heads);

    /// x [B, L, D] -> states [B, L, D], normed
    torch::Tensor forward(const torch::Tensor& x);

    /// Freezes what was learned and adds low-rank adapters to every linear layer.
    void adapt(std::int64_t rank);

private:
    std::int64_t m_width;
    torch::nn::ModuleList m_blocks;
    torch::nn::LayerNorm m_norm;
};
TORCH_MODULE(Decoder);

} // namespace core::engine
