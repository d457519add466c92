#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace core::tokenizers {

/// A file of a model's folder that may hold anything: read with a limit, and named in every error about it.
struct ModelFile {
    std::filesystem::path folder;
    std::string name;

    /// BackboneUnusable: `what` continues "FILE: ".
    [[nodiscard]] Error error(const std::string& what) const;
    [[nodiscard]] bool exists() const;
    /// Throws BackboneUnusable for what is no plain file, can't be read, or has more than `limit` bytes.
    [[nodiscard]] std::string content(std::uintmax_t limit = std::uintmax_t{64} << 20U) const;
};

} // namespace core::tokenizers
