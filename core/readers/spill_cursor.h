#pragma once

#include "core/readers/session_groups.h"
#include "core/readers/temporary_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <queue>
#include <string>
#include <utility>
#include <vector>

namespace core::readers {

/// Bytes of a temporary file.
struct Extent {
    std::int64_t from = 0;
    std::size_t size = 0;
};

/// Some sessions, one after the other. Inside this room only.
struct SessionChunk {
    std::vector<std::int64_t> keys; ///< sessions, as in RunHead
    std::vector<std::size_t> codeEnds;
    std::string codes;
    std::vector<std::size_t> ends; ///< sessions, in the events
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> times;
    std::vector<std::uint8_t> types;
};

/// Reads a partition's records one after the other, a buffer at a time. Inside this room only.
class SpillCursor {
public:
    SpillCursor(const TemporaryFile& file, Extent extent) : m_file(&file), m_rest(extent) {}

    /// Goes to the next record; false at the end.
    bool next();
    [[nodiscard]] std::int64_t key() const { return m_head.key; }
    /// Adds the record at hand.
    void appendTo(SessionChunk& chunk) const;

private:
    bool need(std::size_t bytes);

    const TemporaryFile* m_file;
    Extent m_rest;
    std::string m_buffer;
    RunHead m_head;
    std::size_t m_at = 0; ///< the record at hand
    std::size_t m_size = 0;
};

/// The records of all partitions in the order of their keys. Inside this room only.
class SpillMerge {
public:
    explicit SpillMerge(std::vector<SpillCursor> cursors);
    /// Some thousands of sessions; nothing at the end.
    std::optional<SessionChunk> next();

private:
    using Next = std::pair<std::int64_t, std::size_t>; ///< key, cursor
    std::vector<SpillCursor> m_cursors;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> m_next;
};

} // namespace core::readers
