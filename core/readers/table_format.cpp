#include "core/readers/table_format.h"

#include "core/base/error.h"
#include "core/readers/encoding_guess.h"
#include "core/readers/header_guess.h"
#include "core/readers/input_stream.h"
#include "core/readers/text.h"

#include <arrow/buffer.h>
#include <arrow/result.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace core::readers {

namespace {

constexpr std::size_t kSampleBytes = std::size_t{1} << 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Sample {
    std::string bytes;    ///< the start of the file
    std::string decisive; ///< the first megabyte that holds more than ASCII; empty if none of the first 64 does
    bool whole = false;   ///< `bytes` is the whole file
};

Sample takeSample(const std::filesystem::path& file, bool findDecisive)
{
    Sample sample;
    const auto stream = openBytes(file);
    constexpr int kMostPieces = 64; // a log of codes and times alone is not read twice
    int pieces = 0;
    for (bool first = true;; first = false) {
        auto piece = stream->Read(static_cast<std::int64_t>(kSampleBytes));
        if (!piece.ok()) throw Error(ErrorCode::TableDamaged, file.string());
        const std::string_view bytes(reinterpret_cast<const char*>((*piece)->data()),
                                     static_cast<std::size_t>((*piece)->size()));
        if (first) {
            sample.bytes = bytes;
            sample.whole = bytes.size() < kSampleBytes;
        }
        if (bytes.empty() || !findDecisive || ++pieces > kMostPieces) return sample;
        if (isAscii(bytes)) continue;
        sample.decisive = bytes;
        return sample;
    }
}

/// What a file is that is no text at all, by how it begins; empty for any other.
std::string_view kindOfNoText(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("PK\x03\x04"sv))
        return bytes.find("[Content_Types].xml") != std::string_view::npos ? "xlsx" : "zip";
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return "xls";
    if (bytes.starts_with("%PDF-"sv)) return "PDF";
    if (bytes.starts_with("PAR1"sv)) return "Parquet";
    return {};
}

using Rows = std::vector<std::vector<std::string>>;

/// The rows of a text, quotes honoured. A last row that the text's end may have cut is left out.
Rows splitRows(std::string_view text, char separator, bool whole, std::size_t most)
{
    Rows rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    bool cellStarts = true;
    const auto endRow = [&] {
        row.push_back(std::move(cell));
        cell.clear();
        rows.push_back(std::move(row));
        row.clear();
    };
    for (std::size_t at = 0; at < text.size() && rows.size() < most; ++at) {
        const char letter = text[at];
        const bool starts = std::exchange(cellStarts, false);
        if (quoted) {
            if (letter != '"')
                cell += letter;
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[at++];
            else
                quoted = false;
        } else if (letter == '"' && starts) {
            quoted = true;
        } else if (letter == separator) {
            row.push_back(std::move(cell));
            cell.clear();
            cellStarts = true;
        } else if (letter == '\n' || letter == '\r') {
            if (letter == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
            endRow();
            cellStarts = true;
        } else {
            cell += letter;
        }
    }
    if (whole && rows.size() < most && !(row.empty() && cell.empty())) endRow();
    return rows;
}

Encoding chooseEncoding(const std::filesystem::path& file, const std::string& wanted, const Sample& sample)
{
    if (const auto known = enumFromName<Encoding>(wanted)) return *known;
    const auto guess =
        guessEncoding(sample.decisive.empty() ? std::string_view(sample.bytes) : std::string_view(sample.decisive));
    if (!guess) throw Error(ErrorCode::EncodingUnreadable, file.string());
    return *guess;
}

bool isBlank(const std::vector<std::string>& row)
{
    return row.size() == 1 && row.front().empty();
}

/// A line above the table: a comment of an export (# ...), or a spreadsheet's title in its first cell.
bool isTitle(const std::vector<std::string>& row, std::size_t width, bool isNarrower)
{
    if (isNarrower && row.front().starts_with('#')) return true;
    const auto filled = std::ranges::count_if(row, [](const auto& cell) { return !trimmed(cell).empty(); });
    if (filled > 1 || (row.size() > 1 && trimmed(row.front()).empty() && filled > 0)) return false;
    return isNarrower ? row.size() == 1 : filled == 0 || width > 2;
}

/// How many cells most of the first rows have.
std::size_t usualWidth(const Rows& rows)
{
    constexpr std::size_t kLooked = 100;
    std::map<std::size_t, int> widths;
    for (std::size_t at = 0; at < std::min(rows.size(), kLooked); ++at) ++widths[rows[at].size()];
    return std::ranges::max_element(widths, {}, [](const auto& width) { return width.second; })->first;
}

/// Two columns or more and as many rows of the header's width as possible, then the wider one.
char guessSeparator(std::string_view text, bool whole)
{
    constexpr std::size_t kRows = 100;
    char best = ',';
    std::pair<double, std::size_t> bestScore;
    for (const char candidate : {',', '\t', ';', '|'}) {
        const auto rows = splitRows(text, candidate, whole, kRows);
        if (rows.empty()) continue;
        const auto width = rows.front().size() < 2 ? usualWidth(rows) : rows.front().size(); // below a title
        if (width < 2) continue;
        const auto even = std::ranges::count_if(rows, [&](const auto& row) { return row.size() == width; });
        const std::pair score(static_cast<double>(even) / static_cast<double>(rows.size()), width);
        if (score <= bestScore) continue;
        bestScore = score;
        best = candidate;
    }
    return best;
}

/// Lines of the file above the header. Only where the rows below agree on two columns or more, and within reason.
std::size_t linesOfTitle(const Rows& rows)
{
    constexpr std::size_t kMostTitles = 20;
    const auto usual = usualWidth(rows);
    if (usual < 2) return 0;
    std::size_t titles = 0;
    while (titles < std::min(rows.size() - 1, kMostTitles) && isTitle(rows[titles], usual, rows[titles].size() < usual))
        ++titles;
    const bool spansLines =
        std::ranges::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(titles), [](const auto& row) {
            return std::ranges::any_of(row, [](const auto& cell) { return cell.find('\n') != std::string::npos; });
        });
    const auto width = rows[titles].size();
    const bool isHeader = width == usual || width + 1 == usual; // see endWithSeparator
    return titles == kMostTitles || spansLines || !isHeader ? 0 : titles;
}

/// Whether nearly all rows end with a separator that the header lacks, as some exports write them.
bool endWithSeparator(const Rows& rows)
{
    constexpr double kNearlyAll = 0.95;
    const auto width = rows.front().size();
    const auto longer = std::ranges::count_if(
        rows.begin() + 1, rows.end(), [&](const auto& row) { return row.size() == width + 1 && row.back().empty(); });
    return rows.size() > 1 && static_cast<double>(longer) >= kNearlyAll * static_cast<double>(rows.size() - 1);
}

/// "sep=;" in the first line, which tells a spreadsheet its separator.
std::optional<char> toldSeparator(std::string_view text)
{
    constexpr std::string_view kMark = "sep=";
    if (!text.starts_with(kMark) || text.size() < kMark.size() + 2) return std::nullopt;
    const auto behind = text[kMark.size() + 1];
    return behind == '\n' || behind == '\r' ? std::optional(text[kMark.size()]) : std::nullopt;
}

std::vector<std::string> distinctNames(const std::vector<std::string>& cells)
{
    std::vector<std::string> names;
    std::set<std::string> known;
    for (const auto& cell : cells) {
        auto name = printable(trimmed(cell));
        if (name.empty()) name = "column " + std::to_string(names.size() + 1);
        auto distinct = name;
        for (int copy = 2; !known.insert(distinct).second; ++copy) distinct = name + " (" + std::to_string(copy) + ")";
        names.push_back(distinct);
    }
    return names;
}

std::string textOf(const Sample& sample, Encoding encoding)
{
    std::string text;
    TextDecoder(encoding).decode(sample.bytes, sample.whole, text);
    if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
    return text;
}

/// Names the columns by the first of `rows`, which goes, or by number.
void takeHeader(TableFormat& format, Rows& rows)
{
    auto first = rows.front();
    if (!format.hasHeader) first = std::vector<std::string>(first.size());
    format.headerLines = format.hasHeader ? 1 : 0;
    for (const auto& cell : first) format.headerLines += std::ranges::count(cell, '\n');
    if (format.hasHeader && endWithSeparator(rows)) {
        first.emplace_back();
        format.blankLines += std::exchange(format.headerLines, 0); // it is no row of that width
    }
    format.header = distinctNames(first);
    if (format.hasHeader) rows.erase(rows.begin());
}

} // namespace

TableFormat detectFormat(const std::filesystem::path& file, const TableRecipe& told, const std::string& encoding)
{
    const auto wanted = encoding == "auto" && !told.encoding.empty() ? told.encoding : encoding;
    if (wanted != "auto" && !enumFromName<Encoding>(wanted))
        throw Error(ErrorCode::OptionInvalid, "encoding=" + wanted);
    if (!told.header.empty() && told.header != "yes" && told.header != "no")
        throw Error(ErrorCode::OptionInvalid, "header=" + told.header);
    const auto times = enumFromName<DayOrder>(told.times);
    if (!times) throw Error(ErrorCode::OptionInvalid, "times=" + told.times);
    if (told.separator.size() > 1) throw Error(ErrorCode::OptionInvalid, "separator=" + told.separator);
    const auto sample = takeSample(file, wanted == "auto");
    if (const auto kind = kindOfNoText(sample.bytes); !kind.empty())
        throw Error(ErrorCode::TableDamaged, file.string() + " (" + std::string(kind) + ")");
    TableFormat format{.file = file,
                       .encoding = chooseEncoding(file, wanted, sample),
                       .separator = ',',
                       .header = {},
                       .firstRows = {},
                       .times = told.times.empty() ? std::nullopt : times};
    const auto whole = textOf(sample, format.encoding);
    std::string_view text = whole;
    if (trimmed(text).empty()) throw Error(ErrorCode::TableEmpty, file.string());
    for (; text.starts_with('\n') || text.starts_with("\r\n"); ++format.blankLines)
        text.remove_prefix(text.front() == '\n' ? 1 : 2);
    const auto marked = toldSeparator(text);
    if (marked) {
        text.remove_prefix(text.find('\n') == std::string_view::npos ? text.size() : text.find('\n') + 1);
        ++format.blankLines;
    }
    format.separator = marked && told.separator.empty() ? *marked
                       : told.separator.empty()         ? guessSeparator(text, sample.whole)
                                                        : told.separator.front();
    auto rows = splitRows(text, format.separator, sample.whole, kSampleRows + 1);
    if (rows.empty()) throw Error(ErrorCode::TableDamaged, file.string());
    const auto titles = linesOfTitle(rows);
    format.blankLines += static_cast<std::int64_t>(titles);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(titles));
    format.hasHeader = told.header.empty() ? firstRowIsNames(rows) : told.header == "yes";
    takeHeader(format, rows);
    std::erase_if(rows, [&](const auto& row) { return row.size() != format.header.size() || isBlank(row); });
    for (auto& row : rows)
        for (auto& cell : row) cell = printable(cell, cell.size());
    format.firstRows = std::move(rows);
    return format;
}

} // namespace core::readers
