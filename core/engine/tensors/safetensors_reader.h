#pragma once

#include "core/base/error.h"
#include "core/engine/tensors/safetensors_header.h"

#include <torch/torch.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>

namespace core::engine {

/// Before the header stands its length in so many bytes, little-endian.
constexpr std::size_t kSafetensorsLengthBytes = 8;

/// The format's name of a type, e.g. "BF16". Throws std::logic_error for a type that it doesn't know.
std::string safetensorsName(torch::ScalarType type);

/// A safetensors file whose header was found to fit the file; its numbers are read when they are asked for. No size is
/// believed before the file has proved to be as large, so nothing is allocated for what is not there.
class SafetensorsReader {
public:
    /// Throws `damaged` if the file is missing or its header is not as the format demands.
    SafetensorsReader(const std::filesystem::path& path, Error damaged);

    [[nodiscard]] const SafetensorsHeader& header() const { return m_header; }

    /// On the CPU, in the type of the file. Throws `damaged` if there is no such tensor or the file has changed.
    torch::Tensor read(const std::string& name);

private:
    Error m_damaged;
    std::ifstream m_stream;
    std::streamoff m_data = 0; ///< where the numbers begin
    SafetensorsHeader m_header;
};

} // namespace core::engine
