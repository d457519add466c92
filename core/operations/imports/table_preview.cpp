#include "core/operations/imports/table_preview.h"

#include "core/base/error.h"
#include "core/operations/imports/column_notes.h"
#include "core/operations/imports/distinct_codes.h"
#include "core/operations/imports/table_choice.h"
#include "core/operations/imports/table_rows.h"
#include "core/readers/encoding_scan.h"
#include "core/readers/event_spill.h"
#include "core/readers/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <unordered_set>

namespace core::operations {

namespace {

using protocol::PreviewRow;
using protocol::TablePreview;
using readers::TableBatch;
using readers::TableKind;

/// "2020-09-16 10:22:05"
std::string timeText(std::int64_t seconds)
{
    namespace chrono = std::chrono;
    const chrono::sys_seconds time{chrono::seconds(seconds)};
    const auto midnight = chrono::floor<chrono::days>(time);
    const chrono::year_month_day day(midnight);
    const chrono::hh_mm_ss clock(time - midnight);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

PreviewRow rowOf(const TableBatch& batch, std::int64_t row)
{
    PreviewRow shown{.line = batch.lineOf(row), .cells = {}, .column = -1, .reason = {}};
    for (const auto& column : batch.columns) shown.cells.push_back(readers::printable(column[row]));
    return shown;
}

/// A few rows drawn from all (Vitter 1985, algorithm R).
class RowSample {
public:
    explicit RowSample(const PreviewSample& sample)
        : m_most(static_cast<std::uint64_t>(sample.rows)), m_random(static_cast<std::uint64_t>(sample.seed))
    {
    }
    /// Whether the next row is drawn; it is to be put where the answer says.
    std::optional<std::size_t> draw()
    {
        const auto at = m_seen++;
        if (at < m_most) return at;
        const auto place = m_random() % m_seen;
        return place < m_most ? std::optional<std::size_t>(place) : std::nullopt;
    }

private:
    std::uint64_t m_most;
    std::mt19937_64 m_random;
    std::uint64_t m_seen = 0;
};

class TableScan {
public:
    TableScan(const ImportTable& table, TableKind kind, const PreviewSample& sample, std::vector<Item>* items,
              TablePreview& preview)
        : m_kind(kind), m_most(static_cast<std::size_t>(sample.rows)), m_sample(sample), m_items(items),
          m_preview(preview), m_eventCells(table), m_itemCells(table),
          m_picture(readers::columnOf(table.columns, Role::Picture)), m_isJudged(preview.missing.empty())
    {
    }

    void read(const TableBatch& batch)
    {
        for (const auto& row : batch.ragged) {
            if (m_ragged.size() < m_most)
                m_ragged.push_back({.line = row.line, .cells = {row.text}, .column = -1, .reason = "ragged_row"});
            leaveOut("ragged_row");
        }
        m_preview.rows += batch.rows + std::ssize(batch.ragged);
        for (std::int64_t row = 0; row < batch.rows; ++row) readRow(batch, row);
    }

    void finish()
    {
        const auto byLine = [](auto& rows) { std::ranges::sort(rows, {}, &PreviewRow::line); };
        byLine(m_preview.random);
        m_preview.faulty.insert(m_preview.faulty.end(), m_ragged.begin(), m_ragged.end());
        byLine(m_preview.faulty);
        if (m_preview.faulty.size() > m_most) m_preview.faulty.resize(m_most);
        if (m_kind == TableKind::Sessions) finishLog();
        if (m_kind == TableKind::Items) m_preview.codes = static_cast<std::int64_t>(m_itemCells.codes());
        m_preview.usable = m_preview.rows - m_preview.leftOut - m_preview.merged;
        for (const auto& [reason, count] : m_reasons) m_preview.reasons.push_back({reason, count});
        std::ranges::stable_sort(m_preview.reasons, std::greater(), &ReasonCount::count);
    }

private:
    void leaveOut(const char* reason)
    {
        ++m_preview.leftOut;
        ++m_reasons[reason];
    }

    void readRow(const TableBatch& batch, std::int64_t row)
    {
        const auto problem = m_isJudged ? judge(batch, row) : std::nullopt;
        const auto shown = [&] {
            auto cells = rowOf(batch, row);
            if (problem) {
                cells.column = problem->column;
                cells.reason = problem->reason;
            }
            return cells;
        };
        if (problem) leaveOut(problem->reason);
        if (m_preview.first.size() < m_most) m_preview.first.push_back(shown());
        if (problem && m_preview.faulty.size() < m_most) m_preview.faulty.push_back(shown());
        if (const auto place = m_sample.draw()) {
            m_preview.random.resize(std::max(m_preview.random.size(), *place + 1));
            m_preview.random[*place] = shown();
        }
    }

    std::optional<RowProblem> judge(const TableBatch& batch, std::int64_t row)
    {
        if (m_kind == TableKind::Items) {
            const auto outcome = m_itemCells.read(batch, row);
            if (outcome.isMerged) ++m_preview.merged;
            if (!outcome.problem && !outcome.isMerged)
                name(outcome.code, readers::trimmed(EventCells::raw(batch, m_picture, row)));
            return outcome.problem;
        }
        EventCells::Event event;
        const auto problem = m_eventCells.read(batch, row, event);
        if (problem) return problem;
        m_sessions.add(event.session);
        m_earliest = std::min(m_earliest.value_or(event.time), event.time);
        m_latest = std::max(m_latest.value_or(event.time), event.time);
        if (m_items != nullptr && m_named.insert(std::string(event.item)).second) name(event.item, {});
        return std::nullopt;
    }

    void name(std::string_view code, std::string_view picture)
    {
        if (m_items == nullptr) return;
        Item item;
        item.code = code;
        item.picture = picture;
        m_items->push_back(std::move(item));
    }

    void finishLog()
    {
        m_preview.codes = m_sessions.count();
        const auto tooLong = m_sessions.moreThan(readers::EventSpill::kLongestSession);
        if (tooLong.codes > 0) m_reasons["session_too_long"] = tooLong.occurrences;
        m_preview.leftOut += tooLong.occurrences;
        if (m_eventCells.timeColumn() < 0 || !m_earliest) return;
        m_preview.firstTime = timeText(*m_earliest);
        m_preview.lastTime = timeText(*m_latest);
    }

    TableKind m_kind;
    std::size_t m_most;
    RowSample m_sample;
    std::vector<Item>* m_items;
    TablePreview& m_preview;
    EventCells m_eventCells;
    ItemCells m_itemCells;
    int m_picture;
    bool m_isJudged;
    std::vector<PreviewRow> m_ragged;
    std::map<std::string, std::int64_t> m_reasons;
    DistinctCodes m_sessions;
    std::unordered_set<std::string> m_named;
    std::optional<std::int64_t> m_earliest;
    std::optional<std::int64_t> m_latest;
};

/// The line that a TableDamaged names, 0 where it names none.
std::int64_t lineOf(const Error& error)
{
    const auto& detail = error.detail();
    const auto colon = detail.rfind(':');
    if (colon == std::string::npos || colon + 1 == detail.size()) return 0;
    std::int64_t line = 0;
    for (const char digit : detail.substr(colon + 1)) {
        if (digit < '0' || digit > '9') return 0;
        line = line * 10 + (digit - '0');
    }
    return line;
}

void addEncodings(const ImportTable& table, TablePreview& preview, const JobContext& context)
{
    for (auto& scan : readers::scanEncodings(table.format.file, context))
        preview.encodings.push_back({.encoding = std::string(enumName(scan.encoding)),
                                     .likelihood = scan.likelihood,
                                     .unreadable = scan.unreadable,
                                     .firstLine = std::move(scan.firstLine)});
}

} // namespace

TablePreview previewTable(const ImportTable& table, TableKind kind, const PreviewSample& sample,
                          std::vector<Item>* items, const JobContext& context)
{
    const auto recipe = recipeFrom(table);
    TablePreview preview;
    preview.kind = kind == TableKind::Sessions ? "sessions" : "items";
    preview.file = table.format.file.string();
    preview.bytes = static_cast<std::int64_t>(std::filesystem::file_size(table.format.file));
    preview.encoding = recipe.encoding;
    preview.separator = recipe.separator;
    preview.header = recipe.header;
    preview.times = recipe.times;
    preview.missing = missingRoles(table, kind);
    addEncodings(table, preview, context);
    for (std::size_t at = 0; at < table.columns.size(); ++at) preview.columns.push_back(previewOf(table, at));
    TableScan scan(table, kind, sample, items, preview);
    try {
        readers::readTable(table.format, context, [&](const TableBatch& batch) {
            scan.read(batch);
            context.report({Stage::Reading, batch.bytesRead, batch.bytesTotal});
        });
    } catch (const Error& error) {
        if (error.code() != ErrorCode::TableDamaged || lineOf(error) == 0) throw;
        preview.strayQuoteLine = lineOf(error);
    }
    scan.finish();
    return preview;
}

} // namespace core::operations
