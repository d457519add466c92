#include "core/operations/training/study_table.h"

#include "core/base/part_file.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string_view>

namespace core::operations {

namespace {

constexpr const char* kRanksFile = "ranks.txt"; // one a line, in the order of the cases

std::string rounded(double value)
{
    std::array<char, 32> text{};
    const auto* end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 3).ptr;
    return {text.data(), static_cast<std::size_t>(end - text.data())};
}

void addFigure(std::string& line, double value, const Interval& interval)
{
    for (const auto each : {value, interval.low, interval.high}) line += ',' + rounded(each);
}

} // namespace

std::vector<int> keptRanks(const std::filesystem::path& folder, std::size_t cases)
{
    std::ifstream file(folder / kRanksFile);
    const std::vector<int> ranks{std::istream_iterator<int>(file), std::istream_iterator<int>()};
    return ranks.size() == cases ? ranks : std::vector<int>();
}

void keepRanks(const std::filesystem::path& folder, const std::vector<int>& ranks)
{
    std::filesystem::create_directories(folder);
    std::string text;
    for (const auto rank : ranks) text += std::to_string(rank) + '\n';
    writeWhole(folder / kRanksFile, text);
    std::vector<std::filesystem::path> left;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename() != kRanksFile) left.push_back(entry.path());
    for (const auto& path : left) std::filesystem::remove_all(path);
}

std::filesystem::path writeStudyTable(const std::string& path, const std::vector<protocol::StudyRow>& rows)
{
    std::string text = "variant";
    for (const auto* figure : {"hr20", "mrr20", "rare_hr20", "rare_mrr20", "hr20_difference", "mrr20_difference",
                               "rare_hr20_difference", "rare_mrr20_difference"})
        for (const auto* part : {"", "_low", "_high"}) text += std::string(",") + figure + part;
    text += ",p_value,rare_p_value\n";
    for (const auto& row : rows) {
        text += enumName(row.variant);
        addFigure(text, row.all.hr20, row.all.hr20Interval);
        addFigure(text, row.all.mrr20, row.all.mrr20Interval);
        addFigure(text, row.rare.hr20, row.rare.hr20Interval);
        addFigure(text, row.rare.mrr20, row.rare.mrr20Interval);
        for (const auto* difference : {&row.difference, &row.rareDifference}) {
            addFigure(text, difference->hr20, difference->hr20Interval);
            addFigure(text, difference->mrr20, difference->mrr20Interval);
        }
        text += ',' + rounded(row.difference.pValue) + ',' + rounded(row.rareDifference.pValue) + '\n';
    }
    writeWhole(path, text);
    return path;
}

} // namespace core::operations
