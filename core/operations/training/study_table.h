#pragma once

#include "core/protocol/operations/study.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace core::operations {

/// The ranks of a variant that was trained before -> one for each case; empty where none are kept for so many cases.
std::vector<int> keptRanks(const std::filesystem::path& folder, std::size_t cases);

/// Keeps them, and lets go of everything that the training left in `folder`. Throws DiskFull, FileWriteFailed.
void keepRanks(const std::filesystem::path& folder, const std::vector<int>& ranks);

/// Writes the study as CSV: a line for each row, per cent, intervals of 95 % -> its path. Throws FileWriteFailed.
std::filesystem::path writeStudyTable(const std::string& path, const std::vector<protocol::StudyRow>& rows);

} // namespace core::operations
