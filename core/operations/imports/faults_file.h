#pragma once

#include "core/store/import_repository.h"

#include <cstdint>
#include <filesystem>

namespace core::operations {

/// Writes every fault of an import as CSV for a spreadsheet: UTF-8 with its mark, a header, then "file", "line" (from
/// 1, the header is line 1; 0 for pictures), "column", "value", "reason". Throws DiskFull, FileWriteFailed.
void writeFaults(const std::filesystem::path& target, const store::ImportRepository& imports, std::int64_t import);

} // namespace core::operations
