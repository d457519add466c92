#pragma once

#include "core/base/job_context.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace core::engine {

/// A table that is worked out row by row, each from something that its key tells from everything else.
struct RowWork {
    std::vector<std::uint64_t> keys; ///< I: one for each row
    std::int64_t width = 0;          ///< W
    std::int64_t block = 256;        ///< rows worked out at a time; between them the job can be stopped
    Stage stage = Stage::Backbones;
    /// `rows` [N] -> [N, W] floats
    std::function<torch::Tensor(const std::vector<std::int64_t>& rows)> workOut;
};

/// All rows -> [I, W]. They are kept in `file` by their keys, every so often and when the job is stopped, so that the
/// work goes on where it was, and only rows whose key is new are worked out. A file that is damaged or of another width
/// is begun anew. Throws Cancelled, DiskFull, and what `workOut` throws.
torch::Tensor keptRows(const std::filesystem::path& file, const RowWork& work, const JobContext& context);

/// What keptRows would do, tried on a few rows.
struct RowTrial {
    double seconds = 0; ///< for all rows that `file` doesn't hold
    torch::Tensor rows; ///< [I, W], at random where they are not known
};
/// Writes nothing. Throws as keptRows.
RowTrial tryRows(const std::filesystem::path& file, const RowWork& work, const JobContext& context);

} // namespace core::engine
