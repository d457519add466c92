#include "core/readers/table_reader.h"

#include "core/base/error.h"
#include "core/readers/ahead.h"
#include "core/readers/blank_lines.h"
#include "core/readers/input_stream.h"
#include "core/readers/text.h"

#include <arrow/array/array_binary.h>
#include <arrow/csv/options.h>
#include <arrow/csv/reader.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <mutex>

namespace core::readers {

namespace {

/// A row that Arrow's parser put aside: ragged or blank.
struct OddRow {
    std::int64_t number = 0; ///< physical row, the header is 1
    std::int64_t lines = 1;
    bool blank = false;
    std::string text;
};

/// Filled by the parser's thread, emptied by ours; the parser runs ahead.
class OddRows {
public:
    arrow::csv::InvalidRowResult add(const arrow::csv::InvalidRow& row)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows.push_back(
            {row.number, 1 + std::ranges::count(row.text, '\n'), trimmed(row.text).empty(), printable(row.text)});
        return arrow::csv::InvalidRowResult::Skip;
    }

    /// The one with this number, if it is there.
    bool take(std::int64_t number, OddRow& row)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_rows.empty() || m_rows.front().number != number) return false;
        row = std::move(m_rows.front());
        m_rows.pop_front();
        return true;
    }

    /// Is there one within the next `rows` valid rows that start at physical row `number`?
    bool within(std::int64_t number, std::int64_t rows)
    {
        const std::scoped_lock lock(m_mutex);
        return !m_rows.empty() && m_rows.front().number < number + rows;
    }

private:
    std::mutex m_mutex;
    std::deque<OddRow> m_rows;
};

/// Knows on which line of the file each row begins, though quoted cells span lines and odd rows are left out.
class LineCounter {
public:
    LineCounter(const TableFormat& format, OddRows& oddRows)
        : m_line(format.blankLines + format.headerLines + 1), m_row(format.blankLines + 2), m_oddRows(oddRows)
    {
    }

    void number(TableBatch& batch)
    {
        batch.firstLine = m_line;
        const bool spans = std::ranges::any_of(
            batch.columns, [&](const TextColumn& column) { return newlines(column, 0, batch.rows) > 0; });
        if (!spans && !m_oddRows.within(m_row, batch.rows)) {
            m_line += batch.rows;
            m_row += batch.rows;
            return;
        }
        for (std::int64_t row = 0; row < batch.rows; ++row) {
            skipOddRows(batch);
            batch.lines.push_back(m_line);
            ++m_line;
            ++m_row;
            if (!spans) continue;
            for (const auto& column : batch.columns) m_line += newlines(column, row, row + 1);
        }
    }

    /// Those before the next valid row.
    void skipOddRows(TableBatch& batch)
    {
        for (OddRow odd; m_oddRows.take(m_row, odd); ++m_row) {
            if (!odd.blank) batch.ragged.push_back({m_line, std::move(odd.text)});
            m_line += odd.lines;
        }
    }

private:
    static std::int64_t newlines(const TextColumn& column, std::int64_t from, std::int64_t to)
    {
        const auto* at = column.bytes + column.offsets[from];
        const auto* const end = column.bytes + column.offsets[to];
        std::int64_t count = 0;
        while (at < end &&
               (at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
            ++count;
            ++at;
        }
        return count;
    }

    std::int64_t m_line;
    std::int64_t m_row; ///< as Arrow counts them
    OddRows& m_oddRows;
};

[[noreturn]] void refuse(const TableFormat& format)
{
    throw Error(ErrorCode::TableDamaged, format.file.string());
}

std::shared_ptr<arrow::csv::StreamingReader> makeReader(const TableFormat& format, std::shared_ptr<OddRows> oddRows,
                                                        std::shared_ptr<std::atomic<std::int64_t>> consumed)
{
    auto read = arrow::csv::ReadOptions::Defaults();
    read.use_threads = false; // so that the parser counts the rows; it still runs ahead of us
    read.skip_rows = static_cast<std::int32_t>(format.blankLines);
    read.column_names = format.header;
    auto parse = arrow::csv::ParseOptions::Defaults();
    parse.delimiter = format.separator;
    parse.newlines_in_values = true;
    parse.ignore_empty_lines = false;
    parse.invalid_row_handler = [oddRows](const arrow::csv::InvalidRow& row) { return oddRows->add(row); };
    auto convert = arrow::csv::ConvertOptions::Defaults();
    for (const auto& name : format.header) convert.column_types[name] = arrow::binary();
    auto reader = arrow::csv::StreamingReader::Make(arrow::io::default_io_context(),
                                                    openText(format.file, format.encoding, std::move(consumed)), read,
                                                    parse, convert);
    if (!reader.ok()) refuse(format);
    return reader.MoveValueUnsafe();
}

TableBatch viewOf(const arrow::RecordBatch& source)
{
    TableBatch batch{.rows = source.num_rows(), .columns = {}, .firstLine = 0, .lines = {}, .ragged = {}};
    for (int at = 0; at < source.num_columns(); ++at) {
        const auto& cells = static_cast<const arrow::BinaryArray&>(*source.column(at));
        const auto* bytes =
            cells.value_data() == nullptr ? nullptr : reinterpret_cast<const char*>(cells.value_data()->data());
        batch.columns.push_back({cells.raw_value_offsets(), bytes});
    }
    return batch;
}

/// The header comes as the first row, because its names may repeat and may hold newlines.
void dropFirstRow(TableBatch& batch)
{
    --batch.rows;
    for (auto& column : batch.columns) ++column.offsets;
}

/// Rows [from, to) of a batch.
TableBatch part(const TableBatch& batch, std::int64_t from, std::int64_t to)
{
    TableBatch rows{.rows = to - from,
                    .columns = batch.columns,
                    .firstLine = batch.firstLine + from,
                    .lines = {},
                    .ragged = {},
                    .bytesRead = batch.bytesRead,
                    .bytesTotal = batch.bytesTotal};
    for (auto& column : rows.columns) column.offsets += from;
    if (!batch.lines.empty()) rows.lines.assign(batch.lines.begin() + from, batch.lines.begin() + to);
    return rows;
}

bool isEmpty(const TableBatch& batch, std::int64_t row)
{
    return std::ranges::all_of(batch.columns, [row](const TextColumn& column) { return column[row].empty(); });
}

/// Visits the batch without its blank lines, which Arrow gives as rows of empty cells.
void visitFilled(TableBatch& batch, BlankLines& blanks, const std::function<void(const TableBatch&)>& visit)
{
    std::int64_t from = 0;
    for (std::int64_t row = 0; row < batch.rows; ++row) {
        if (!isEmpty(batch, row) || !blanks.isBlank(batch.lineOf(row))) continue;
        auto before = part(batch, from, row);
        before.ragged = std::exchange(batch.ragged, {});
        if (before.rows > 0 || !before.ragged.empty()) visit(before);
        from = row + 1;
    }
    if (from == 0) return visit(batch);
    auto rest = part(batch, from, batch.rows);
    if (rest.rows > 0) visit(rest);
}

} // namespace

void readTable(const TableFormat& format, const JobContext& context,
               const std::function<void(const TableBatch&)>& visit)
{
    const auto oddRows = std::make_shared<OddRows>();
    const auto consumed = std::make_shared<std::atomic<std::int64_t>>(0);
    const auto total = static_cast<std::int64_t>(std::filesystem::file_size(format.file));
    LineCounter lines(format, *oddRows);
    BlankLines blanks(format);
    const auto reader = makeReader(format, oddRows, consumed);
    using Parsed = std::shared_ptr<arrow::RecordBatch>;
    Ahead<Parsed> parsed([&]() -> std::optional<Parsed> {
        Parsed batch;
        if (!reader->ReadNext(&batch).ok()) refuse(format);
        return batch == nullptr ? std::nullopt : std::optional(std::move(batch));
    });
    for (bool first = true;; first = false) {
        context.checkIn();
        const auto source = parsed.next();
        auto batch = source ? viewOf(**source) : TableBatch{};
        if (first && batch.rows > 0) dropFirstRow(batch);
        batch.bytesRead = *consumed;
        batch.bytesTotal = total;
        if (!source) {
            lines.skipOddRows(batch);
            if (!batch.ragged.empty()) visit(batch);
            return;
        }
        lines.number(batch);
        visitFilled(batch, blanks, visit);
    }
}

} // namespace core::readers
