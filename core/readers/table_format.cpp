#include "core/readers/table_format.h"

#include "core/base/error.h"
#include "core/readers/encoding_guess.h"
#include "core/readers/header_guess.h"
#include "core/readers/input_stream.h"
#include "core/readers/text.h"

#include <arrow/buffer.h>
#include <arrow/result.h>

#include <algorithm>
#include <set>

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

/// Two columns or more and as many rows of the header's width as possible, then the wider one.
char guessSeparator(std::string_view text, bool whole)
{
    constexpr std::size_t kRows = 100;
    char best = ',';
    std::pair<double, std::size_t> bestScore;
    for (const char candidate : {',', '\t', ';', '|'}) {
        const auto rows = splitRows(text, candidate, whole, kRows);
        if (rows.empty() || rows.front().size() < 2) continue;
        const auto width = rows.front().size();
        const auto even = std::ranges::count_if(rows, [&](const auto& row) { return row.size() == width; });
        const std::pair score(static_cast<double>(even) / static_cast<double>(rows.size()), width);
        if (score <= bestScore) continue;
        bestScore = score;
        best = candidate;
    }
    return best;
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
    format.separator = told.separator.empty() ? guessSeparator(text, sample.whole) : told.separator.front();
    auto rows = splitRows(text, format.separator, sample.whole, kSampleRows + 1);
    if (rows.empty()) throw Error(ErrorCode::TableDamaged, file.string());
    const bool named = told.header.empty() ? firstRowIsNames(rows) : told.header == "yes";
    format.headerLines = named ? 1 : 0;
    if (named)
        for (const auto& cell : rows.front()) format.headerLines += std::ranges::count(cell, '\n');
    format.header = distinctNames(named ? rows.front() : std::vector<std::string>(rows.front().size()));
    if (named) rows.erase(rows.begin());
    std::erase_if(rows, [&](const auto& row) { return row.size() != format.header.size() || isBlank(row); });
    for (auto& row : rows)
        for (auto& cell : row) cell = printable(cell, cell.size());
    format.firstRows = std::move(rows);
    return format;
}

} // namespace core::readers
