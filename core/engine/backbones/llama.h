#pragma once

#include "core/engine/backbones/model_config.h"
#include "core/engine/backbones/model_weights.h"
#include "core/engine/backbones/rotary.h"
#include "core/engine/language/layer_care.h"
#include "core/engine/language/low_rank_linear.h"

#include <torch/torch.h>

namespace core::engine {

/// What differs between decoders of the Llama kind: Llama, SmolLM2, Qwen2, Qwen2.5, Qwen3.
struct LlamaConfig {
    std::int64_t width = 0; ///< D
    std::int64_t inner = 0; ///< of the perceptron
    std::int64_t layers = 0;
    std::int64_t heads = 0;      ///< H, of the queries
    std::int64_t groups = 0;     ///< G, of the keys and values
    std::int64_t headWidth = 0;  ///< d
    std::int64_t vocabulary = 0; ///< V
    std::int64_t longest = 0;    ///< tokens
    double epsilon = 1e-6;       ///< of the norms
    bool headNorm = false;       ///< queries and keys are normed (Qwen3)
    bool tied = false;           ///< words are written with the vectors that they are read with
    RotaryConfig rotary;

    /// From config.json or its `text_config`. Throws BackboneUnusable for another `model_type`, for sizes that don't
    /// fit each other and for features that would need other code.
    static LlamaConfig read(const ModelConfig& config);
};

/// x / rms(x) * weight, the mean square taken in fp32 (Zhang and Sennrich 2019).
class RmsNormImpl : public torch::nn::Module {
public:
    RmsNormImpl(torch::Tensor weight, double epsilon);
    /// x [..., D] -> [..., D]
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor m_weight;
    double m_epsilon;
};
TORCH_MODULE(RmsNorm);

/// Which token sees which, and where each stands.
struct TokenPlaces {
    torch::Tensor cosines; ///< [L, d] or [B, 1, L, d]
    torch::Tensor sines;
    torch::Tensor mask; ///< bool [B, 1, L, L], true where seen; undefined: each sees what came before it
};

/// One layer: attention in groups of queries that share keys (Ainslie et al. 2023), then a gated perceptron.
class LlamaBlockImpl : public torch::nn::Module {
public:
    LlamaBlockImpl(const ModelPart& part, const LlamaConfig& config);
    /// x [B, L, D] -> [B, L, D]
    torch::Tensor forward(const torch::Tensor& x, const TokenPlaces& places);
    void adapt(std::int64_t rank);

private:
    torch::Tensor attend(const torch::Tensor& x, const TokenPlaces& places);

    LlamaConfig m_config;
    RmsNorm m_attentionNorm;
    RmsNorm m_perceptronNorm;
    LowRankLinear m_query, m_key, m_value, m_attentionOut;
    RmsNorm m_queryNorm{nullptr};
    RmsNorm m_keyNorm{nullptr};
    LowRankLinear m_gate, m_widen, m_narrow;
};
TORCH_MODULE(LlamaBlock);

/// A pretrained causal language model of the Llama kind.
class LlamaImpl : public torch::nn::Module {
public:
    /// Takes the weights wherever they stand in the files: alone, or as the text model of a picture-language model.
    LlamaImpl(ModelWeights& weights, const LlamaConfig& config);

    /// tokens [B, L] -> x [B, L, D]
    torch::Tensor embed(const torch::Tensor& tokens);
    /// x [B, L, D]; positions [L] or [B, L], else 0 to L-1; mask bool [B, L, L], true where row sees column, else each
    /// sees what came before it, so that padding behind a sequence never reaches it -> states [B, L, D], normed
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& positions = {}, const torch::Tensor& mask = {},
                          const LayerCare& care = {});
    /// states [..., D] -> logits [..., V]
    torch::Tensor logits(const torch::Tensor& states);
    /// [V, D]
    [[nodiscard]] const torch::Tensor& words() const { return m_words; }

    /// Freezes all that was learned and adds low-rank adapters to the linear layers of every block; rank 0 freezes the
    /// words alone.
    void adapt(std::int64_t rank);

    [[nodiscard]] const LlamaConfig& config() const { return m_config; }

private:
    LlamaConfig m_config;
    Rotary m_rotary;
    torch::Tensor m_words; // [V, D]
    torch::nn::ModuleList m_blocks;
    RmsNorm m_norm{nullptr};
    torch::Tensor m_out; // [V, D], m_words where they are tied
};
TORCH_MODULE(Llama);

} // namespace core::engine
