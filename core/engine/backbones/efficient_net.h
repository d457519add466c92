#pragma once

#include "core/engine/backbones/model_config.h"
#include "core/engine/backbones/model_weights.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace core::engine {

/// Whether config.json is of one: timm's folders name an architecture, those of transformers a model type.
bool isEfficientNetLite(const ModelConfig& config);

/// A convolution with its batch norm folded into it, padded as TensorFlow's "same".
struct FoldedConvolution {
    torch::Tensor weight; ///< [C out, C in / groups, k, k]
    torch::Tensor bias;   ///< [C out]
    std::int64_t stride = 1;
    std::int64_t groups = 1;

    /// x [B, C in, h, w] -> [B, C out, ceil(h / stride), ceil(w / stride)]
    [[nodiscard]] torch::Tensor operator()(const torch::Tensor& x) const;
};

/// EfficientNet-Lite0 to Lite4 (Tan and Le 2019, without squeeze and excitation, with ReLU6), by timm's names. Depths,
/// widths and kernels are read off the weights; the strides are those of the family. Made to be read from, not trained.
class EfficientNetLiteImpl : public torch::nn::Module {
public:
    /// Throws BackboneUnusable for weights that are none of it.
    explicit EfficientNetLiteImpl(ModelWeights& weights);

    /// pictures [B, 3, h, w], normed as the model was trained -> features [B, C, h/32, w/32]
    torch::Tensor forward(const torch::Tensor& pictures);

    /// C: numbers that describe a place.
    [[nodiscard]] std::int64_t width() const;

private:
    struct Block {
        std::vector<FoldedConvolution> layers; ///< widen, by channel, narrow; the last without activation
        bool addsInput = false;
    };

    FoldedConvolution read(const ModelPart& part, const std::string& convolution, const std::string& norm,
                           std::int64_t inputs, std::int64_t stride);
    Block readBlock(const ModelPart& part, std::int64_t inputs, std::int64_t stride);

    FoldedConvolution m_stem;
    std::vector<Block> m_blocks;
    FoldedConvolution m_head;
    int m_read = 0; ///< convolutions so far, which names their buffers
};
TORCH_MODULE(EfficientNetLite);

} // namespace core::engine
