#include "core/readers/line_counter.h"

#include "core/readers/text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace core::readers {

namespace {

/// In the cells of rows [from, to).
std::int64_t newlines(const TextColumn& column, std::int64_t from, std::int64_t to)
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

} // namespace

void OddRows::add(std::int64_t number, std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    m_rows.push_back({number, 1 + std::ranges::count(text, '\n'), trimmed(text).empty(), printable(text)});
}

bool OddRows::take(std::int64_t number, OddRow& row)
{
    const std::scoped_lock lock(m_mutex);
    if (m_rows.empty() || m_rows.front().number != number) return false;
    row = std::move(m_rows.front());
    m_rows.pop_front();
    return true;
}

bool OddRows::within(std::int64_t number, std::int64_t rows)
{
    const std::scoped_lock lock(m_mutex);
    return !m_rows.empty() && m_rows.front().number < number + rows;
}

LineCounter::LineCounter(const TableFormat& format, OddRows& oddRows)
    : m_line(format.blankLines + format.headerLines + 1), m_row(format.blankLines + (format.headerLines > 0 ? 2 : 1)),
      m_oddRows(oddRows)
{
}

void LineCounter::number(TableBatch& batch)
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

void LineCounter::skipOddRows(TableBatch& batch)
{
    for (OddRow odd; m_oddRows.take(m_row, odd); ++m_row) {
        if (!odd.blank) batch.ragged.push_back({m_line, std::move(odd.text)});
        m_line += odd.lines;
    }
}

} // namespace core::readers
