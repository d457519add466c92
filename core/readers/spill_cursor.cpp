#include "core/readers/spill_cursor.h"

#include <algorithm>
#include <cstring>

namespace core::readers {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 15;
constexpr std::size_t kEventsOfAChunk = 8192;

template <class T> void extend(std::vector<T>& values, const char*& from, std::size_t count)
{
    const auto size = values.size();
    values.resize(size + count);
    if (count > 0) std::memcpy(values.data() + size, from, count * sizeof(T));
    from += count * sizeof(T);
}

} // namespace

bool SpillCursor::next()
{
    m_at += std::exchange(m_size, 0);
    if (!need(sizeof m_head)) return false;
    std::memcpy(&m_head, m_buffer.data() + m_at, sizeof m_head);
    m_size = m_head.bytes();
    return need(m_size);
}

void SpillCursor::appendTo(SessionChunk& chunk) const
{
    const char* from = m_buffer.data() + m_at + sizeof m_head;
    chunk.keys.push_back(m_head.key);
    chunk.codes.append(from, m_head.code);
    chunk.codeEnds.push_back(chunk.codes.size());
    from += m_head.code;
    extend(chunk.items, from, m_head.events);
    extend(chunk.times, from, m_head.events);
    extend(chunk.types, from, m_head.events);
    chunk.ends.push_back(chunk.items.size());
}

bool SpillCursor::need(std::size_t bytes)
{
    if (m_buffer.size() - m_at >= bytes) return true;
    if (m_rest.size == 0) return false;
    m_buffer.erase(0, std::exchange(m_at, 0));
    const auto held = m_buffer.size();
    const auto more = std::min(m_rest.size, std::max(kBufferBytes, bytes - held));
    m_buffer.resize(held + more);
    m_file->read(m_rest.from, m_buffer.data() + held, more);
    m_rest = {m_rest.from + static_cast<std::int64_t>(more), m_rest.size - more};
    return true;
}

SpillMerge::SpillMerge(std::vector<SpillCursor> cursors) : m_cursors(std::move(cursors))
{
    for (std::size_t at = 0; at < m_cursors.size(); ++at)
        if (m_cursors[at].next()) m_next.emplace(m_cursors[at].key(), at);
}

std::optional<SessionChunk> SpillMerge::next()
{
    if (m_next.empty()) return std::nullopt;
    SessionChunk chunk;
    while (!m_next.empty() && chunk.items.size() < kEventsOfAChunk) {
        const auto at = m_next.top().second;
        m_next.pop();
        m_cursors[at].appendTo(chunk);
        if (m_cursors[at].next()) m_next.emplace(m_cursors[at].key(), at);
    }
    return chunk;
}

} // namespace core::readers
