#include "core/store/session_writer.h"

#include "core/base/error.h"

#include <limits>

namespace core::store {

namespace {

constexpr SessionId kLast{std::numeric_limits<std::int64_t>::max()};

} // namespace

SessionWriter::SessionWriter(const Database& database)
    : m_database(database), m_insert(database.prepare(SessionBlock::kInsert)),
      m_block(SessionBlock::load(database, kLast)), m_end(m_block.end())
{
}

SessionId SessionWriter::add(const SessionView& session)
{
    if (m_block.end() != m_end) open({m_end - 1});
    if (m_block.isFull()) {
        flush();
        m_block.clear(m_end);
    }
    m_block.append(session);
    m_changed = true;
    return {m_end++};
}

void SessionWriter::replace(SessionId id, const SessionView& session)
{
    if (!m_block.holds(id)) open(id);
    if (!m_block.holds(id)) throw Error(ErrorCode::SessionUnknown, std::to_string(id.value));
    m_block.replace(static_cast<std::size_t>(id.value - m_block.first()), session);
    m_changed = true;
}

void SessionWriter::flush()
{
    if (!m_changed) return;
    m_block.save(m_insert);
    m_changed = false;
}

void SessionWriter::open(SessionId id)
{
    flush();
    m_block = SessionBlock::load(m_database, id);
}

} // namespace core::store
