#include "core/readers/session_groups.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <utility>

namespace core::readers {

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

/// A record where it lies.
struct Run {
    RunHead head;
    const char* at = nullptr;   ///< its code
    std::uint32_t next = kNone; ///< the session's next run

    [[nodiscard]] std::string_view code() const { return {at, head.code}; }
    [[nodiscard]] const char* items() const { return at + head.code; }
    [[nodiscard]] const char* times() const { return items() + head.events * sizeof(std::int32_t); }
    [[nodiscard]] const char* types() const { return times() + head.events * sizeof(std::int64_t); }
    [[nodiscard]] std::string_view record() const { return {at - sizeof head, head.bytes()}; }
    [[nodiscard]] bool isSorted() const
    {
        std::int64_t before = INT64_MIN;
        for (std::uint32_t event = 0; event < head.events; ++event) {
            std::int64_t time = 0;
            std::memcpy(&time, times() + event * sizeof time, sizeof time);
            if (time < std::exchange(before, time)) return false;
        }
        return true;
    }
};

std::vector<Run> runsOf(std::string_view bytes)
{
    std::vector<Run> runs;
    while (!bytes.empty()) {
        Run run;
        std::memcpy(&run.head, bytes.data(), sizeof run.head);
        run.at = bytes.data() + sizeof run.head;
        bytes.remove_prefix(run.head.bytes());
        runs.push_back(run);
    }
    return runs;
}

/// Chains the runs of each session; gives the first run of each, in order.
std::vector<std::uint32_t> chained(std::vector<Run>& runs)
{
    struct Slot {
        std::uint32_t last = kNone;
        std::uint32_t first = kNone;
    };
    std::vector<Slot> slots(std::bit_ceil(runs.size() * 2 + 1));
    std::vector<std::uint32_t> firsts;
    for (std::uint32_t at = 0; at < runs.size(); ++at) {
        // The low bits chose the partition, so the high ones choose the slot.
        auto place = std::hash<std::string_view>()(runs[at].code()) >> 16U;
        for (;; ++place) {
            auto& slot = slots[place & (slots.size() - 1)];
            if (slot.first == kNone) {
                slot = {at, at};
                firsts.push_back(at);
                break;
            }
            if (runs[slot.first].code() != runs[at].code()) continue;
            runs[slot.last].next = at;
            slot.last = at;
            break;
        }
    }
    return firsts;
}

void addEvents(const Run& run, std::vector<SpilledEvent>& events)
{
    for (std::size_t at = 0; at < run.head.events; ++at) {
        auto& event = events.emplace_back();
        std::memcpy(&event.item, run.items() + at * sizeof event.item, sizeof event.item);
        std::memcpy(&event.time, run.times() + at * sizeof event.time, sizeof event.time);
        std::memcpy(&event.type, run.types() + at, sizeof event.type);
    }
}

} // namespace

std::size_t RunHead::bytes() const
{
    return sizeof(RunHead) + code + events * std::size_t{kEventBytes};
}

void SessionLengths::add(std::string_view runs)
{
    for (const auto& run : runsOf(runs)) {
        if (run.head.events == 0) continue;
        auto found = m_lengths.find(run.code());
        if (found == m_lengths.end()) found = m_lengths.emplace(run.code(), Length{run.head.key, 0}).first;
        found->second.events += run.head.events;
    }
}

std::vector<TooLong> SessionLengths::longerThan(std::int64_t events) const
{
    std::vector<TooLong> found;
    for (const auto& [session, length] : m_lengths)
        if (length.events > events) found.push_back({session, length.line, length.events});
    return found;
}

void appendWithout(std::string_view runs, const std::vector<TooLong>& sessions, std::string& out)
{
    if (sessions.empty()) {
        out += runs;
        return;
    }
    for (const auto& run : runsOf(runs))
        if (std::ranges::find(sessions, run.code(), &TooLong::session) == sessions.end()) out += run.record();
}

void putRun(std::string& out, std::int64_t key, std::string_view code, std::span<const SpilledEvent> events)
{
    const RunHead head{key, static_cast<std::uint32_t>(code.size()), static_cast<std::uint32_t>(events.size())};
    const auto size = out.size();
    out.resize(size + head.bytes());
    auto* at = out.data() + size;
    const auto put = [&at](const void* from, std::size_t bytes) {
        std::memcpy(at, from, bytes);
        at += bytes;
    };
    put(&head, sizeof head);
    put(code.data(), code.size());
    for (const auto& event : events) put(&event.item, sizeof event.item);
    for (const auto& event : events) put(&event.time, sizeof event.time);
    for (const auto& event : events) put(&event.type, sizeof event.type);
}

std::string groupedBySession(std::string_view runs)
{
    auto found = runsOf(runs);
    auto firsts = chained(found);
    std::ranges::sort(firsts, std::less(), [&](std::uint32_t at) { return found[at].head.key; });
    std::string out;
    out.reserve(runs.size());
    std::vector<SpilledEvent> events;
    for (const auto first : firsts) {
        if (found[first].next == kNone && found[first].isSorted()) { // nearly all: nothing to do but to pass it on
            if (found[first].head.events > 0) out.append(found[first].record());
            continue;
        }
        events.clear();
        for (auto at = first; at != kNone; at = found[at].next) addEvents(found[at], events);
        // Events of the same second stay in the order of the file.
        std::ranges::stable_sort(events, std::less(), &SpilledEvent::time);
        if (!events.empty()) putRun(out, found[first].head.key, found[first].code(), events);
    }
    return out;
}

} // namespace core::readers
