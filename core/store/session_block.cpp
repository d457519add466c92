#include "core/store/session_block.h"

#include "core/base/error.h"
#include "core/store/packed.h"

#include <algorithm>
#include <utility>

namespace core::store {

namespace {

constexpr std::size_t kMostSessions = 1024;
constexpr std::size_t kMostEvents = 16384;

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

[[noreturn]] void refuse(const std::string& where)
{
    throw Error(ErrorCode::ProjectDamaged, where);
}

} // namespace

SessionBlock SessionBlock::load(const Database& database, SessionId id)
{
    auto row = database.prepare("SELECT " + std::string(kColumns) +
                                " FROM session_block WHERE first <= ? ORDER BY first DESC LIMIT 1");
    row.bind(id.value);
    return row.step() ? fromRow(row, database.file().string()) : SessionBlock(1);
}

SessionBlock SessionBlock::fromRow(const Statement& row, const std::string& where)
{
    SessionBlock block(row.integer(0));
    const auto sessions = static_cast<std::size_t>(row.integer(1));
    const auto heads = headsOf(row.bytes(5), where);
    block.m_items = numbersOf<std::int32_t>(row.bytes(7), where);
    block.m_types = numbersOf<std::uint8_t>(row.bytes(9), where);
    const auto events = block.m_items.size();
    if (block.m_types.empty()) block.m_types.resize(events);
    if (heads.size() != sessions || block.m_types.size() != events) refuse(where);
    for (const auto code : textsOf(row.bytes(6), sessions, where)) {
        block.m_codes += code;
        block.m_codeEnds.push_back(static_cast<std::uint32_t>(block.m_codes.size()));
    }
    auto gaps = row.bytes(8);
    block.m_times.reserve(events);
    for (const auto& head : heads) {
        if (head.events > events - block.m_times.size()) refuse(where);
        auto time = head.firstTime;
        for (std::uint64_t at = 0; at < head.events; ++at) {
            if (at > 0) time += takeGap(gaps, where);
            block.m_times.push_back(time);
        }
        block.m_starts.push_back(static_cast<std::uint32_t>(block.m_times.size()));
    }
    if (block.m_times.size() != events || !gaps.empty()) refuse(where);
    return block;
}

bool SessionBlock::isFull() const
{
    return size() >= kMostSessions || m_items.size() >= kMostEvents;
}

SessionView SessionBlock::at(std::size_t position) const
{
    const auto codeFrom = position == 0 ? 0 : m_codeEnds[position - 1];
    const auto from = m_starts[position];
    const auto length = m_starts[position + 1] - from;
    return {.code = std::string_view(m_codes).substr(codeFrom, m_codeEnds[position] - codeFrom),
            .items = std::span(m_items).subspan(from, length),
            .times = std::span(m_times).subspan(from, length),
            .types = std::span(m_types).subspan(from, length)};
}

void SessionBlock::append(const SessionView& session)
{
    m_codes += session.code;
    m_codeEnds.push_back(static_cast<std::uint32_t>(m_codes.size()));
    m_items.insert(m_items.end(), session.items.begin(), session.items.end());
    m_times.insert(m_times.end(), session.times.begin(), session.times.end());
    m_types.insert(m_types.end(), session.types.begin(), session.types.end());
    m_starts.push_back(static_cast<std::uint32_t>(m_items.size()));
}

void SessionBlock::replace(std::size_t position, const SessionView& session)
{
    const auto from = m_starts[position];
    const auto length = m_starts[position + 1] - from;
    const auto exchange = [&](auto& values, const auto& fresh) {
        const auto begin = values.begin() + from;
        values.insert(values.erase(begin, begin + length), fresh.begin(), fresh.end());
    };
    exchange(m_items, session.items);
    exchange(m_times, session.times);
    exchange(m_types, session.types);
    for (auto later = position + 1; later < m_starts.size(); ++later)
        m_starts[later] = m_starts[later] - length + static_cast<std::uint32_t>(session.items.size());
}

void SessionBlock::clear(std::int64_t first)
{
    m_first = first;
    m_codes.clear();
    m_starts.resize(1);
    m_codeEnds.clear();
    m_items.clear();
    m_times.clear();
    m_types.clear();
}

void SessionBlock::save(Statement& insert)
{
    for (auto& bytes : m_bytes) bytes.clear();
    auto& [hashes, heads, codes, gaps] = m_bytes;
    auto earliest = size() == 0 ? 0 : at(0).firstTime();
    auto latest = earliest;
    std::int64_t before = 0;
    for (std::size_t position = 0; position < size(); ++position) {
        const auto session = at(position);
        earliest = std::min(earliest, session.firstTime());
        latest = std::max(latest, session.firstTime());
        const auto hash = hashOfCode(session.code);
        hashes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
        putGap(heads, session.firstTime() - std::exchange(before, session.firstTime()));
        putNumber(heads, session.items.size());
        putNumber(codes, session.code.size());
        for (std::size_t event = 1; event < session.times.size(); ++event)
            putGap(gaps, session.times[event] - session.times[event - 1]);
    }
    codes += m_codes;
    const bool typed = std::ranges::any_of(m_types, [](std::uint8_t type) { return type != 0; });
    insert.bind(m_first).bind(static_cast<std::int64_t>(size())).bind(earliest).bind(latest);
    insert.bind(bytesOf(hashes)).bind(bytesOf(heads)).bind(bytesOf(codes));
    insert.bind(std::as_bytes(std::span(m_items))).bind(bytesOf(gaps));
    insert.bind(typed ? std::as_bytes(std::span(m_types)) : std::span<const std::byte>());
    insert.run();
}

} // namespace core::store
