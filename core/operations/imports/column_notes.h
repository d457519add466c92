#pragma once

#include "core/operations/imports/table_import.h"
#include "core/protocol/operations/preview.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core::operations {

/// What there is to know about a column before it is imported, from the table's first rows.
protocol::ColumnPreview previewOf(const ImportTable& table, std::size_t column);

/// How a time is written: "2020/09/16 10:22:05" is "yyyy/MM/dd HH:mm:ss", ten digits alone are "unix".
std::string timePattern(std::string_view time, readers::DayOrder order);

} // namespace core::operations
