#pragma once

#include "core/engine/backbones/model_config.h"

#include <torch/torch.h>

#include <array>
#include <filesystem>

namespace core::engine {

/// How a picture encoder was shown pictures while it was trained.
struct PictureInput {
    std::array<double, 3> mean{0.5, 0.5, 0.5}; ///< of red, green and blue, each from 0 to 1
    std::array<double, 3> deviation{0.5, 0.5, 0.5};

    /// `pretrained_cfg` of timm's config.json, else `image_mean` and `image_std` of preprocessor_config.json, else
    /// halves, as ViT and SigLIP have them. Throws BackboneUnusable.
    static PictureInput read(const std::filesystem::path& folder, const ModelConfig& config);

    /// pictures [B, 3, H, W] bytes -> [B, 3, H, W] normed
    [[nodiscard]] torch::Tensor normed(const torch::Tensor& pictures) const;
};

} // namespace core::engine
