#include "core/operations/reports/save_table_operation.h"

#include "core/base/error.h"
#include "core/base/field_text.h"
#include "core/operations/reports/saved_tables.h"
#include "core/readers/encoding_writer.h"

#include <algorithm>
#include <charconv>
#include <memory>

namespace core::operations {

namespace {

/// As a number where the text is one, else as it is.
reports::Cell numberFrom(const std::string& text)
{
    double value = 0;
    const auto* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end ? reports::numberCell(value) : reports::Cell(text);
}

void saveRows(TableTask& task)
{
    const auto& request = task.request;
    const auto width = request.columns.size();
    if (width == 0 || request.cells.size() % width != 0)
        throw Error(ErrorCode::OptionInvalid, "cells (as many as columns x rows)");
    const auto isNumber = [&](std::size_t column) {
        return std::ranges::find(request.numbers, static_cast<int>(column)) != request.numbers.end();
    };
    std::vector<reports::TableColumn> columns;
    for (std::size_t at = 0; at < width; ++at) columns.push_back({request.columns[at], isNumber(at)});
    task.file.begin(request.title, columns);
    for (auto cell = request.cells.begin(); cell != request.cells.end();) {
        std::vector<reports::Cell> row;
        for (std::size_t at = 0; at < width; ++at, ++cell)
            row.push_back(isNumber(at) ? numberFrom(*cell) : reports::Cell(*cell));
        task.add(row);
    }
}

void save(TableTask& task)
{
    using protocol::SavedTable;
    switch (task.request.table) {
    case SavedTable::Rows: return saveRows(task);
    case SavedTable::Items: return saveItems(task);
    case SavedTable::Sessions: return saveSessions(task);
    case SavedTable::Faults: return saveFaults(task);
    case SavedTable::Runs: return saveRuns(task);
    case SavedTable::Evaluation: return saveEvaluation(task);
    case SavedTable::Cases: return saveCases(task);
    }
}

} // namespace

void TableTask::add(const std::vector<reports::Cell>& row)
{
    constexpr std::int64_t kBetween = 256;
    file.add(row);
    if (++rows % kBetween == 0) context.checkIn();
}

std::string TableTask::say(const char* english, const char* japanese) const
{
    return request.language == protocol::Language::Ja ? japanese : english;
}

protocol::SaveTableResponse run(const protocol::SaveTableRequest& request, const JobContext& context)
{
    const auto format = reports::tableFormatOf(request.out);
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    readers::Cp932Encoder encoder;
    reports::Encode encode;
    if (request.encoding == protocol::TableEncoding::Cp932)
        encode = [&](std::string_view text, std::string& out) { encoder.encode(text, out); };
    const auto file = format == reports::TableFormat::Csv ? reports::csvFile(request.out, std::move(encode))
                                                          : reports::xlsxFile(request.out);
    context.report({.stage = Stage::Exporting});
    TableTask task{.request = request, .project = project, .file = *file, .context = context};
    save(task);
    context.checkIn();
    file->finish();
    return {.file = request.out, .rows = task.rows, .replaced = encoder.replaced(), .lacking = encoder.lacking()};
}

} // namespace core::operations
