#include "core/engine/backbones/efficient_net.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::engine {

namespace {

constexpr std::array<std::int64_t, 7> kStrides{1, 2, 2, 2, 1, 2, 1}; // of the first block of each stage
constexpr double kEpsilon = 1e-3;                                    // of the batch norms
constexpr std::int64_t kMostBlocks = 100;

/// Pixels to add on both sides together, so that ceil(size / stride) places come out.
std::int64_t missing(std::int64_t size, std::int64_t kernel, std::int64_t stride)
{
    return std::max<std::int64_t>(0, ((size + stride - 1) / stride - 1) * stride + kernel - size);
}

} // namespace

bool isEfficientNetLite(const ModelConfig& config)
{
    return config.text("architecture", "").find("efficientnet_lite") != std::string::npos;
}

torch::Tensor FoldedConvolution::operator()(const torch::Tensor& x) const
{
    const auto down = missing(x.size(2), weight.size(2), stride);
    const auto across = missing(x.size(3), weight.size(3), stride);
    const auto padded =
        down + across > 0 ? torch::constant_pad_nd(x, {across / 2, across - across / 2, down / 2, down - down / 2}) : x;
    return torch::conv2d(padded, weight, bias, stride, /*padding=*/torch::IntArrayRef(0), /*dilation=*/1, groups);
}

FoldedConvolution EfficientNetLiteImpl::read(const ModelPart& part, const std::string& convolution,
                                             const std::string& norm, std::int64_t inputs, std::int64_t stride)
{
    const auto shape = part.shape(convolution + ".weight");
    const auto isByChannel = shape.size() == 4 && shape[1] == 1 && inputs > 1;
    const auto weight = part.read(convolution + ".weight", {-1, isByChannel ? 1 : inputs, -1, -1});
    const auto C = weight.size(0);
    if (weight.numel() == 0 || weight.size(2) != weight.size(3) || (isByChannel && C != inputs))
        part.refuse("a convolution is of an unknown shape");
    const auto scale =
        part.read(norm + ".weight", {C}) * torch::rsqrt(part.read(norm + ".running_var", {C}) + kEpsilon); // [C]
    FoldedConvolution result{.weight = weight * scale.view({C, 1, 1, 1}),
                             .bias = part.read(norm + ".bias", {C}) - part.read(norm + ".running_mean", {C}) * scale,
                             .stride = stride,
                             .groups = isByChannel ? C : 1};
    const auto number = std::to_string(m_read++);
    register_buffer("weight_" + number, result.weight);
    register_buffer("bias_" + number, result.bias);
    return result;
}

EfficientNetLiteImpl::Block EfficientNetLiteImpl::readBlock(const ModelPart& part, std::int64_t inputs,
                                                            std::int64_t stride)
{
    Block block;
    if (part.has("conv_pwl.weight")) { // widened first
        block.layers.push_back(read(part, "conv_pw", "bn1", inputs, 1));
        block.layers.push_back(read(part, "conv_dw", "bn2", block.layers.back().weight.size(0), stride));
        block.layers.push_back(read(part, "conv_pwl", "bn3", block.layers.back().weight.size(0), 1));
    } else {
        block.layers.push_back(read(part, "conv_dw", "bn1", inputs, stride));
        block.layers.push_back(read(part, "conv_pw", "bn2", inputs, 1));
    }
    block.addsInput = stride == 1 && block.layers.back().weight.size(0) == inputs;
    return block;
}

EfficientNetLiteImpl::EfficientNetLiteImpl(ModelWeights& weights)
{
    const auto part = partHolding(weights, "conv_stem.weight", {"", "model."});
    m_stem = read(part, "conv_stem", "bn1", 3, 2);
    auto width = m_stem.weight.size(0);
    for (std::size_t stage = 0; stage < kStrides.size(); ++stage) {
        for (std::int64_t each = 0; each < kMostBlocks; ++each) {
            const auto block = part("blocks." + std::to_string(stage) + "." + std::to_string(each) + ".");
            if (!block.has("conv_dw.weight")) break;
            m_blocks.push_back(readBlock(block, width, each == 0 ? kStrides[stage] : 1));
            width = m_blocks.back().layers.back().weight.size(0);
        }
    }
    m_head = read(part, "conv_head", "bn2", width, 1);
}

torch::Tensor EfficientNetLiteImpl::forward(const torch::Tensor& pictures)
{
    auto x = torch::relu6(m_stem(pictures));
    for (const auto& block : m_blocks) {
        auto y = x;
        for (const auto& layer : block.layers) y = &layer == &block.layers.back() ? layer(y) : torch::relu6(layer(y));
        x = block.addsInput ? x + y : y;
    }
    return torch::relu6(m_head(x)); // [B, C, h/32, w/32]
}

std::int64_t EfficientNetLiteImpl::width() const
{
    return m_head.weight.size(0);
}

} // namespace core::engine
