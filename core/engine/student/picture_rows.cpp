#include "core/engine/student/picture_rows.h"

#include "core/engine/content/content_vectors.h"

namespace core::engine {

torch::Tensor pictureRows(const images::PictureSet& pictures)
{
    constexpr std::int64_t kCell = 4;
    constexpr std::int64_t kBlock = 4096;
    const torch::NoGradGuard noGradient;
    const auto I = pictures.count;
    const std::int64_t H = pictures.height;
    const std::int64_t W = pictures.width;
    auto* bytes = const_cast<std::uint8_t*>(pictures.rgb.data());                         // from_blob only reads here
    const auto pixels = torch::from_blob(bytes, {I, 3, H, W}, torch::kByte);              // [I, 3, H, W]
    const auto present = torch::tensor(pictures.present, torch::kByte).to(torch::kFloat); // [I]
    std::vector<torch::Tensor> blocks;
    for (std::int64_t first = 0; first < I; first += kBlock) {
        const auto block =
            pixels.slice(/*dim=*/0, first, std::min(first + kBlock, I)).to(torch::kFloat) / 255; // [B, 3, H, W]
        blocks.push_back(torch::avg_pool2d(block, kCell).flatten(/*start_dim=*/1));              // [B, 3HW/16]
    }
    if (blocks.empty()) return {};
    return centredUnitRows(torch::cat(blocks) * present.unsqueeze(-1));
}

} // namespace core::engine
