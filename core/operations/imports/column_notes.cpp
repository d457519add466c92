#include "core/operations/imports/column_notes.h"

#include "core/readers/column_contents.h"
#include "core/readers/text.h"
#include "core/readers/times.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace core::operations {

namespace {

using protocol::ColumnNote;
using protocol::ColumnPreview;
using readers::DayOrder;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// 1.23E+12: what a spreadsheet makes of a long number; its last digits are lost.
bool isDamagedNumber(std::string_view cell)
{
    const auto power = cell.find("E+");
    if (power == std::string_view::npos || power == 0 || !isDigit(cell.front())) return false;
    const auto isPart = [](char letter) { return isDigit(letter) || letter == '.' || letter == ','; };
    return std::ranges::all_of(cell.substr(0, power), isPart) && std::ranges::all_of(cell.substr(power + 2), isDigit) &&
           power + 2 < cell.size();
}

bool hasLeadingZero(std::string_view cell)
{
    return cell.size() > 1 && cell.front() == '0' && std::ranges::all_of(cell, isDigit);
}

/// 11/05/2026, which is a day in either order.
bool isUnclearDay(std::string_view cell)
{
    return !readers::parseTime(cell) && readers::parseTime(cell, DayOrder::DayFirst) &&
           readers::parseTime(cell, DayOrder::MonthFirst);
}

/// How many of a column's filled cells are so, and the first of them.
struct Found {
    double share = 0;
    std::string example;
};

class ColumnCells {
public:
    ColumnCells(const ImportTable& table, std::size_t column)
    {
        for (const auto& row : table.format.firstRows) {
            const auto cell = readers::trimmed(row[column]);
            if (cell.empty())
                ++m_empty;
            else
                m_cells.push_back(cell);
        }
    }

    template <class Claim> [[nodiscard]] Found find(Claim&& claim) const
    {
        Found found;
        for (const auto cell : m_cells) {
            if (!claim(cell)) continue;
            if (found.share == 0) found.example = readers::printable(cell, kShown);
            ++found.share;
        }
        if (!m_cells.empty()) found.share /= static_cast<double>(m_cells.size());
        return found;
    }
    /// The different texts, the most frequent first; none where there are more than `most`.
    [[nodiscard]] std::vector<std::string> words(std::size_t most) const
    {
        std::map<std::string_view, int> counts;
        for (const auto cell : m_cells) {
            ++counts[cell];
            if (counts.size() > most) return {};
        }
        std::vector<std::pair<std::string_view, int>> sorted(counts.begin(), counts.end());
        std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string_view, int>::second);
        std::vector<std::string> words;
        words.reserve(sorted.size());
        for (const auto& [word, count] : sorted) words.push_back(readers::printable(word, kShown));
        return words;
    }
    [[nodiscard]] double emptyShare() const
    {
        const auto all = m_empty + m_cells.size();
        return all == 0 ? 0 : static_cast<double>(m_empty) / static_cast<double>(all);
    }
    [[nodiscard]] std::size_t filled() const { return m_cells.size(); }

private:
    static constexpr std::size_t kShown = 60; ///< bytes of an example
    std::vector<std::string_view> m_cells;    ///< filled ones
    std::size_t m_empty = 0;
};

void noteTimes(const ColumnCells& cells, DayOrder order, std::vector<ColumnNote>& notes)
{
    const auto read = cells.find([&](auto cell) { return readers::parseTime(cell, order).has_value(); });
    if (read.share > 0) notes.push_back({"dates", read.share, timePattern(read.example, order)});
    if (order == DayOrder::ExcelDays) notes.push_back({"excel_days", read.share, read.example});
    if (order == DayOrder::Unknown)
        if (const auto unclear = cells.find(isUnclearDay); unclear.share > 0)
            notes.push_back({"unclear_dates", unclear.share, unclear.example});
    const auto unread = cells.find([&](auto cell) { return !readers::parseTime(cell, order); });
    if (unread.share > 0) notes.push_back({"unreadable_times", unread.share, unread.example});
}

void noteContents(const ColumnCells& cells, Role role, std::vector<ColumnNote>& notes)
{
    if (role == Role::Session || role == Role::Item || role == Role::Picture) {
        if (const auto zeros = cells.find(hasLeadingZero); zeros.share > 0)
            notes.push_back({"leading_zeros", zeros.share, zeros.example});
        if (const auto damaged = cells.find(isDamagedNumber); damaged.share > 0)
            notes.push_back({"damaged_numbers", damaged.share, damaged.example});
    }
    if (role == Role::Price)
        if (const auto bad = cells.find([](auto cell) { return !readers::parseNumber(cell); }); bad.share > 0)
            notes.push_back({"unreadable_prices", bad.share, bad.example});
    constexpr std::size_t kFewWords = 8;
    const auto words = cells.words(kFewWords);
    if (words.size() == 1 && cells.filled() > 1) {
        notes.push_back({"same", 1, words.front()});
    } else if (words.size() > 1 && cells.filled() > 2 * words.size()) {
        std::string joined;
        for (const auto& word : words) joined += (joined.empty() ? "" : "\x1f") + word;
        notes.push_back({"words", static_cast<double>(words.size()), joined});
    }
}

} // namespace

ColumnPreview previewOf(const ImportTable& table, std::size_t column)
{
    const auto& told = table.columns[column];
    const auto contents = readers::lookAt(table.format, column);
    ColumnPreview preview{.column = told.column,
                          .role = told.role,
                          .confidence = told.confidence,
                          .kind = told.kind.value_or(readers::kindOf(contents)),
                          .notes = {}};
    const ColumnCells cells(table, column);
    constexpr double kSure = 0.8;
    if (told.role != Role::Ignore && told.role != Role::Attribute && told.confidence < kSure)
        preview.notes.push_back({"weak_guess", told.confidence, ""});
    if (told.role == Role::Time) noteTimes(cells, contents.order, preview.notes);
    noteContents(cells, told.role, preview.notes);
    if (cells.emptyShare() > 0) preview.notes.push_back({"empty", cells.emptyShare(), ""});
    return preview;
}

std::string timePattern(std::string_view time, DayOrder order)
{
    if (order == DayOrder::ExcelDays && readers::isExcelDay(time)) return "excel";
    std::vector<std::string_view> fields{"yyyy", "MM", "dd", "HH", "mm", "ss", "SSS"};
    if (std::ranges::all_of(time, isDigit)) {
        switch (time.size()) {
        case 8: return "yyyyMMdd";
        case 13: return "unix-ms";
        case 14: return "yyyyMMddHHmmss";
        case 16: return "unix-us";
        default: return "unix";
        }
    }
    const auto digits = std::ranges::find_if_not(time, isDigit) - time.begin();
    constexpr std::ptrdiff_t kYear = 4;
    if (digits > kYear) return "unix"; // 1600257600.25
    if (digits < kYear) {
        fields[0] = order == DayOrder::MonthFirst ? "MM" : "dd";
        fields[1] = order == DayOrder::MonthFirst ? "dd" : "MM";
        fields[2] = "yyyy";
    }
    std::string pattern;
    std::size_t field = 0;
    for (std::size_t at = 0; at < time.size();) {
        if (!isDigit(time[at])) {
            pattern += time[at++];
            continue;
        }
        const auto from = at;
        while (at < time.size() && isDigit(time[at])) ++at;
        pattern += field < fields.size() ? fields[field++] : time.substr(from, at - from);
    }
    return pattern;
}

} // namespace core::operations
