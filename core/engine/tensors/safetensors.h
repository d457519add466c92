#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace core::engine {

/// Named tensors with a few words about them, as one file of the safetensors format: plain numbers, no code.
struct TensorFile {
    std::map<std::string, torch::Tensor> tensors; ///< on the CPU once read
    std::map<std::string, std::string> metadata;

    /// Throws RunDamaged with `path` if there is no such tensor.
    [[nodiscard]] const torch::Tensor& tensor(const std::string& name, const std::filesystem::path& path) const;
};

/// Writes beside `path` and renames once all is on the disk, so a reader sees the old file or the new, never a part.
/// Throws DiskFull or FileWriteFailed.
void writeTensors(const std::filesystem::path& path, const TensorFile& file);

/// Throws RunDamaged if the file is missing or anything in it is not as the format demands; never trusts a size it
/// states.
TensorFile readTensors(const std::filesystem::path& path);

} // namespace core::engine
