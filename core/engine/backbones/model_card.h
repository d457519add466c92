#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core::engine {

/// What the head of a model card (README.md) tells, between its two lines of dashes.
struct ModelCard {
    std::string licence;
    std::vector<std::string> languages;
};

/// Empty where there is no card or no such head: a model is no worse for it. Reads 64 KB at most, and of YAML only what
/// these cards use: `key: value`, `key: [a, b]` and `- value` below a key.
ModelCard readModelCard(const std::filesystem::path& folder);

} // namespace core::engine
