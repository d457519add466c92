#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::readers {

/// How EventSpill keeps events on the disk. Inside this room only.

/// The start of a record: consecutive events of one session, or (without events) the news that it is known.
/// The code follows, then as many items, times and types.
struct RunHead {
    std::int64_t key = 0;   ///< puts sessions in order: known ones by id, then by the line of the first event
    std::uint32_t code = 0; ///< bytes
    std::uint32_t events = 0;

    [[nodiscard]] std::size_t bytes() const;
};

/// Keys of known sessions: id + kKnown, less than any line.
constexpr std::int64_t kKnown = INT64_MIN / 2;

struct SpilledEvent {
    std::int64_t time = 0;
    std::int32_t item = 0;
    std::uint8_t type = 0;
};

constexpr std::int64_t kEventBytes = sizeof(std::int32_t) + sizeof(std::int64_t) + sizeof(std::uint8_t);

/// A session code with more events than any session has: a shop's "-" for nobody, or a wrong column.
struct TooLong {
    std::string session;
    std::int64_t line = 0; ///< of its first event
    std::int64_t events = 0;
};

/// Counts the events of each session.
class SessionLengths {
public:
    /// Whole records, in the order of the file.
    void add(std::string_view runs);
    [[nodiscard]] std::vector<TooLong> longerThan(std::int64_t events) const;

private:
    struct Length {
        std::int64_t line = 0;
        std::int64_t events = 0;
    };
    std::map<std::string, Length, std::less<>> m_lengths;
};

/// Appends the records of `runs` but those of some sessions.
void appendWithout(std::string_view runs, const std::vector<TooLong>& sessions, std::string& out);

/// Appends a record.
void putRun(std::string& out, std::int64_t key, std::string_view code, std::span<const SpilledEvent> events);

/// One record for each session that has events, sorted by time, in the order of keys. In `runs` the records of any one
/// session stand in the order of the file.
std::string groupedBySession(std::string_view runs);

} // namespace core::readers
