#pragma once

#include "core/domain/dataset.h"
#include "core/evaluation/rank_cases.h"

#include <filesystem>
#include <string>

namespace core::operations {

/// `path` itself for the only model, otherwise with the model's name before the extension: out.csv -> out.student.csv.
std::filesystem::path rankingsPath(const std::filesystem::path& path, const std::string& model, bool isOnlyModel);

/// Writes the 20 best of each case: session_id,position,item_1,...,item_20; `position` is the target's 1-based place.
/// The file stands whole or not at all. Throws FileWriteFailed.
void writeRankings(const std::filesystem::path& path, const Dataset& dataset, const HeldOut& heldOut,
                   const RankedCases& ranked);

} // namespace core::operations
