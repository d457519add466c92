#include "core/store/session_repository.h"

#include "core/base/error.h"

#include <cstring>
#include <map>
#include <string>
#include <unordered_map>

namespace core::store {

namespace {

constexpr std::size_t kBytesPerEvent = sizeof(std::int32_t) + sizeof(std::int64_t) + sizeof(std::uint8_t);

/// The events of one row, unpacked.
struct Events {
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> times;
    std::vector<std::uint8_t> types;

    void read(std::span<const std::byte> bytes, const std::string& where)
    {
        if (bytes.size() % kBytesPerEvent != 0) throw Error(ErrorCode::ProjectDamaged, where);
        const auto n = bytes.size() / kBytesPerEvent;
        items.resize(n);
        times.resize(n);
        types.resize(n);
        if (n == 0) return;
        const auto* at = bytes.data();
        std::memcpy(items.data(), at, n * sizeof(std::int32_t));
        std::memcpy(times.data(), at + n * sizeof(std::int32_t), n * sizeof(std::int64_t));
        std::memcpy(types.data(), at + n * (sizeof(std::int32_t) + sizeof(std::int64_t)), n);
    }
};

std::map<std::int64_t, std::string> eventTypes(const Database& database)
{
    std::map<std::int64_t, std::string> names;
    auto rows = database.prepare("SELECT id, name FROM event_type");
    while (rows.step()) names.emplace(rows.integer(0), rows.text(1));
    return names;
}

std::optional<Session> sessionFrom(const Database& database, Statement& row)
{
    if (!row.step()) return std::nullopt;
    Events events;
    events.read(row.bytes(2), database.file().string());
    const auto names = eventTypes(database);
    Session session{.id = {row.integer(0)}, .code = row.text(1), .events = {}};
    for (std::size_t at = 0; at < events.items.size(); ++at) {
        const auto name = names.find(events.types[at]);
        session.events.push_back(
            {{events.items[at]}, events.times[at], name == names.end() ? std::string() : name->second});
    }
    return session;
}

/// The filter as SQL; the parameters stand in the order of bindFilter. An empty text makes no condition.
std::string conditionOf(const SessionFilter& filter)
{
    std::string condition = " WHERE length >= ?";
    if (filter.startFrom) condition += " AND first_time >= ?";
    if (!filter.codePrefix.empty()) condition += " AND code >= ? AND code < ?";
    return condition;
}

/// The first text behind all that begin with `prefix`, in the order of bytes. UTF-8 has no byte 0xFF.
std::string behind(std::string prefix)
{
    prefix.push_back('\xFF');
    return prefix;
}

void bindFilter(Statement& statement, const SessionFilter& filter)
{
    statement.bind(filter.minLength);
    if (filter.startFrom) statement.bind(*filter.startFrom);
    if (!filter.codePrefix.empty())
        statement.bind(std::string_view(filter.codePrefix)).bind(std::string_view(behind(filter.codePrefix)));
}

SessionPreview previewFrom(const Statement& row, const std::string& where)
{
    Events events;
    events.read(row.bytes(4), where);
    SessionPreview preview;
    preview.session = {{row.integer(0)}, row.text(1), row.integer(2), static_cast<int>(row.integer(3))};
    preview.lastTime = events.times.empty() ? preview.session.firstTime : events.times.back();
    for (const auto item : events.items)
        if (preview.items.empty() || preview.items.back().value != item) preview.items.push_back({item});
    return preview;
}

} // namespace

SessionRepository::SessionRepository(const Database& database)
    : m_database(database),
      m_save(database.prepare(
          "INSERT INTO session(code, first_time, length, events) VALUES(?, ?, ?, ?) ON CONFLICT(code) DO "
          "UPDATE SET first_time = excluded.first_time, length = excluded.length, events = excluded.events "
          "RETURNING id"))
{
}

std::int64_t SessionRepository::count() const
{
    return m_database.number("SELECT count(*) FROM session");
}

std::optional<Session> SessionRepository::find(SessionId id) const
{
    auto row = m_database.prepare("SELECT id, code, events FROM session WHERE id = ?");
    row.bind(id.value);
    return sessionFrom(m_database, row);
}

std::optional<Session> SessionRepository::findByCode(std::string_view code) const
{
    auto row = m_database.prepare("SELECT id, code, events FROM session WHERE code = ?");
    row.bind(code);
    return sessionFrom(m_database, row);
}

std::vector<SessionPreview> SessionRepository::page(const SessionFilter& filter,
                                                    const std::optional<SessionSummary>& after, int limit) const
{
    const bool byCode = !filter.codePrefix.empty();
    const bool newest = filter.order == SessionFilter::Order::NewestFirst;
    // A page begins behind the last row of the one before, so the thousandth page costs no more than the first.
    std::string sql = "SELECT id, code, first_time, length, events FROM session" + conditionOf(filter);
    if (after)
        sql += byCode ? " AND code > ?" : newest ? " AND (first_time, id) < (?, ?)" : " AND (first_time, id) > (?, ?)";
    sql += byCode ? " ORDER BY code" : newest ? " ORDER BY first_time DESC, id DESC" : " ORDER BY first_time, id";
    auto rows = m_database.prepare(sql + " LIMIT ?");
    bindFilter(rows, filter);
    if (after && byCode) rows.bind(std::string_view(after->code));
    if (after && !byCode) rows.bind(after->firstTime).bind(after->id.value);
    rows.bind(limit);
    std::vector<SessionPreview> page;
    while (rows.step()) page.push_back(previewFrom(rows, m_database.file().string()));
    return page;
}

std::int64_t SessionRepository::count(const SessionFilter& filter) const
{
    if (filter.minLength <= 0 && !filter.startFrom && filter.codePrefix.empty()) return count();
    auto row = m_database.prepare("SELECT count(*) FROM session" + conditionOf(filter));
    bindFilter(row, filter);
    return row.step() ? row.integer(0) : 0;
}

SessionLog SessionRepository::log(const Catalogue& catalogue) const
{
    std::unordered_map<std::int64_t, ItemIndex> positions;
    for (std::size_t at = 0; at < catalogue.items.size(); ++at)
        positions.emplace(catalogue.items[at].id.value, static_cast<ItemIndex>(at));
    SessionLog log;
    Events events;
    auto rows = m_database.prepare("SELECT id, code, events FROM session WHERE length > 0 ORDER BY id");
    while (rows.step()) {
        events.read(rows.bytes(2), m_database.file().string());
        for (auto& item : events.items) {
            const auto position = positions.find(item);
            if (position == positions.end()) throw Error(ErrorCode::ProjectDamaged, m_database.file().string());
            item = position->second;
        }
        log.append({rows.integer(0)}, rows.text(1), events.items, events.times);
    }
    return log;
}

std::uint8_t SessionRepository::eventType(std::string_view name)
{
    if (name.empty()) return 0;
    auto find = m_database.prepare("SELECT id FROM event_type WHERE name = ?");
    find.bind(name);
    if (find.step()) return static_cast<std::uint8_t>(find.integer(0));
    constexpr std::int64_t kMostTypes = 255;
    const auto next = m_database.number("SELECT count(*) FROM event_type") + 1;
    if (next > kMostTypes) return 0;
    m_database.prepare("INSERT INTO event_type(id, name) VALUES(?, ?)").bind(next).bind(name).run();
    return static_cast<std::uint8_t>(next);
}

SessionId SessionRepository::save(std::string_view code, std::span<const std::int32_t> items,
                                  std::span<const std::int64_t> times, std::span<const std::uint8_t> types)
{
    const auto n = items.size();
    m_buffer.resize(n * kBytesPerEvent);
    if (n > 0) {
        std::memcpy(m_buffer.data(), items.data(), items.size_bytes());
        std::memcpy(m_buffer.data() + items.size_bytes(), times.data(), times.size_bytes());
        std::memcpy(m_buffer.data() + items.size_bytes() + times.size_bytes(), types.data(), types.size_bytes());
    }
    m_save.bind(code)
        .bind(n > 0 ? times.front() : 0)
        .bind(static_cast<std::int64_t>(n))
        .bind(std::span<const std::byte>(m_buffer));
    m_save.step();
    const SessionId id{m_save.integer(0)};
    m_save.reset();
    return id;
}

} // namespace core::store
