#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// One session of a block. The views live until the block changes.
struct SessionView {
    std::string_view code;
    std::span<const std::int32_t> items;
    std::span<const std::int64_t> times; ///< Unix seconds UTC
    std::span<const std::uint8_t> types;

    [[nodiscard]] std::int64_t firstTime() const { return times.empty() ? 0 : times.front(); }
};

/// Some hundreds of sessions with consecutive ids: one row of session_block, unpacked into flat arrays.
/// Inside this room only; SessionRepository reads blocks, SessionWriter writes them.
class SessionBlock {
public:
    /// An empty one whose first session will have this id.
    explicit SessionBlock(std::int64_t first) : m_first(first) {}
    /// The block of that id, the last one where the id is behind all; empty and from 1 where there is none.
    /// Throws ProjectDamaged.
    static SessionBlock load(const Database& database, SessionId id);
    /// Unpacks a row of `kColumns`. Throws ProjectDamaged.
    static SessionBlock fromRow(const Statement& row, const std::string& where);

    [[nodiscard]] std::size_t size() const { return m_codeEnds.size(); }
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] std::int64_t first() const { return m_first; }
    /// Id behind the last session.
    [[nodiscard]] std::int64_t end() const { return m_first + static_cast<std::int64_t>(size()); }
    [[nodiscard]] bool holds(SessionId id) const { return id.value >= m_first && id.value < end(); }
    [[nodiscard]] SessionView at(std::size_t position) const;
    [[nodiscard]] SessionView of(SessionId id) const { return at(static_cast<std::size_t>(id.value - m_first)); }

    void append(const SessionView& session);
    /// Gives the session at `position` other events; its code stays.
    void replace(std::size_t position, const SessionView& session);
    void clear(std::int64_t first);
    /// Writes the row, over an older one of the same first id.
    void save(Statement& insert);

    static constexpr std::string_view kColumns =
        "first, sessions, earliest, latest, code_hashes, heads, codes, items, gaps, types";
    static constexpr std::string_view kInsert =
        "INSERT OR REPLACE INTO session_block(first, sessions, earliest, latest, code_hashes, heads, "
        "codes, items, gaps, types) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

private:
    std::int64_t m_first = 1;
    std::vector<std::uint32_t> m_codeEnds; ///< sessions
    std::string m_codes;
    std::vector<std::uint32_t> m_starts{0}; ///< sessions + 1, into the events
    std::vector<std::int32_t> m_items;      ///< events
    std::vector<std::int64_t> m_times;      ///< events
    std::vector<std::uint8_t> m_types;      ///< events
    std::array<std::string, 4> m_bytes;     ///< what a row is packed into, kept so that memory is asked for once
};

} // namespace core::store
