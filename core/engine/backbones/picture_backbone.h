#pragma once

#include "core/engine/backbones/picture_input.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <functional>

namespace core::engine {

/// A pretrained model that puts a picture into one vector: the mean over its places, or what it was trained to sum a
/// picture up with. Made to be read from.
class PictureBackbone {
public:
    /// Throws BackboneUnusable for a folder that is damaged or reads no pictures.
    explicit PictureBackbone(const std::filesystem::path& folder);

    /// pictures [B, 3, pixelHeight(), pixelWidth()] bytes -> [B, W]
    [[nodiscard]] torch::Tensor read(const torch::Tensor& pictures) const;

    /// W
    [[nodiscard]] std::int64_t width() const { return m_width; }
    [[nodiscard]] int pixelWidth() const { return m_pixelWidth; }
    [[nodiscard]] int pixelHeight() const { return m_pixelHeight; }

private:
    std::int64_t m_width = 0;
    int m_pixelWidth = 128; ///< product pictures are upright; a convolution takes any size
    int m_pixelHeight = 192;
    PictureInput m_input;
    std::function<torch::Tensor(const torch::Tensor& pictures)> m_summary; ///< normed pictures -> [B, W]
};

} // namespace core::engine
