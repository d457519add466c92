#pragma once

#include "core/engine/backbones/layers.h"

#include <torch/torch.h>

namespace core::engine {

/// A picture encoder of patches that all see each other: ViT (Dosovitskiy et al. 2021), SigLIP (Zhai et al. 2023) and
/// the SigLIP of Idefics3 and SmolVLM.
struct VisionConfig {
    EncoderConfig encoder;
    std::int64_t side = 0;   ///< pixels of the square picture
    std::int64_t patch = 0;  ///< pixels of a patch
    bool classToken = false; ///< ViT: a token of its own stands before the patches
    bool pooled = false;     ///< SigLIP: a learned question sums the picture up

    /// Patches of a picture: P.
    [[nodiscard]] std::int64_t patches() const { return (side / patch) * (side / patch); }

    /// From config.json or its `vision_config`. Throws BackboneUnusable for another `model_type`.
    static VisionConfig read(const ModelConfig& config);
};

class VisionTransformerImpl : public torch::nn::Module {
public:
    VisionTransformerImpl(ModelWeights& weights, const VisionConfig& config);

    /// pictures [B, 3, side, side], normed as the model was trained -> states [B, P, D], row by row; with a class token
    /// [B, 1+P, D], it first
    torch::Tensor forward(const torch::Tensor& pictures);
    /// The picture in one vector: SigLIP's answer to its question, ViT's class token, else the mean.
    /// states as of forward -> [B, D]
    torch::Tensor pooled(const torch::Tensor& states);

    [[nodiscard]] const VisionConfig& config() const { return m_config; }

private:
    void readHead(const ModelPart& part);

    VisionConfig m_config;
    torch::Tensor m_patchWeight; // [D, 3, patch, patch]
    torch::Tensor m_patchBias;   // [D]
    torch::Tensor m_class;       // [1, 1, D] or undefined
    torch::Tensor m_positions;   // [P, D] or [1+P, D]
    torch::nn::ModuleList m_blocks;
    torch::nn::LayerNorm m_norm{nullptr};
    torch::Tensor m_question; // [1, 1, D]
    LowRankLinear m_askQuestion{nullptr}, m_askKey{nullptr}, m_askValue{nullptr}, m_askOut{nullptr};
    torch::nn::LayerNorm m_askNorm{nullptr};
    LowRankLinear m_askWiden{nullptr}, m_askNarrow{nullptr};
};
TORCH_MODULE(VisionTransformer);

} // namespace core::engine
