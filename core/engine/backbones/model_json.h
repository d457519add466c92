#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace core::engine {

/// The JSON object in a file of a model folder. Depth is refused while reading, so that nobody's stack is at the mercy
/// of a file. Throws BackboneUnusable if it is missing, larger, deeper or no object.
nlohmann::json readModelJson(const std::filesystem::path& folder, const std::string& file, std::uintmax_t mostBytes,
                             int deepest);

} // namespace core::engine
