#pragma once

#include "core/engine/tensors/safetensors.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace core::engine {

/// Where a training stands. With the weights and the optimisers' moments this is all that a resumed training needs,
/// since every random choice depends on the seed, the stage and the step alone (seeds.h).
struct TrainingPoint {
    std::int64_t stage = 0; ///< number of the stage
    std::int64_t step = 0;  ///< steps of that stage already done
};

/// Copies all parameters and buffers under "PREFIX.NAME".
void putModule(TensorFile& file, const std::string& prefix, const torch::nn::Module& module);
/// Throws RunDamaged with `path` where a tensor is missing or has another shape.
void takeModule(const TensorFile& file, const std::string& prefix, torch::nn::Module& module,
                const std::filesystem::path& path);

/// The moments of AdamW, by the place of their parameter.
void putOptimizer(TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer);
void takeOptimizer(const TensorFile& file, const std::string& prefix, torch::optim::AdamW& optimizer);

void putPoint(TensorFile& file, const TrainingPoint& point);
/// Nothing where the file holds none.
std::optional<TrainingPoint> takePoint(const TensorFile& file);

} // namespace core::engine
