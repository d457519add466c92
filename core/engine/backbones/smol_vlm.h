#pragma once

#include "core/engine/backbones/llama.h"
#include "core/engine/backbones/vision_transformer.h"

#include <torch/torch.h>

namespace core::engine {

/// A model that reads pictures and text: SmolVLM and Idefics3 (Laurençon et al. 2024).
struct SmolVlmConfig {
    VisionConfig vision;
    LlamaConfig language;
    std::int64_t scale = 0;        ///< so many patches by so many become one token
    std::int64_t pictureToken = 0; ///< the token that a picture's place is marked with

    /// Tokens of a picture.
    [[nodiscard]] std::int64_t pictureTokens() const { return vision.patches() / (scale * scale); }

    /// Throws BackboneUnusable for another `model_type` and for sizes that don't fit.
    static SmolVlmConfig read(const ModelConfig& config);
};

class SmolVlmImpl : public torch::nn::Module {
public:
    SmolVlmImpl(ModelWeights& weights, const SmolVlmConfig& config);

    /// Pictures in the language model's own space. Each is read as a whole; the reference can also cut it into tiles.
    /// pictures [N, 3, side, side] -> [N, pictureTokens, D]
    torch::Tensor see(const torch::Tensor& pictures);
    /// tokens [B, L] with N x pictureTokens picture tokens in all, seen [N, pictureTokens, D] -> x [B, L, D]
    torch::Tensor embed(const torch::Tensor& tokens, const torch::Tensor& seen);

    [[nodiscard]] Llama language() const { return m_language; }
    [[nodiscard]] const SmolVlmConfig& config() const { return m_config; }

private:
    SmolVlmConfig m_config;
    VisionTransformer m_vision;
    Llama m_language;
    LowRankLinear m_connector{nullptr};
};
TORCH_MODULE(SmolVlm);

} // namespace core::engine
