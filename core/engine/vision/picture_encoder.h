#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace core::engine {

/// Pictures to patch vectors. Three convolutions of stride two, so that each of the patches of 8 x 8 pixels also sees
/// its neighbours; from scratch on a small catalogue this learns sooner than patches cut apart.
class PictureEncoderImpl : public torch::nn::Module {
public:
    /// H and W are multiples of 8.
    PictureEncoderImpl(std::int64_t width, std::int64_t pictureHeight, std::int64_t pictureWidth);

    /// pictures [B, 3, H, W] bytes 0 to 255 -> patches [B, P, D], row by row
    torch::Tensor forward(const torch::Tensor& pictures);

    /// P
    static std::int64_t patches(std::int64_t pictureHeight, std::int64_t pictureWidth);

private:
    std::int64_t m_height;
    std::int64_t m_width;
    torch::nn::Sequential m_convolutions;
    torch::Tensor m_positions; // [P, D]
};
TORCH_MODULE(PictureEncoder);

} // namespace core::engine
