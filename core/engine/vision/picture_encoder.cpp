#include "core/engine/vision/picture_encoder.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

constexpr std::int64_t kPatch = 8;

torch::nn::Conv2d halving(std::int64_t from, std::int64_t to)
{
    torch::nn::Conv2d layer(torch::nn::Conv2dOptions(from, to, /*kernel_size=*/3).stride(2).padding(1));
    return layer;
}

} // namespace

PictureEncoderImpl::PictureEncoderImpl(std::int64_t width, std::int64_t pictureHeight, std::int64_t pictureWidth)
    : m_height(pictureHeight), m_width(pictureWidth),
      m_convolutions(halving(3, 24), torch::nn::GELU(), halving(24, 48), torch::nn::GELU(), halving(48, width))
{
    register_module("convolutions", m_convolutions);
    const auto P = patches(pictureHeight, pictureWidth);
    m_positions = register_parameter("positions", torch::randn({P, width}) * 0.02);
}

std::int64_t PictureEncoderImpl::patches(std::int64_t pictureHeight, std::int64_t pictureWidth)
{
    return (pictureHeight / kPatch) * (pictureWidth / kPatch);
}

torch::Tensor PictureEncoderImpl::forward(const torch::Tensor& pictures)
{
    const auto B = pictures.size(0);
    expectShape(pictures, {B, 3, m_height, m_width}, "pictures");

    const auto light = pictures.to(m_positions.dtype()) / 127.5 - 1.0;  // [B, 3, H, W]
    const auto grid = m_convolutions->forward(light);                   // [B, D, H/8, W/8]
    return grid.flatten(/*start_dim=*/2).transpose(1, 2) + m_positions; // [B, P, D]
}

} // namespace core::engine
