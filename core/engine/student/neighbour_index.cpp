#include "core/engine/student/neighbour_index.h"

#include "core/domain/split.h"
#include "core/engine/student/distinct_items.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace core::engine {

namespace {

constexpr std::size_t kReadEvents = 30;
constexpr float kNearness = 3.0F;          // events
constexpr float kShortestFade = 5.0F;      // days
constexpr std::size_t kMostHolders = 5000; // newest sessions of one item that are asked

struct QueryItem {
    ItemIndex item;
    float weight;
};

/// Each distinct item of the prefix's end with its weight, unit length by the nearness weights.
template <class RarityOf> std::vector<QueryItem> queryOf(std::span<const ItemIndex> prefix, RarityOf&& rarityOf)
{
    const auto read = prefix.last(std::min(prefix.size(), kReadEvents));
    std::vector<QueryItem> query;
    float sum = 0;
    for (auto at = read.size(); at-- > 0;) { // newest first, so that a repeat keeps its greatest weight
        const bool known =
            std::any_of(query.begin(), query.end(), [&](const QueryItem& each) { return each.item == read[at]; });
        if (known) continue;
        const auto distance = static_cast<float>(read.size() - at);
        query.push_back({read[at], std::exp(-distance / kNearness)});
        sum += query.back().weight;
    }
    for (auto& each : query) each.weight *= rarityOf(each.item) / std::sqrt(sum);
    return query;
}

} // namespace

NeighbourIndex::NeighbourIndex(const SessionLog& log, const std::vector<SessionIndex>& sessions, ItemIndex itemCount)
{
    std::int64_t newest = std::numeric_limits<std::int64_t>::min();
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    for (const auto session : sessions) {
        newest = std::max(newest, dayOf(log.firstTime(session)));
        oldest = std::min(oldest, dayOf(log.firstTime(session)));
    }
    // A week fades within days, a year within months.
    const float fade = std::max(kShortestFade, static_cast<float>(newest - oldest) / 5);
    std::vector<float> holders(static_cast<std::size_t>(itemCount), 0);
    std::vector<ItemIndex> distinct;
    for (const auto session : sessions) {
        distinctItems(log.itemsOf(session), distinct);
        for (const auto item : distinct) ++holders[static_cast<std::size_t>(item)];
        const auto age = static_cast<float>(newest + 1 - dayOf(log.firstTime(session)));
        m_arrays.items.insert(m_arrays.items.end(), distinct.begin(), distinct.end());
        m_arrays.starts.push_back(static_cast<std::int64_t>(m_arrays.items.size()));
        m_arrays.sessions.push_back(session);
        m_arrays.weights.push_back(std::exp(-age / fade) / std::sqrt(static_cast<float>(distinct.size())));
    }
    const auto all = static_cast<float>(sessions.size());
    for (const auto count : holders) m_arrays.rarity.push_back(std::log((all + 1) / (count + 1)));
    indexByItem(static_cast<std::size_t>(itemCount));
}

NeighbourIndex::NeighbourIndex(Arrays arrays) : m_arrays(std::move(arrays))
{
    indexByItem(m_arrays.rarity.size());
}

void NeighbourIndex::indexByItem(std::size_t itemCount)
{
    m_itemStarts.assign(itemCount + 1, 0);
    for (const auto item : m_arrays.items) ++m_itemStarts[static_cast<std::size_t>(item) + 1];
    for (std::size_t at = 1; at < m_itemStarts.size(); ++at) m_itemStarts[at] += m_itemStarts[at - 1];
    m_holders.resize(m_arrays.items.size());
    auto next = m_itemStarts;
    for (std::size_t session = 0; session + 1 < m_arrays.starts.size(); ++session)
        for (auto at = m_arrays.starts[session]; at < m_arrays.starts[session + 1]; ++at) {
            const auto item = static_cast<std::size_t>(m_arrays.items[static_cast<std::size_t>(at)]);
            m_holders[static_cast<std::size_t>(next[item]++)] = static_cast<std::int32_t>(session);
        }
}

float NeighbourIndex::rarityOf(ItemIndex item, bool heldByOwn) const
{
    const auto at = static_cast<std::size_t>(item);
    if (!heldByOwn) return m_arrays.rarity[at];
    const auto sessions = static_cast<float>(m_arrays.sessions.size());
    const auto holders = static_cast<float>(m_itemStarts[at + 1] - m_itemStarts[at]);
    return std::log(sessions / holders); // one session and one holder less than in `rarity`
}

std::vector<SimilarPast> NeighbourIndex::similar(std::span<const ItemIndex> prefix, SessionIndex own) const
{
    // Thread-local so that const calls from several threads stay apart; sized once.
    thread_local std::vector<float> similarity;
    similarity.resize(std::max(similarity.size(), m_arrays.sessions.size()), 0.0F);

    std::vector<SimilarPast> similar;
    if (m_itemStarts.empty()) return similar;
    const auto query = queryOf(prefix, [&](ItemIndex item) { return rarityOf(item, own >= 0); });
    for (const auto& [item, weight] : query) {
        const auto first = static_cast<std::size_t>(m_itemStarts[static_cast<std::size_t>(item)]);
        const auto last = static_cast<std::size_t>(m_itemStarts[static_cast<std::size_t>(item) + 1]);
        for (auto at = last - std::min(last - first, kMostHolders); at < last; ++at) {
            const auto session = static_cast<std::size_t>(m_holders[at]);
            if (m_arrays.sessions[session] == own) continue;
            if (similarity[session] == 0) similar.push_back({m_holders[at], 0});
            similarity[session] += weight * m_arrays.weights[session];
        }
    }
    for (auto& each : similar) each.similarity = std::exchange(similarity[static_cast<std::size_t>(each.place)], 0.0F);
    return similar;
}

std::vector<NeighbourVote> NeighbourIndex::votes(std::span<const ItemIndex> prefix, SessionIndex own) const
{
    std::vector<NeighbourVote> votes;
    collectVotes(prefix, own, votes);
    std::sort(votes.begin(), votes.end(),
              [](const NeighbourVote& a, const NeighbourVote& b) { return a.item < b.item; });
    return votes;
}

void NeighbourIndex::collectVotes(std::span<const ItemIndex> prefix, SessionIndex own,
                                  std::vector<NeighbourVote>& votes) const
{
    thread_local std::vector<std::int32_t> slot;
    slot.resize(std::max(slot.size(), m_arrays.rarity.size()), -1);
    votes.clear();
    for (const auto& [past, value] : similar(prefix, own)) {
        const auto session = static_cast<std::size_t>(past);
        const float square = value * value;
        for (auto at = m_arrays.starts[session]; at < m_arrays.starts[session + 1]; ++at) {
            const auto item = m_arrays.items[static_cast<std::size_t>(at)];
            auto& place = slot[static_cast<std::size_t>(item)];
            if (place < 0) {
                place = static_cast<std::int32_t>(votes.size());
                votes.push_back({.item = item});
            }
            auto& vote = votes[static_cast<std::size_t>(place)];
            vote.sum += value;
            vote.squares += square;
            vote.fourths += square * square;
        }
    }
    for (const auto& vote : votes) slot[static_cast<std::size_t>(vote.item)] = -1;
}

} // namespace core::engine
