#pragma once

#include "core/domain/recipe.h"
#include "core/readers/encoding.h"
#include "core/readers/times.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core::readers {

/// How a table's text is cut into cells, and what its first rows say. Found from the first megabyte.
struct TableFormat {
    std::filesystem::path file;
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    std::vector<std::string> header;                 ///< without blanks; never empty, never twice the same
    std::vector<std::vector<std::string>> firstRows; ///< whole rows of the header's width, at most kSampleRows
    std::int64_t blankLines = 0;   ///< above the first row that is read: blank ones, titles of an export
    std::int64_t headerLines = 1;  ///< lines of the file that the header fills; 0: there is none, or it stands above
    bool hasHeader = true;         ///< false: the columns have no names of their own
    std::optional<DayOrder> times; ///< how its times are to be read, where that was told
};

constexpr std::size_t kSampleRows = 2000;

/// `told` wins over the guess where it says something; `encoding` ("auto", "utf-8", "cp932", ...) wins over both.
/// Without a header the columns are named "column 1", "column 2", ...
/// Throws FileNotFound, FileUnreadable, TableEmpty, TableDamaged, EncodingUnreadable, OptionInvalid.
TableFormat detectFormat(const std::filesystem::path& file, const TableRecipe& told, const std::string& encoding);

} // namespace core::readers
