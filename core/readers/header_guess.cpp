#include "core/readers/header_guess.h"

#include "core/readers/role_names.h"
#include "core/readers/text.h"
#include "core/readers/times.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace core::readers {

namespace {

using Rows = std::vector<std::vector<std::string>>;

bool isFigure(std::string_view cell)
{
    return parseNumber(cell).has_value() || parseTime(cell, DayOrder::DayFirst).has_value() ||
           parseTime(cell, DayOrder::MonthFirst).has_value();
}

bool isKnownHeader(const std::string& cell)
{
    constexpr std::array kRoles{Role::Session, Role::Item,        Role::Time,     Role::Event,  Role::Price,
                                Role::Title,   Role::Description, Role::Category, Role::Picture};
    const auto folded = foldedHeader(cell);
    return std::ranges::any_of(kRoles, [&](Role role) { return confidenceOfName(folded, role) >= kExactName; });
}

/// Whether the rows below the first hold figures in this column.
bool holdsFigures(const Rows& rows, std::size_t column)
{
    constexpr std::size_t kRows = 100;
    constexpr double kNearlyAll = 0.95;
    std::int64_t filled = 0;
    std::int64_t figures = 0;
    for (std::size_t row = 1; row < std::min(rows.size(), kRows); ++row) {
        if (column >= rows[row].size() || trimmed(rows[row][column]).empty()) continue;
        ++filled;
        figures += isFigure(rows[row][column]) ? 1 : 0;
    }
    return filled > 0 && static_cast<double>(figures) >= kNearlyAll * static_cast<double>(filled);
}

} // namespace

bool firstRowIsNames(const Rows& rows)
{
    const auto& first = rows.front();
    if (std::ranges::any_of(first, isKnownHeader)) return true;
    bool figureOverFigures = false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        if (trimmed(first[column]).empty() || !holdsFigures(rows, column)) continue;
        if (!isFigure(first[column])) return true;
        figureOverFigures = true;
    }
    return !figureOverFigures;
}

} // namespace core::readers
