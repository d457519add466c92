#pragma once

#include "core/base/job_context.h"
#include "core/readers/table_format.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::readers {

/// One column of a batch: the cells as they stand in the file, as bytes. Valid UTF-8 only if isValidUtf8 says so.
struct TextColumn {
    const std::int32_t* offsets = nullptr; ///< rows + 1
    const char* bytes = nullptr;

    std::string_view operator[](std::int64_t row) const
    {
        return {bytes + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
    }
};

/// A row with too many or too few cells.
struct RaggedRow {
    std::int64_t line = 0;
    std::string text; ///< its start, printable
};

/// Some consecutive rows. Lives during the call.
struct TableBatch {
    std::int64_t rows = 0;
    std::vector<TextColumn> columns; ///< in the header's order
    std::int64_t firstLine = 0;
    std::vector<std::int64_t> lines; ///< only where rows and lines don't run in step
    std::vector<RaggedRow> ragged;   ///< those before or among these rows
    std::int64_t bytesRead = 0;      ///< of the file, so far
    std::int64_t bytesTotal = 0;

    /// The line in the file on which the row begins, from 1.
    [[nodiscard]] std::int64_t lineOf(std::int64_t row) const
    {
        return lines.empty() ? firstLine + row : lines[static_cast<std::size_t>(row)];
    }
};

/// Reads a whole table, a batch of about a megabyte at a time, every cell as text. Blank lines are no rows.
/// The next batches are parsed meanwhile, on another thread. Throws FileUnreadable, TableDamaged ("file:line" where a
/// quote is opened that begins no cell: it is never closed, or by the quote of another row).
void readTable(const TableFormat& format, const JobContext& context,
               const std::function<void(const TableBatch&)>& visit);

} // namespace core::readers
