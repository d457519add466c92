#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::readers {

/// The time that all events get where the log has no time column (2000-01-01T00:00:00Z): their order is the file's.
constexpr std::int64_t kTimeOfTimelessLogs = 946'684'800;

/// Unix seconds UTC of a log's time: Unix seconds, milliseconds or microseconds; ISO 8601 with or without zone (without
/// is UTC); 2026/11/23 10:00; 20261123; 2026年11月23日 10時00分; full-width digits. Nothing for anything else, and for
/// times before 1970.
std::optional<std::int64_t> parseTime(std::string_view text);

} // namespace core::readers
