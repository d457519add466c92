#include "core/store/session_repository.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/store/packed.h"
#include "core/store/session_search.h"
#include "core/store/session_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace core::store {

namespace {

std::map<std::int64_t, std::string> namesOfEventTypes(const Database& database)
{
    std::map<std::int64_t, std::string> names;
    auto rows = database.prepare("SELECT id, name FROM event_type");
    while (rows.step()) names.emplace(rows.integer(0), rows.text(1));
    return names;
}

Session sessionFrom(const Database& database, SessionId id, const SessionView& view)
{
    const auto names = namesOfEventTypes(database);
    Session session{.id = id, .code = std::string(view.code), .events = {}};
    for (std::size_t at = 0; at < view.items.size(); ++at) {
        const auto name = names.find(view.types[at]);
        session.events.push_back(
            {{view.items[at]}, view.times[at], name == names.end() ? std::string() : name->second});
    }
    return session;
}

SessionPreview previewFrom(SessionId id, const SessionView& view)
{
    SessionPreview preview;
    preview.session = {id, std::string(view.code), view.firstTime(), static_cast<int>(view.items.size())};
    preview.lastTime = view.times.empty() ? 0 : view.times.back();
    for (const auto item : view.items)
        if (preview.items.empty() || preview.items.back().value != item) preview.items.push_back({item});
    return preview;
}

} // namespace

SessionRepository::SessionRepository(const Database& database) : m_database(database) {}

std::int64_t SessionRepository::count() const
{
    return m_database.number("SELECT first + sessions - 1 FROM session_block ORDER BY first DESC LIMIT 1");
}

std::optional<Session> SessionRepository::find(SessionId id) const
{
    const auto block = SessionBlock::load(m_database, id);
    if (!block.holds(id)) return std::nullopt;
    return sessionFrom(m_database, id, block.of(id));
}

std::optional<SessionId> SessionRepository::idOfCode(std::string_view code) const
{
    const auto hash = hashOfCode(code);
    const auto where = m_database.file().string();
    auto codes = m_database.prepare("SELECT codes, sessions FROM session_block WHERE first = ?");
    auto rows = m_database.prepare("SELECT first, code_hashes FROM session_block");
    while (rows.step()) {
        const auto hashes = numbersOf<std::uint32_t>(rows.bytes(1), where);
        for (auto found = std::ranges::find(hashes, hash); found != hashes.end();
             found = std::find(found + 1, hashes.end(), hash)) {
            const auto position = found - hashes.begin();
            codes.bind(rows.integer(0));
            codes.step();
            const auto texts = textsOf(codes.bytes(0), static_cast<std::size_t>(codes.integer(1)), where);
            const bool isIt = position < std::ssize(texts) && texts[static_cast<std::size_t>(position)] == code;
            codes.reset();
            if (isIt) return SessionId{rows.integer(0) + position};
        }
    }
    return std::nullopt;
}

std::optional<Session> SessionRepository::findByCode(std::string_view code) const
{
    const auto id = idOfCode(code);
    return id ? find(*id) : std::nullopt;
}

void SessionRepository::forEachCode(const std::function<void(SessionId, std::string_view)>& visit) const
{
    auto rows = m_database.prepare("SELECT first, sessions, codes FROM session_block ORDER BY first");
    while (rows.step()) {
        auto id = rows.integer(0);
        const auto sessions = static_cast<std::size_t>(rows.integer(1));
        for (const auto code : textsOf(rows.bytes(2), sessions, m_database.file().string())) visit({id++}, code);
    }
}

void SessionRepository::forEachSession(
    const std::function<void(SessionId, std::span<const std::int32_t>, std::span<const std::int64_t>)>& visit) const
{
    auto rows =
        m_database.prepare("SELECT " + std::string(SessionBlock::kColumns) + " FROM session_block ORDER BY first");
    while (rows.step()) {
        const auto block = SessionBlock::fromRow(rows, m_database.file().string());
        for (std::size_t at = 0; at < block.size(); ++at) {
            const auto session = block.at(at);
            visit({block.first() + static_cast<std::int64_t>(at)}, session.items, session.times);
        }
    }
}

std::vector<std::int64_t> SessionRepository::daysFrom(std::int64_t from) const
{
    std::set<std::int64_t> days;
    auto rows = m_database.prepare("SELECT heads FROM session_block WHERE latest >= ?");
    rows.bind(from);
    while (rows.step())
        for (const auto& head : headsOf(rows.bytes(0), m_database.file().string()))
            if (head.firstTime >= from) days.insert(dayOf(head.firstTime) * 86'400);
    return {days.begin(), days.end()};
}

std::vector<SessionPreview> SessionRepository::previews(std::span<const SessionId> ids) const
{
    std::vector<SessionPreview> previews;
    SessionBlock block(1);
    for (const auto id : ids) {
        if (!block.holds(id)) block = SessionBlock::load(m_database, id);
        if (block.holds(id)) previews.push_back(previewFrom(id, block.of(id)));
    }
    return previews;
}

bool SessionFilter::needsScan() const
{
    return order == Order::LongestFirst || order == Order::RankGain || !text.empty() || item.has_value() ||
           !stepFrom.empty() || next.has_value() || hits.has_value() || disagrees || marked;
}

std::vector<SessionPreview> SessionRepository::page(const SessionFilter& filter,
                                                    const std::optional<SessionSummary>& after, int limit) const
{
    return previews(searchSessions(m_database, filter, after, static_cast<std::size_t>(std::max(0, limit))));
}

std::int64_t SessionRepository::count(const SessionFilter& filter) const
{
    if (filter.minLength <= 0 && !filter.startFrom && !filter.startBefore && filter.codePrefix.empty()) return count();
    return countSessions(m_database, filter);
}

SessionLog SessionRepository::log(const Catalogue& catalogue) const
{
    std::unordered_map<std::int64_t, ItemIndex> positions;
    for (std::size_t at = 0; at < catalogue.items.size(); ++at)
        positions.emplace(catalogue.items[at].id.value, static_cast<ItemIndex>(at));
    SessionLog log;
    std::vector<ItemIndex> items;
    const auto where = m_database.file().string();
    auto rows =
        m_database.prepare("SELECT " + std::string(SessionBlock::kColumns) + " FROM session_block ORDER BY first");
    while (rows.step()) {
        const auto block = SessionBlock::fromRow(rows, where);
        for (std::size_t at = 0; at < block.size(); ++at) {
            const auto session = block.at(at);
            if (session.items.empty()) continue;
            items.clear();
            for (const auto item : session.items) {
                const auto position = positions.find(item);
                if (position == positions.end()) throw Error(ErrorCode::ProjectDamaged, where);
                items.push_back(position->second);
            }
            log.append({block.first() + static_cast<std::int64_t>(at)}, std::string(session.code), items,
                       session.times);
        }
    }
    return log;
}

std::uint8_t SessionRepository::eventType(std::string_view name)
{
    if (name.empty()) return 0;
    auto find = m_database.prepare("SELECT id FROM event_type WHERE name = ?");
    find.bind(name);
    if (find.step()) return static_cast<std::uint8_t>(find.integer(0));
    const auto next = m_database.number("SELECT count(*) FROM event_type") + 1;
    if (next > std::int64_t{kMostEventTypes}) return 0;
    m_database.prepare("INSERT INTO event_type(id, name) VALUES(?, ?)").bind(next).bind(name).run();
    return static_cast<std::uint8_t>(next);
}

std::map<std::string, std::uint8_t, std::less<>> SessionRepository::eventTypes() const
{
    std::map<std::string, std::uint8_t, std::less<>> ids;
    for (const auto& [id, name] : namesOfEventTypes(m_database)) ids.emplace(name, static_cast<std::uint8_t>(id));
    return ids;
}

SessionId SessionRepository::save(std::string_view code, std::span<const std::int32_t> items,
                                  std::span<const std::int64_t> times, std::span<const std::uint8_t> types)
{
    const SessionView session{code, items, times, types};
    SessionWriter writer(m_database);
    auto id = idOfCode(code);
    if (id)
        writer.replace(*id, session);
    else
        id = writer.add(session);
    writer.flush();
    return *id;
}

} // namespace core::store
