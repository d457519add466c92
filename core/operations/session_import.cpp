#include "core/operations/table_import.h"
#include "core/readers/event_spill.h"
#include "core/readers/table_reader.h"
#include "core/readers/text.h"
#include "core/readers/times.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"

namespace core::operations {

namespace {

using readers::TableBatch;

/// Turns rows of the log into events; the sessions are written once all are read.
class EventRows {
public:
    EventRows(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
              protocol::ImportResponse& response)
        : m_table(table), m_items(project.database()), m_sessions(project.database()), m_ids(ids), m_faults(faults),
          m_response(response),
          m_spill(project.folder(), static_cast<std::int64_t>(std::filesystem::file_size(table.format.file))),
          m_session(readers::columnOf(table.columns, Role::Session)),
          m_item(readers::columnOf(table.columns, Role::Item)), m_time(readers::columnOf(table.columns, Role::Time)),
          m_event(readers::columnOf(table.columns, Role::Event))
    {
    }

    void read(const TableBatch& batch)
    {
        for (const auto& row : batch.ragged) leaveOut(row.line, -1, row.text, "ragged_row");
        m_response.rowsRead += batch.rows + std::ssize(batch.ragged);
        for (std::int64_t row = 0; row < batch.rows; ++row) readRow(batch, row);
    }

    void write(const JobContext& context)
    {
        const auto total = m_response.eventsImported;
        std::int64_t done = 0;
        m_spill.forEach(context, [&](const readers::EventSpill::Group& group) {
            m_sessions.save(group.session, group.items, group.times, group.types);
            done += std::ssize(group.items);
            constexpr std::int64_t kSessionsPerReport = 1024;
            if (++m_response.sessions % kSessionsPerReport == 0) context.report({Stage::Writing, done, total});
        });
    }

private:
    void leaveOut(std::int64_t line, int column, std::string_view value, const char* reason)
    {
        ++m_response.rowsLeftOut;
        m_faults.add({m_table.format.file.string(), line,
                      column < 0 ? std::string() : m_table.columns[static_cast<std::size_t>(column)].column,
                      readers::printable(value), reason});
    }

    static std::string_view cell(const TableBatch& batch, int column, std::int64_t row)
    {
        return column < 0 ? std::string_view() : readers::trimmed(batch.columns[static_cast<std::size_t>(column)][row]);
    }

    void readRow(const TableBatch& batch, std::int64_t row)
    {
        for (const int column : {m_session, m_item, m_event})
            if (!readers::isValidUtf8(cell(batch, column, row)))
                return leaveOut(batch.lineOf(row), column, cell(batch, column, row), "bad_text");
        const auto session = cell(batch, m_session, row);
        if (session.empty()) return leaveOut(batch.lineOf(row), m_session, "", "missing_session");
        const auto item = cell(batch, m_item, row);
        if (item.empty()) return leaveOut(batch.lineOf(row), m_item, "", "missing_item");
        const auto time = m_time < 0 ? readers::kTimeOfTimelessLogs : readers::parseTime(cell(batch, m_time, row));
        if (!time) return leaveOut(batch.lineOf(row), m_time, cell(batch, m_time, row), "bad_time");
        m_spill.add(session, itemId(item), *time, typeId(cell(batch, m_event, row)));
        ++m_response.eventsImported;
    }

    std::int32_t itemId(std::string_view code)
    {
        auto known = m_ids.find(code);
        if (known == m_ids.end()) {
            Item item;
            item.code = item.title = code;
            known = m_ids.emplace(item.code, m_items.save(item)).first;
            ++m_response.itemsFromLog;
        }
        return static_cast<std::int32_t>(known->second.value);
    }

    std::uint8_t typeId(std::string_view name)
    {
        if (name.empty()) return 0;
        if (const auto known = m_types.find(name); known != m_types.end()) return known->second;
        const auto type = m_sessions.eventType(name);
        if (type != 0) m_types.emplace(name, type); // a wrong column can't fill the memory: there are 255 types at most
        return type;
    }

    const ImportTable& m_table;
    store::ItemRepository m_items;
    store::SessionRepository m_sessions;
    ItemIds& m_ids;
    ImportFaults& m_faults;
    protocol::ImportResponse& m_response;
    readers::EventSpill m_spill;
    std::unordered_map<std::string, std::uint8_t, TransparentHash, std::equal_to<>> m_types;
    int m_session, m_item, m_time, m_event;
};

} // namespace

void importSessions(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                    protocol::ImportResponse& response, const JobContext& context)
{
    EventRows rows(table, project, ids, faults, response);
    readers::readTable(table.format, context, [&](const TableBatch& batch) {
        rows.read(batch);
        context.report({Stage::Reading, batch.bytesRead, batch.bytesTotal});
    });
    rows.write(context);
}

} // namespace core::operations
