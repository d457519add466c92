#pragma once

#include "core/base/job_context.h"
#include "core/readers/spill_cursor.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::readers {

/// Groups the events of a log by session in bounded memory, however they are scattered over the file: hash partitions
/// on the disk, each grouped and sorted by itself, then merged in the order in which the sessions first appear. What
/// has more events than any session is set aside: its memory would be that of the log.
class EventSpill {
public:
    /// Throws FileWriteFailed, as add and forEach do, and DiskFull.
    explicit EventSpill(const std::filesystem::path& folder);

    /// A session that the project already holds; ids ascending from 1, all of them before the first add.
    void addKnown(std::int64_t id, std::string_view session);
    /// The session of the events that follow.
    void begin(std::string_view session);
    /// `line` of the file, larger at each call.
    void add(std::int32_t item, std::int64_t time, std::uint8_t type, std::int64_t line);

    static constexpr std::int64_t kLongestSession = 100'000; ///< events

    /// One session: events by time, then by their order in the file. Lives during the call.
    struct Group {
        std::int64_t known = 0; ///< the id under which the project holds it, 0 where it is new
        std::string_view session;
        std::span<const std::int32_t> items;
        std::span<const std::int64_t> times;
        std::span<const std::uint8_t> types;
    };
    /// Known sessions with new events by id, then new ones in the order of their first events. Once, after the last
    /// add.
    void forEach(const JobContext& context, const std::function<void(const Group&)>& visit);
    /// What forEach did not visit for its length, in the order of lines. After forEach.
    [[nodiscard]] const std::vector<TooLong>& tooLong() const { return m_tooLong; }

private:
    struct Partition {
        std::string buffer;
        std::vector<Extent> extents;
    };
    /// Events of one session that stand in no partition yet.
    struct Run {
        std::size_t hash = 0;
        std::int64_t first = 0; ///< line of its first event
        std::string session;
        std::vector<SpilledEvent> events;
    };

    void endRun(Run& run);
    void spill(Partition& partition);
    /// A partition's records, piece by piece.
    void forEachPiece(const Partition& partition, const std::function<void(std::string_view)>& visit) const;
    /// Records without those of what is too long, which is added to `tooLong`. Empties the partition.
    std::string load(Partition& partition, std::vector<TooLong>& tooLong) const;
    std::vector<SpillCursor> sortInto(TemporaryFile& file, const JobContext& context);

    static constexpr std::size_t kPartitions = 256;
    std::filesystem::path m_folder;
    TemporaryFile m_file;
    std::array<Partition, kPartitions> m_partitions;
    std::vector<Run> m_runs; ///< one for each of some hash values, so that sessions may take turns in the file
    std::size_t m_run = 0;   ///< the one of the session at hand
    std::vector<TooLong> m_tooLong;
};

} // namespace core::readers
