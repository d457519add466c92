#include "core/operations/imports/table_rows.h"

#include "core/base/fingerprint.h"
#include "core/operations/imports/table_choice.h"
#include "core/readers/text.h"

#include <algorithm>
#include <array>

namespace core::operations {

using readers::columnOf;
using readers::TableBatch;

EventCells::EventCells(const ImportTable& table)
    : m_session(columnOf(table.columns, Role::Session)), m_item(columnOf(table.columns, Role::Item)),
      m_time(columnOf(table.columns, Role::Time)), m_type(columnOf(table.columns, Role::Event)),
      m_dayOrder(dayOrderOf(table))
{
}

bool EventCells::isNothing(std::string_view cell)
{
    constexpr std::string_view kFirst = "NnU\\(#<";
    constexpr std::array<std::string_view, 13> kNothing{"NULL", "null", "Null", "\\N",    "NaN",       "nan",   "NA",
                                                        "N/A",  "#N/A", "None", "(null)", "(not set)", "<null>"};
    if (cell.empty()) return true;
    return kFirst.find(cell.front()) != std::string_view::npos && std::ranges::find(kNothing, cell) != kNothing.end();
}

std::optional<RowProblem> EventCells::read(const TableBatch& batch, std::int64_t row, Event& event) const
{
    const auto cell = [&](int column) { return readers::trimmed(raw(batch, column, row)); };
    for (const int column : {m_session, m_item, m_type})
        if (!readers::isValidUtf8(cell(column))) return RowProblem{column, "bad_text"};
    event.session = cell(m_session);
    if (isNothing(event.session)) return RowProblem{m_session, "missing_session"};
    event.item = cell(m_item);
    if (isNothing(event.item)) return RowProblem{m_item, "missing_item"};
    const auto seconds = m_time < 0 ? readers::kTimeOfTimelessLogs : time(cell(m_time));
    if (!seconds) return RowProblem{m_time, "bad_time"};
    event.time = *seconds;
    event.type = cell(m_type);
    return std::nullopt;
}

ItemCells::ItemCells(const ImportTable& table) : m_table(table), m_code(columnOf(table.columns, Role::Item)) {}

ItemCells::Outcome ItemCells::read(const TableBatch& batch, std::int64_t row)
{
    for (std::size_t at = 0; at < batch.columns.size(); ++at)
        if (m_table.columns[at].role != Role::Ignore && !readers::isValidUtf8(batch.columns[at][row]))
            return {.code = {}, .problem = RowProblem{static_cast<int>(at), "bad_text"}};
    const auto code = readers::trimmed(EventCells::raw(batch, m_code, row));
    if (EventCells::isNothing(code)) return {.code = code, .problem = RowProblem{m_code, "missing_item"}};
    const auto said = fingerprint(batch, row);
    const auto [known, isNew] = m_rows.emplace(code, said);
    if (isNew) return {.code = code, .problem = std::nullopt};
    if (known->second == said) return {.code = code, .problem = std::nullopt, .isMerged = true};
    return {.code = code, .problem = RowProblem{m_code, "duplicate_item"}};
}

std::uint64_t ItemCells::fingerprint(const TableBatch& batch, std::int64_t row) const
{
    Fingerprint fingerprint;
    for (std::size_t at = 0; at < batch.columns.size(); ++at)
        if (m_table.columns[at].role != Role::Ignore) fingerprint.add(readers::trimmed(batch.columns[at][row]));
    return fingerprint.value();
}

} // namespace core::operations
