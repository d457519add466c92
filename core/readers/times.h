#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::readers {

/// The time that all events get where the log has no time column (2000-01-01T00:00:00Z): their order is the file's.
constexpr std::int64_t kTimeOfTimelessLogs = 946'684'800;

/// Which of two numbers before a year is the day. In 11/05/2026 either may be; in 23.11.2026 it is the first.
/// ExcelDays: numbers are days since the last day but one of 1899, as spreadsheets count them (44090.41).
enum class DayOrder { Unknown, DayFirst, MonthFirst, ExcelDays };

/// What one time of a column says of the others: 23/11/2026 is DayFirst, 11/23/2026 MonthFirst, any other Unknown.
DayOrder dayOrderOf(std::string_view text);

/// Whether a text could be a spreadsheet's day between 1990 and 2100.
bool isExcelDay(std::string_view text);

/// Unix seconds UTC of a log's time: Unix seconds, milliseconds or microseconds; ISO 8601 with or without zone (without
/// is UTC); 2026/11/23 10:00; 2026-11-23 10:00 PM; 20261123; 2026年11月23日 午後10時00分; 23.11.2026; 11/23/2026 if
/// `order` is known; full-width digits. Nothing for anything else, and for times before 1970.
std::optional<std::int64_t> parseTime(std::string_view text, DayOrder order = DayOrder::Unknown);

} // namespace core::readers

namespace core {
template <> struct EnumNames<readers::DayOrder> {
    static constexpr std::array names{
        std::pair{readers::DayOrder::Unknown, ""}, std::pair{readers::DayOrder::DayFirst, "day-first"},
        std::pair{readers::DayOrder::MonthFirst, "month-first"}, std::pair{readers::DayOrder::ExcelDays, "excel-days"}};
};
} // namespace core
