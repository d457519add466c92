#include "core/engine/student/pair_table.h"

#include <algorithm>
#include <cmath>

namespace core::engine {

namespace {

struct Entry {
    std::int32_t from;
    PairCount count;
};

float lagWeight(std::size_t lag)
{
    constexpr float kDecay = 3.0F;
    return std::exp(-(static_cast<float>(lag) - 1.0F) / kDecay);
}

std::size_t distinctItems(std::span<const ItemIndex> items)
{
    std::vector<ItemIndex> sorted(items.begin(), items.end());
    std::sort(sorted.begin(), sorted.end());
    return static_cast<std::size_t>(std::unique(sorted.begin(), sorted.end()) - sorted.begin());
}

bool isFirst(std::span<const ItemIndex> items, std::size_t at)
{
    return std::find(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(at), items[at]) ==
           items.begin() + static_cast<std::ptrdiff_t>(at);
}

/// Calls visit(fromRow, toRow, together, lagWeight, isNext, forward) for each pair of positions that counts.
template <class Visit>
void visitPairs(std::span<const ItemIndex> items, std::span<const std::int32_t> rows, Visit&& visit)
{
    if (items.size() < 2 || items.size() > kMostCountedEvents || distinctItems(items) > kMostCountedItems) return;
    for (std::size_t first = 0; first < items.size(); ++first) {
        const bool firstIsNew = isFirst(items, first);
        for (std::size_t second = first + 1; second < items.size(); ++second) {
            if (items[first] == items[second] || rows[first] == rows[second]) continue;
            const float together = firstIsNew && isFirst(items, second) ? 1.0F : 0.0F;
            visit(rows[first], rows[second], together, lagWeight(second - first), second == first + 1);
        }
    }
}

PairCount forwards(std::int32_t to, float together, float weight, bool next)
{
    return {to, together, weight, 0, next ? 1.0F : 0.0F};
}

PairCount backwards(std::int32_t to, float together, float weight)
{
    return {to, together, 0, weight, 0};
}

void add(PairCount& sum, const PairCount& more)
{
    sum.together += more.together;
    sum.after += more.after;
    sum.before += more.before;
    sum.next += more.next;
}

} // namespace

PairTable::PairTable(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                     std::span<const std::int32_t> row, std::int32_t rowCount, const JobContext& context)
{
    std::vector<Entry> entries;
    std::vector<std::int32_t> rows;
    std::size_t done = 0;
    for (const auto session : sessions) {
        if (done++ % 4096 == 0) context.checkIn();
        const auto items = log.itemsOf(session);
        rows.clear();
        for (const auto item : items) rows.push_back(row[static_cast<std::size_t>(item)]);
        visitPairs(items, rows, [&](std::int32_t from, std::int32_t to, float together, float weight, bool next) {
            entries.push_back({from, forwards(to, together, weight, next)});
            entries.push_back({to, backwards(from, together, weight)});
        });
    }
    // Stable, so that sums of floats are made in the same order on every machine.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.from != b.from ? a.from < b.from : a.count.to < b.count.to;
    });
    m_starts.assign(static_cast<std::size_t>(rowCount) + 1, 0);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const bool same =
            at > 0 && entries[at].from == entries[at - 1].from && entries[at].count.to == entries[at - 1].count.to;
        if (same) {
            add(m_counts.back(), entries[at].count);
        } else {
            m_counts.push_back(entries[at].count);
            ++m_starts[static_cast<std::size_t>(entries[at].from) + 1];
        }
    }
    for (std::size_t at = 1; at < m_starts.size(); ++at) m_starts[at] += m_starts[at - 1];
}

std::span<const PairCount> PairTable::of(std::int32_t from) const
{
    const auto at = static_cast<std::size_t>(from);
    const auto first = static_cast<std::size_t>(m_starts[at]);
    return std::span(m_counts).subspan(first, static_cast<std::size_t>(m_starts[at + 1]) - first);
}

PairCount PairTable::at(std::int32_t from, std::int32_t to) const
{
    const auto row = of(from);
    const auto found = std::lower_bound(row.begin(), row.end(), to,
                                        [](const PairCount& each, std::int32_t key) { return each.to < key; });
    return found != row.end() && found->to == to ? *found : PairCount{.to = to};
}

PairCount ownPairCount(std::span<const ItemIndex> items, std::span<const std::int32_t> rows, std::int32_t from,
                       std::int32_t to)
{
    PairCount own{.to = to};
    visitPairs(items, rows, [&](std::int32_t first, std::int32_t second, float together, float weight, bool next) {
        if (first == from && second == to) add(own, forwards(to, together, weight, next));
        if (second == from && first == to) add(own, backwards(to, together, weight));
    });
    return own;
}

} // namespace core::engine
