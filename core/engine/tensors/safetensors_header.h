#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::engine {

/// What the header of a safetensors file says of one tensor.
struct TensorEntry {
    std::string type;                ///< F32, I64, ...
    std::vector<std::int64_t> shape; ///< none negative
    std::int64_t begin = 0;          ///< bytes from the end of the header
    std::int64_t end = 0;
};

/// The header of a safetensors file. It knows just the JSON that the format allows, and nothing of tensors.
struct SafetensorsHeader {
    std::map<std::string, TensorEntry> entries;
    std::map<std::string, std::string> metadata;

    [[nodiscard]] std::string toJson() const;
    /// Nothing if the text is not such a header: other types, unknown or repeated keys, anything after the end.
    static std::optional<SafetensorsHeader> fromJson(std::string_view json);
};

} // namespace core::engine
