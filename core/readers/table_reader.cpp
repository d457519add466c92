#include "core/readers/table_reader.h"

#include "core/base/error.h"
#include "core/readers/ahead.h"
#include "core/readers/blank_lines.h"
#include "core/readers/input_stream.h"
#include "core/readers/line_counter.h"
#include "core/readers/quote_watch.h"

#include <arrow/array/array_binary.h>
#include <arrow/csv/options.h>
#include <arrow/csv/reader.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>

#include <algorithm>
#include <utility>

namespace core::readers {

namespace {

/// The line of the file that holds this byte of its text. Reads the file anew: only a file that is refused is asked.
std::int64_t lineAt(const TableFormat& format, std::int64_t place)
{
    constexpr std::int64_t kPiece = std::int64_t{1} << 20;
    const auto text = openText(format.file, format.encoding);
    std::string piece;
    std::int64_t line = 1;
    for (std::int64_t left = place; left > 0; left -= std::ssize(piece)) {
        piece.resize(static_cast<std::size_t>(std::min(left, kPiece)));
        const auto read = text->Read(std::ssize(piece), piece.data());
        if (!read.ok() || *read == 0) break;
        piece.resize(static_cast<std::size_t>(*read));
        line += std::ranges::count(piece, '\n');
    }
    return line;
}

[[noreturn]] void refuse(const TableFormat& format, const QuoteWatch& quotes)
{
    const auto place = quotes.stray();
    const auto file = format.file.string();
    throw Error(ErrorCode::TableDamaged, place ? file + ':' + std::to_string(lineAt(format, *place)) : file);
}

std::shared_ptr<arrow::csv::StreamingReader>
makeReader(const TableFormat& format, const std::shared_ptr<OddRows>& oddRows, const std::shared_ptr<QuoteWatch>& text)
{
    auto read = arrow::csv::ReadOptions::Defaults();
    read.use_threads = false; // so that the parser counts the rows
    read.block_size = QuoteWatch::kBlockBytes;
    read.skip_rows = static_cast<std::int32_t>(format.blankLines);
    read.column_names = format.header;
    auto parse = arrow::csv::ParseOptions::Defaults();
    parse.delimiter = format.separator;
    parse.newlines_in_values = true;
    parse.ignore_empty_lines = false;
    parse.invalid_row_handler = [oddRows](const arrow::csv::InvalidRow& row) {
        oddRows->add(row.number, row.text);
        return arrow::csv::InvalidRowResult::Skip;
    };
    auto convert = arrow::csv::ConvertOptions::Defaults();
    for (const auto& name : format.header) convert.column_types[name] = arrow::binary();
    auto reader = arrow::csv::StreamingReader::Make(arrow::io::default_io_context(), text, read, parse, convert);
    if (!reader.ok()) refuse(format, *text);
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
    const auto text = std::make_shared<QuoteWatch>(openText(format.file, format.encoding, consumed), format.separator);
    const auto reader = makeReader(format, oddRows, text);
    using Parsed = std::shared_ptr<arrow::RecordBatch>;
    Ahead<Parsed> parsed([&]() -> std::optional<Parsed> {
        Parsed batch;
        if (!reader->ReadNext(&batch).ok()) refuse(format, *text);
        return batch == nullptr ? std::nullopt : std::optional(std::move(batch));
    });
    for (bool headerLeft = format.headerLines > 0;;) {
        context.checkIn();
        const auto source = parsed.next();
        auto batch = source ? viewOf(**source) : TableBatch{};
        if (batch.rows > 0 && std::exchange(headerLeft, false)) dropFirstRow(batch);
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
