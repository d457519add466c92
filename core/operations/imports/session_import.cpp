#include "core/operations/imports/identifier_hash.h"
#include "core/operations/imports/table_import.h"
#include "core/operations/imports/table_rows.h"
#include "core/readers/event_spill.h"
#include "core/readers/text.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"
#include "core/store/session_writer.h"

#include <map>
#include <string>
#include <utility>

namespace core::operations {

namespace {

using readers::TableBatch;

/// Turns rows of the log into events; the sessions are written once all are read.
class EventRows {
public:
    EventRows(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
              protocol::ImportResponse& response, const IdentifierHash* hash)
        : m_table(table), m_database(project.database()), m_items(m_database), m_sessions(m_database), m_ids(ids),
          m_faults(faults), m_response(response), m_hash(hash), m_spill(project.folder()), m_cells(table)
    {
        m_types = m_sessions.eventTypes();
        m_sessions.forEachCode([&](SessionId id, std::string_view code) { m_spill.addKnown(id.value, code); });
    }

    void read(const TableBatch& batch)
    {
        for (const auto& row : batch.ragged)
            leaveOut(row.line, -1, m_hash == nullptr ? std::string_view(row.text) : std::string_view(), "ragged_row");
        m_response.rowsRead += batch.rows + std::ssize(batch.ragged);
        constexpr std::int64_t kAhead = 16; // the table of items does not fit the processor's cache
        for (std::int64_t row = 0; row < batch.rows; ++row) {
            if (row + kAhead < batch.rows) m_ids.expect(EventCells::raw(batch, m_cells.itemColumn(), row + kAhead));
            if (!readKnownRow(batch, row)) readRow(batch, row);
        }
    }

    void write(const JobContext& context)
    {
        const auto total = m_response.eventsImported;
        std::int64_t done = 0;
        store::SessionWriter writer(m_database);
        m_spill.forEach(context, [&](const readers::EventSpill::Group& group) {
            const store::SessionView session{group.session, group.items, group.times, group.types};
            if (group.known > 0) {
                writer.replace({group.known}, session);
                ++m_response.sessionsReplaced;
            } else {
                writer.add(session);
            }
            done += std::ssize(group.items);
            for (std::size_t event = 1; event < group.items.size(); ++event)
                if (group.items[event] == group.items[event - 1]) ++m_response.repeats;
            constexpr std::int64_t kSessionsPerReport = 1024;
            if (++m_response.sessions % kSessionsPerReport == 0) context.report({Stage::Writing, done, total});
        });
        writer.flush();
        for (const auto& [session, line, events] : m_spill.tooLong()) {
            m_response.eventsImported -= events;
            m_response.rowsLeftOut += events;
            fault(line, m_cells.sessionColumn(), session, "session_too_long");
        }
    }

private:
    void leaveOut(std::int64_t line, int column, std::string_view value, const char* reason)
    {
        ++m_response.rowsLeftOut;
        fault(line, column, value, reason);
    }

    void fault(std::int64_t line, int column, std::string_view value, const char* reason)
    {
        m_faults.add({m_table.format.file.string(), line,
                      column < 0 ? std::string() : m_table.columns[static_cast<std::size_t>(column)].column,
                      readers::printable(value), reason});
    }

    /// What the project keeps of a session's number.
    [[nodiscard]] std::string_view kept(std::string_view session)
    {
        if (m_hash == nullptr) return session;
        m_hashed = m_hash->of(session);
        return m_hashed;
    }

    /// Nearly every row: a plain session code or that of the row above, an item and an event type that were met before,
    /// so that nothing about them needs to be looked at again. False leaves the row to readRow.
    bool readKnownRow(const TableBatch& batch, std::int64_t row)
    {
        const auto session = EventCells::raw(batch, m_cells.sessionColumn(), row);
        if (session.empty() || (session != m_lastSession && !isPlain(session))) return false;
        const auto item = m_ids.find(EventCells::raw(batch, m_cells.itemColumn(), row));
        if (item == 0 || !isKnownType(EventCells::raw(batch, m_cells.typeColumn(), row))) return false;
        const auto time = m_cells.timeColumn() < 0 ? readers::kTimeOfTimelessLogs
                                                   : m_cells.time(EventCells::raw(batch, m_cells.timeColumn(), row));
        if (!time) return false;
        if (session != m_lastSession) {
            m_lastSession = session;
            m_spill.begin(kept(session));
        }
        m_spill.add(item, *time, m_lastTypeId, batch.lineOf(row));
        ++m_response.eventsImported;
        return true;
    }

    bool isKnownType(std::string_view type)
    {
        if (type == m_lastType) return true;
        const auto known = m_types.find(type);
        if (known == m_types.end()) return false;
        m_lastType = type;
        m_lastTypeId = known->second;
        return true;
    }

    /// A code in ASCII without blanks around it.
    static bool isPlain(std::string_view text)
    {
        return !text.empty() && text.front() > ' ' && text.back() > ' ' && readers::isAscii(text) &&
               !EventCells::isNothing(text);
    }

    void readRow(const TableBatch& batch, std::int64_t row)
    {
        EventCells::Event event;
        const auto line = batch.lineOf(row);
        if (const auto problem = m_cells.read(batch, row, event)) {
            const auto value = readers::trimmed(EventCells::raw(batch, problem->column, row));
            const bool isSecret = m_hash != nullptr && problem->column == m_cells.sessionColumn();
            return leaveOut(line, problem->column, isSecret ? std::string_view() : value, problem->reason);
        }
        m_lastType = EventCells::raw(batch, m_cells.typeColumn(), row);
        m_lastTypeId = typeId(event.type, line);
        m_lastSession = event.session;
        m_spill.begin(kept(event.session));
        m_spill.add(itemId(event.item), event.time, m_lastTypeId, line);
        ++m_response.eventsImported;
    }

    std::int32_t itemId(std::string_view code)
    {
        auto known = m_ids.find(code);
        if (known == 0) {
            Item item;
            item.code = item.title = code;
            known = static_cast<std::int32_t>(m_items.add(item).value);
            m_ids.put(code, known);
            ++m_response.itemsFromLog;
        }
        return known;
    }

    std::uint8_t typeId(std::string_view name, std::int64_t line)
    {
        if (name.empty()) return 0;
        if (const auto known = m_types.find(name); known != m_types.end()) return known->second;
        if (m_types.size() < store::SessionRepository::kMostEventTypes)
            return m_types.emplace(name, m_sessions.eventType(name)).first->second;
        // So many are a wrong column: said once, and neither the memory nor the faults fill with its texts.
        if (!std::exchange(m_saidTooManyTypes, true)) fault(line, m_cells.typeColumn(), name, "too_many_event_types");
        return 0;
    }

    const ImportTable& m_table;
    const store::Database& m_database;
    store::ItemRepository m_items;
    store::SessionRepository m_sessions;
    ItemIds& m_ids;
    ImportFaults& m_faults;
    protocol::ImportResponse& m_response;
    const IdentifierHash* m_hash; ///< null: the numbers are kept as they are
    std::string m_hashed;
    readers::EventSpill m_spill;
    EventCells m_cells;
    std::map<std::string, std::uint8_t, std::less<>> m_types;
    std::string m_lastSession;
    std::string m_lastType;
    std::uint8_t m_lastTypeId = 0;
    bool m_saidTooManyTypes = false;
};

} // namespace

void importSessions(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                    protocol::ImportResponse& response, const IdentifierHash* hash, const JobContext& context)
{
    EventRows rows(table, project, ids, faults, response, hash);
    readers::readTable(table.format, context, [&](const TableBatch& batch) {
        rows.read(batch);
        context.report({Stage::Reading, batch.bytesRead, batch.bytesTotal});
    });
    rows.write(context);
}

} // namespace core::operations
