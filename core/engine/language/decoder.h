#pragma once

#include "core/engine/language/language_model.h"
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

/// The compact language model of both towers, learned from nothing. Positions are the caller's to add.
class DecoderImpl : public LanguageModel {
public:
    DecoderImpl(std::int64_t width, std::int64_t layers, std::int64_t heads);

    torch::Tensor read(const torch::Tensor& x, const torch::Tensor& lengths) override;
    void adapt(std::int64_t rank) override;
    [[nodiscard]] bool isPretrained() const override { return false; }
    [[nodiscard]] std::int64_t width() const override { return m_width; }
    [[nodiscard]] double wordScale() const override { return 1.0; }

private:
    std::int64_t m_width;
    torch::nn::ModuleList m_blocks;
    torch::nn::LayerNorm m_norm;
};
TORCH_MODULE(Decoder);

} // namespace core::engine
