#pragma once

#include "core/engine/tensors/safetensors.h"
#include "core/engine/training/economy.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::engine {

/// Where a training stands. With the weights and the optimisers' moments this is all that a resumed training needs,
/// since every random choice depends on the seed, the stage and the step alone (seeds.h).
struct TrainingPoint {
    std::int64_t stage = 0; ///< number of the stage
    std::int64_t step = 0;  ///< steps of that stage already done
};

/// The name that a module gives to a part of it that came from a model's own folder.
inline constexpr auto kPretrained = "pretrained";

/// Whether a parameter of that name belongs to such a part.
bool isOfPretrained(std::string_view name);

/// Copies all parameters and buffers under "PREFIX.NAME", but for what is frozen in a pretrained part: that stands in
/// its folder.
void putModule(TensorFile& file, const std::string& prefix, const torch::nn::Module& module);
/// The same tensors back. Throws RunDamaged with `path` where one is missing or has another shape.
void takeModule(const TensorFile& file, const std::string& prefix, torch::nn::Module& module,
                const std::filesystem::path& path);

/// The moments of AdamW, by the place of their parameter.
void putOptimizer(TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer);
void takeOptimizer(const TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer);

/// What an optimizer trains.
std::vector<torch::Tensor> parametersOf(torch::optim::AdamW& optimizer);

/// How its steps saved memory, which the order of sums depends on.
void putEconomy(TensorFile& file, const Economy& economy);
Economy takeEconomy(const TensorFile& file);

void putPoint(TensorFile& file, const TrainingPoint& point);
/// Nothing where the file holds none.
std::optional<TrainingPoint> takePoint(const TensorFile& file);

} // namespace core::engine
