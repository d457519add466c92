#include "core/readers/event_spill.h"

#include "core/readers/ahead.h"
#include "core/readers/session_groups.h"

#include <algorithm>
#include <future>
#include <thread>

namespace core::readers {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 15;
constexpr std::size_t kLongestRun = 1024; // events; a longer one goes on as another run
constexpr std::size_t kOpenRuns = 1024;

} // namespace

EventSpill::EventSpill(const std::filesystem::path& folder) : m_folder(folder), m_file(folder), m_runs(kOpenRuns) {}

void EventSpill::addKnown(std::int64_t id, std::string_view session)
{
    auto& partition = m_partitions[std::hash<std::string_view>()(session) % kPartitions];
    putRun(partition.buffer, kKnown + id, session, {});
    if (partition.buffer.size() >= kBufferBytes) spill(partition);
}

void EventSpill::begin(std::string_view session)
{
    const auto hash = std::hash<std::string_view>()(session);
    m_run = (hash >> 32U) % kOpenRuns; // other bits than those that choose the partition
    auto& run = m_runs[m_run];
    if (run.session == session) return;
    endRun(run);
    run.session = session;
    run.hash = hash;
}

void EventSpill::add(std::int32_t item, std::int64_t time, std::uint8_t type, std::int64_t line)
{
    auto& run = m_runs[m_run];
    if (run.events.size() >= kLongestRun) endRun(run);
    if (run.events.empty()) run.first = line;
    run.events.push_back({time, item, type});
}

void EventSpill::endRun(Run& run)
{
    if (run.events.empty()) return;
    auto& partition = m_partitions[run.hash % kPartitions];
    putRun(partition.buffer, run.first, run.session, run.events);
    run.events.clear();
    if (partition.buffer.size() >= kBufferBytes) spill(partition);
}

void EventSpill::spill(Partition& partition)
{
    partition.extents.push_back({m_file.append(partition.buffer), partition.buffer.size()});
    partition.buffer.clear();
}

void EventSpill::forEachPiece(const Partition& partition, const std::function<void(std::string_view)>& visit) const
{
    std::string piece;
    for (const auto& extent : partition.extents) {
        piece.resize(extent.size);
        m_file.read(extent.from, piece.data(), piece.size());
        visit(piece);
    }
    visit(partition.buffer);
}

std::string EventSpill::load(Partition& partition, std::vector<TooLong>& tooLong) const
{
    std::size_t size = partition.buffer.size();
    for (const auto& extent : partition.extents) size += extent.size;
    if (size > kLongestSession * kEventBytes) {
        SessionLengths lengths;
        forEachPiece(partition, [&](std::string_view piece) { lengths.add(piece); });
        tooLong = lengths.longerThan(kLongestSession);
    }
    std::string bytes;
    for (const auto& each : tooLong) size -= std::min(size, static_cast<std::size_t>(each.events) * kEventBytes);
    bytes.reserve(size);
    forEachPiece(partition, [&](std::string_view piece) { appendWithout(piece, tooLong, bytes); });
    partition = {};
    return bytes;
}

std::vector<SpillCursor> EventSpill::sortInto(TemporaryFile& file, const JobContext& context)
{
    const auto threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
    struct Sorted {
        std::string groups;
        std::vector<TooLong> tooLong;
    };
    std::vector<SpillCursor> cursors;
    for (std::size_t from = 0; from < kPartitions; from += threads) {
        context.checkIn();
        std::vector<std::future<Sorted>> work;
        for (auto at = from; at < std::min(from + threads, kPartitions); ++at)
            work.push_back(std::async(std::launch::async, [this, at] {
                Sorted sorted;
                sorted.groups = groupedBySession(load(m_partitions[at], sorted.tooLong));
                return sorted;
            }));
        for (auto& each : work) {
            const auto [groups, tooLong] = each.get();
            m_tooLong.insert(m_tooLong.end(), tooLong.begin(), tooLong.end());
            cursors.emplace_back(file, Extent{file.append(groups), groups.size()});
        }
    }
    std::ranges::sort(m_tooLong, std::less(), &TooLong::line);
    return cursors;
}

void EventSpill::forEach(const JobContext& context, const std::function<void(const Group&)>& visit)
{
    for (auto& run : m_runs) endRun(run);
    m_runs = {};
    TemporaryFile sorted(m_folder);
    SpillMerge merge(sortInto(sorted, context));
    Ahead<SessionChunk> chunks([&] { return merge.next(); });
    while (const auto chunk = chunks.next()) {
        context.checkIn();
        for (std::size_t at = 0; at < chunk->keys.size(); ++at) {
            const auto codeFrom = at == 0 ? 0 : chunk->codeEnds[at - 1];
            const auto from = at == 0 ? 0 : chunk->ends[at - 1];
            const auto events = chunk->ends[at] - from;
            visit({.known = chunk->keys[at] < 0 ? chunk->keys[at] - kKnown : 0,
                   .session = std::string_view(chunk->codes).substr(codeFrom, chunk->codeEnds[at] - codeFrom),
                   .items = std::span(chunk->items).subspan(from, events),
                   .times = std::span(chunk->times).subspan(from, events),
                   .types = std::span(chunk->types).subspan(from, events)});
        }
    }
}

} // namespace core::readers
