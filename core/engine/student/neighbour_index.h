#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// What past sessions similar to a prefix say of one item.
struct NeighbourVote {
    ItemIndex item = 0;
    float sum = 0;     ///< sum of similarities of the sessions that hold the item
    float squares = 0; ///< sum of their squares
    float fourths = 0; ///< sum of their fourth powers
};

/// A past session that shares items with a prefix.
struct SimilarPast {
    std::int32_t place = 0; ///< in NeighbourIndex::Arrays
    float similarity = 0;
};

/// Past sessions by item: finds those similar to a whole prefix (shared items weighted by nearness to the end and by
/// rarity, divided by session length, faded by age in days) and sums them over their items. METHOD.md section 3.
class NeighbourIndex {
public:
    NeighbourIndex() = default;
    /// `sessions` are the known ones; their age counts back from the last of them.
    NeighbourIndex(const SessionLog& log, const std::vector<SessionIndex>& sessions, ItemIndex itemCount);

    /// Votes for the items of similar sessions, sorted by item, as if `own` were not known: a session of the index that
    /// holds the prefix (-1: none). It neither votes nor counts in the rarity of its items.
    [[nodiscard]] std::vector<NeighbourVote> votes(std::span<const ItemIndex> prefix, SessionIndex own = -1) const;
    /// The same into `votes`, in an order of their own, in which nothing has to be sorted.
    void collectVotes(std::span<const ItemIndex> prefix, SessionIndex own, std::vector<NeighbourVote>& votes) const;
    /// The sessions that vote, in no order, with the similarity that their votes have.
    [[nodiscard]] std::vector<SimilarPast> similar(std::span<const ItemIndex> prefix, SessionIndex own = -1) const;

    /// The plain arrays, for the model file.
    struct Arrays {
        std::vector<std::int64_t> starts{0}; ///< S+1
        std::vector<ItemIndex> items;        ///< distinct items of each known session
        std::vector<SessionIndex> sessions;  ///< S: the log's index, newest last
        std::vector<float> weights;          ///< S: age factor / sqrt(length)
        std::vector<float> rarity;           ///< I: log((S+1)/(n+1))
    };
    explicit NeighbourIndex(Arrays arrays);
    [[nodiscard]] const Arrays& arrays() const { return m_arrays; }

private:
    void indexByItem(std::size_t itemCount);
    [[nodiscard]] float rarityOf(ItemIndex item, bool heldByOwn) const;

    Arrays m_arrays;
    std::vector<std::int64_t> m_itemStarts; // I+1
    std::vector<std::int32_t> m_holders;    // sessions (positions in Arrays) that hold the item
};

} // namespace core::engine
