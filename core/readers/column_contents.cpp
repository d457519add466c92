#include "core/readers/column_contents.h"

#include "core/readers/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <string_view>

namespace core::readers {

namespace {

bool looksLikePicture(std::string_view cell)
{
    const auto point = cell.rfind('.');
    if (point == std::string_view::npos) return false;
    constexpr std::array<std::string_view, 7> kEndings{"jpg", "jpeg", "png", "webp", "bmp", "gif", "tif"};
    return std::ranges::find(kEndings, foldedHeader(cell.substr(point + 1))) != kEndings.end();
}

bool holdsExcelDays(const TableFormat& format, std::size_t column)
{
    constexpr double kNearlyAll = 0.95;
    std::int64_t filled = 0;
    std::int64_t days = 0;
    for (const auto& row : format.firstRows) {
        filled += trimmed(row[column]).empty() ? 0 : 1;
        days += isExcelDay(row[column]) ? 1 : 0;
    }
    return filled > 0 && static_cast<double>(days) >= kNearlyAll * static_cast<double>(filled);
}

/// Unknown where none tells, or where they contradict each other.
DayOrder orderOf(const TableFormat& format, std::size_t column)
{
    if (format.times) return *format.times;
    if (holdsExcelDays(format, column)) return DayOrder::ExcelDays;
    auto order = DayOrder::Unknown;
    for (const auto& row : format.firstRows) {
        const auto one = dayOrderOf(row[column]);
        if (one == DayOrder::Unknown || one == order) continue;
        if (order != DayOrder::Unknown) return DayOrder::Unknown;
        order = one;
    }
    return order;
}

} // namespace

ColumnContents lookAt(const TableFormat& format, std::size_t column)
{
    ColumnContents contents{.order = orderOf(format, column)};
    std::set<std::string_view> known;
    std::string_view above;
    constexpr std::int64_t kRecent = 631'152'000; // 1990-01-01
    for (const auto& row : format.firstRows) {
        const std::string_view cell = trimmed(row[column]);
        if (cell.empty()) continue;
        ++contents.filled;
        known.insert(cell);
        const auto time = parseTime(cell, contents.order);
        contents.times += time ? 1 : 0;
        contents.recent += time && *time >= kRecent ? 1 : 0;
        const auto number = parseNumber(cell);
        contents.numbers += number ? 1 : 0;
        contents.fractions += number && *number != std::floor(*number) ? 1 : 0;
        contents.pictures += looksLikePicture(cell) ? 1 : 0;
        contents.repeats += cell == above ? 1 : 0;
        contents.length += static_cast<double>(cell.size());
        above = cell;
    }
    contents.distinctCount = known.size();
    if (contents.filled == 0) return contents;
    const auto filled = static_cast<double>(contents.filled);
    contents.distinct = static_cast<double>(known.size()) / filled;
    for (auto* share : {&contents.times, &contents.recent, &contents.fractions, &contents.numbers, &contents.pictures,
                        &contents.repeats, &contents.length})
        *share /= filled;
    return contents;
}

ColumnKind kindOf(const ColumnContents& contents)
{
    constexpr double kNearlyAll = 0.98;
    constexpr double kLongText = 60;
    constexpr double kMostDistinct = 0.5;
    constexpr std::size_t kFewTexts = 50;
    if (contents.filled > 0 && contents.numbers >= kNearlyAll) return ColumnKind::Number;
    const bool repeats = contents.distinctCount <= kFewTexts || contents.distinct <= kMostDistinct;
    return repeats && contents.length <= kLongText ? ColumnKind::Category : ColumnKind::Text;
}

} // namespace core::readers
