#pragma once

#include "core/engine/backbones/layers.h"

#include <torch/torch.h>

namespace core::engine {

/// A text encoder of the BERT kind (BERT, MiniLM): Devlin et al. 2019.
struct BertConfig {
    EncoderConfig encoder;
    std::int64_t vocabulary = 0; ///< V
    std::int64_t longest = 0;    ///< tokens

    /// Throws BackboneUnusable for another `model_type` or other kinds of positions.
    static BertConfig read(const ModelConfig& config);
};

class BertImpl : public torch::nn::Module {
public:
    BertImpl(ModelWeights& weights, const BertConfig& config);

    /// tokens [B, L], lengths [B] of 1 to L -> states [B, L, D]; those behind a row's length mean nothing
    torch::Tensor forward(const torch::Tensor& tokens, const torch::Tensor& lengths);

    [[nodiscard]] const BertConfig& config() const { return m_config; }

private:
    BertConfig m_config;
    torch::Tensor m_words;     // [V, D]
    torch::Tensor m_positions; // [longest, D]
    torch::Tensor m_type;      // [D], of a first sentence
    torch::nn::LayerNorm m_norm{nullptr};
    torch::nn::ModuleList m_blocks;
};
TORCH_MODULE(Bert);

/// The mean of each row's states over its length: what sentence encoders such as MiniLM give.
/// states [B, L, D], lengths [B] -> [B, D]
torch::Tensor meanOverTokens(const torch::Tensor& states, const torch::Tensor& lengths);

} // namespace core::engine
