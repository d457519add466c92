#pragma once

#include "core/reports/table.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::reports {

/// Appends a text in the file's encoding; an empty one means UTF-8 with its mark.
using Encode = std::function<void(std::string_view utf8, std::string& out)>;

/// A table on its way into a file for a spreadsheet, row by row, so that a large one never stands in memory. The file
/// stands whole after finish() or not at all. Every function throws DiskFull or FileWriteFailed.
class TableFile {
public:
    virtual ~TableFile() = default;
    /// Begins a table; a CSV file holds one, a workbook any number as sheets. Names too long or with forbidden
    /// characters are cut and mended, double ones get a number.
    virtual void begin(const std::string& name, const std::vector<TableColumn>& columns) = 0;
    virtual void add(std::span<const Cell> row) = 0;
    virtual void finish() = 0;
};

enum class TableFormat { Csv, Xlsx };

/// By the file's ending. Throws OptionInvalid, named "out", where it is neither .csv nor .xlsx.
TableFormat tableFormatOf(const std::filesystem::path& file);

/// RFC 4180. Texts that a spreadsheet would take for a formula get an apostrophe before them.
std::unique_ptr<TableFile> csvFile(const std::filesystem::path& target, Encode encode = {});
/// Excel's own: texts are texts, the header stays in sight, and what goes beyond a sheet's rows stands on the next.
std::unique_ptr<TableFile> xlsxFile(const std::filesystem::path& target);

/// The whole of a table.
void addTable(TableFile& file, const Table& table);

} // namespace core::reports
