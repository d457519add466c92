#include "core/engine/backbones/picture_input.h"

#include <cstddef>
#include <string>

namespace core::engine {

namespace {

std::array<double, 3> three(const ModelConfig& list, double fallback)
{
    std::array<double, 3> numbers{};
    for (std::size_t at = 0; at < numbers.size(); ++at) numbers[at] = list.number(std::to_string(at), fallback);
    return numbers;
}

torch::Tensor channels(const std::array<double, 3>& numbers)
{
    return torch::tensor({numbers[0], numbers[1], numbers[2]}, torch::kFloat).view({1, 3, 1, 1}); // [1, 3, 1, 1]
}

} // namespace

PictureInput PictureInput::read(const std::filesystem::path& folder, const ModelConfig& config)
{
    constexpr double kHalf = 0.5;
    if (const auto trained = config.section("pretrained_cfg"); trained.section("mean").has("0"))
        return {three(trained.section("mean"), kHalf), three(trained.section("std"), kHalf)};
    if (!std::filesystem::exists(folder / "preprocessor_config.json")) return {};
    const ModelConfig preprocessor(folder, "preprocessor_config.json");
    return {three(preprocessor.section("image_mean"), kHalf), three(preprocessor.section("image_std"), kHalf)};
}

torch::Tensor PictureInput::normed(const torch::Tensor& pictures) const
{
    constexpr double kWhite = 255;
    return (pictures.to(torch::kFloat) / kWhite - channels(mean)) / channels(deviation);
}

} // namespace core::engine
