#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Past sessions, newest first, and for each item the sessions that hold it: what every neighbour model searches.
/// Of a session that is longer than kLongestSession only the newest events are kept. Read-only, any thread.
class NeighbourIndex {
public:
    static constexpr std::size_t kLongestSession = 200;

    /// A past session by its recency: 0 is the newest.
    using Neighbour = std::int32_t;

    /// A past session and where (0-based, newest place) the prefix has the items that both share.
    struct Match {
        Neighbour neighbour = 0;
        std::span<const std::int32_t> places; ///< ascending, not empty
    };

    /// The answer of matches(); owns the places that its matches point to.
    struct Matches {
        Matches() = default;
        Matches(Matches&&) = default;
        Matches& operator=(Matches&&) = default;

        std::vector<Match> found; ///< newest first
        std::vector<std::int32_t> places;
    };

    NeighbourIndex(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount);

    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_times.size()); }
    [[nodiscard]] ItemIndex itemCount() const { return static_cast<ItemIndex>(m_postingStarts.size() - 1); }
    [[nodiscard]] std::span<const ItemIndex> itemsOf(Neighbour neighbour) const;
    /// Time of the last event, Unix seconds UTC.
    [[nodiscard]] std::int64_t timeOf(Neighbour neighbour) const
    {
        return m_times[static_cast<std::size_t>(neighbour)];
    }
    /// The sessions that hold `item`, newest first, each once.
    [[nodiscard]] std::span<const Neighbour> sessionsWith(ItemIndex item) const;
    /// log(sessions / sessions with the item); 0 for an item that none holds.
    [[nodiscard]] float idf(ItemIndex item) const { return m_idf[static_cast<std::size_t>(item)]; }

    /// The newest `limit` sessions that share an item with the prefix.
    [[nodiscard]] Matches matches(std::span<const ItemIndex> prefix, int limit) const;

private:
    void addPostings(ItemIndex itemCount);

    std::vector<std::int64_t> m_starts{0};        // S+1 offsets into m_items
    std::vector<ItemIndex> m_items;               // one per event
    std::vector<std::int64_t> m_times;            // S
    std::vector<std::int64_t> m_postingStarts{0}; // I+1 offsets into m_postings
    std::vector<Neighbour> m_postings;
    std::vector<float> m_idf; // I
};

} // namespace core
