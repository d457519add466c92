#include "core/readers/session_groups.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <numeric>
#include <utility>

namespace core::readers {

namespace {

constexpr std::size_t kEventBytes = sizeof(std::int32_t) + sizeof(std::int64_t) + sizeof(std::uint8_t);
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

/// The events of one session from all its runs, one array each.
struct Gathered {
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> times;
    std::vector<std::uint8_t> types;

    void clear()
    {
        items.clear();
        times.clear();
        types.clear();
    }

    void add(const Run& run)
    {
        const auto extend = [&](auto& values, const char* from) {
            const auto size = values.size();
            values.resize(size + run.head.events);
            if (run.head.events > 0) std::memcpy(values.data() + size, from, run.head.events * sizeof(values.front()));
        };
        extend(items, run.items());
        extend(times, run.times());
        extend(types, run.types());
    }

    /// By time; events of the same second stay in the order of the file.
    void sort()
    {
        if (std::ranges::is_sorted(times)) return;
        std::vector<std::size_t> order(times.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::less(), [&](std::size_t at) { return times[at]; });
        const auto arrange = [&](auto& values) {
            auto before = values;
            for (std::size_t at = 0; at < order.size(); ++at) values[at] = before[order[at]];
        };
        arrange(items);
        arrange(types);
        arrange(times);
    }
};

} // namespace

std::size_t RunHead::bytes() const
{
    return sizeof(RunHead) + code + events * kEventBytes;
}

void putRun(std::string& out, std::int64_t key, std::string_view code, const std::vector<std::int32_t>& items,
            const std::vector<std::int64_t>& times, const std::vector<std::uint8_t>& types)
{
    const RunHead head{key, static_cast<std::uint32_t>(code.size()), static_cast<std::uint32_t>(items.size())};
    out.append(reinterpret_cast<const char*>(&head), sizeof head);
    out.append(code);
    out.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(std::int32_t));
    out.append(reinterpret_cast<const char*>(times.data()), times.size() * sizeof(std::int64_t));
    out.append(reinterpret_cast<const char*>(types.data()), types.size());
}

std::string groupedBySession(std::string_view bytes)
{
    auto runs = runsOf(bytes);
    std::string out;
    out.reserve(bytes.size());
    Gathered gathered;
    for (const auto first : chained(runs)) {
        if (runs[first].next == kNone && runs[first].isSorted()) { // nearly all: nothing to do but to pass it on
            if (runs[first].head.events > 0) out.append(runs[first].record());
            continue;
        }
        gathered.clear();
        for (auto at = first; at != kNone; at = runs[at].next) gathered.add(runs[at]);
        if (gathered.items.empty()) continue;
        gathered.sort();
        putRun(out, runs[first].head.key, runs[first].code(), gathered.items, gathered.times, gathered.types);
    }
    return out;
}

} // namespace core::readers
