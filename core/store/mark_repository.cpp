#include "core/store/mark_repository.h"

#include <chrono>

namespace core::store {

MarkRepository::MarkRepository(const Database& database) : m_database(database) {}

void MarkRepository::set(SessionId session, bool marked)
{
    if (!marked) {
        m_database.prepare("DELETE FROM mark WHERE session = ?").bind(session.value).run();
        return;
    }
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    m_database.prepare("INSERT OR IGNORE INTO mark(session, at) VALUES(?, ?)")
        .bind(session.value)
        .bind(static_cast<std::int64_t>(now.count()))
        .run();
}

bool MarkRepository::isMarked(SessionId session) const
{
    auto row = m_database.prepare("SELECT 1 FROM mark WHERE session = ?");
    row.bind(session.value);
    return row.step();
}

std::vector<bool> MarkRepository::areMarked(std::span<const SessionId> sessions) const
{
    std::vector<bool> marked;
    auto row = m_database.prepare("SELECT 1 FROM mark WHERE session = ?");
    for (const auto session : sessions) {
        row.bind(session.value);
        marked.push_back(row.step());
        row.reset();
    }
    return marked;
}

std::vector<SessionId> MarkRepository::all() const
{
    std::vector<SessionId> sessions;
    auto rows = m_database.prepare("SELECT session FROM mark ORDER BY at DESC, session DESC");
    while (rows.step()) sessions.push_back({rows.integer(0)});
    return sessions;
}

std::int64_t MarkRepository::count() const
{
    return m_database.number("SELECT count(*) FROM mark");
}

GapRepository::GapRepository(const Database& database) : m_database(database) {}

void GapRepository::save(RunId run, std::span<const Gap> gaps)
{
    m_database.prepare("DELETE FROM case_gap WHERE run = ?").bind(run.value).run();
    auto insert = m_database.prepare("INSERT INTO case_gap(run, session, position, gap) VALUES(?, ?, ?, ?)");
    for (const auto& each : gaps)
        insert.bind(run.value).bind(each.session.value).bind(each.position).bind(each.gap).run();
}

std::int64_t GapRepository::count(RunId run) const
{
    auto row = m_database.prepare("SELECT count(*) FROM case_gap WHERE run = ?");
    row.bind(run.value);
    return row.step() ? row.integer(0) : 0;
}

} // namespace core::store
