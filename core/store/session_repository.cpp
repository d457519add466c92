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
        session.events.push_back({{events.items[at]}, events.times[at], name == names.end() ? std::string() : name->second});
    }
    return session;
}

} // namespace

SessionRepository::SessionRepository(const Database& database)
    : m_database(database),
      m_save(database.prepare("INSERT INTO session(code, first_time, length, events) VALUES(?, ?, ?, ?) ON CONFLICT(code) DO "
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
    m_save.bind(code).bind(n > 0 ? times.front() : 0).bind(static_cast<std::int64_t>(n)).bind(std::span<const std::byte>(m_buffer));
    m_save.step();
    const SessionId id{m_save.integer(0)};
    m_save.reset();
    return id;
}

} // namespace core::store
