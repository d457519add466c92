#include "core/baselines/neighbour_index.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

std::int64_t lastTime(const SessionLog& log, SessionIndex session)
{
    return log.times[static_cast<std::size_t>(log.starts[static_cast<std::size_t>(session) + 1]) - 1];
}

/// The newest `most` events of a session.
template <class T> std::span<T> newestEvents(std::span<T> events, std::size_t most)
{
    return events.size() > most ? events.last(most) : events;
}

} // namespace

NeighbourIndex::NeighbourIndex(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount)
{
    std::vector<SessionIndex> newestFirst;
    newestFirst.reserve(sessions.size());
    for (const auto session : sessions)
        if (!log.itemsOf(session).empty()) newestFirst.push_back(session);
    std::sort(newestFirst.begin(), newestFirst.end(), [&](SessionIndex a, SessionIndex b) {
        return std::pair(lastTime(log, a), a) > std::pair(lastTime(log, b), b);
    });
    for (const auto session : newestFirst) {
        const auto kept = newestEvents(log.itemsOf(session), kLongestSession);
        m_items.insert(m_items.end(), kept.begin(), kept.end());
        m_starts.push_back(static_cast<std::int64_t>(m_items.size()));
        m_times.push_back(lastTime(log, session));
    }
    addPostings(itemCount);
}

void NeighbourIndex::addPostings(ItemIndex itemCount)
{
    const auto I = static_cast<std::size_t>(itemCount);
    std::vector<Neighbour> lastSeen(I, -1);
    const auto eachPosting = [&](auto&& visit) {
        std::fill(lastSeen.begin(), lastSeen.end(), -1);
        for (Neighbour neighbour = 0; neighbour < size(); ++neighbour)
            for (const auto item : itemsOf(neighbour))
                if (auto& seen = lastSeen[static_cast<std::size_t>(item)]; seen != neighbour) {
                    seen = neighbour;
                    visit(static_cast<std::size_t>(item), neighbour);
                }
    };
    m_postingStarts.assign(I + 1, 0);
    eachPosting([&](std::size_t item, Neighbour) { ++m_postingStarts[item + 1]; });
    m_idf.assign(I, 0);
    for (std::size_t item = 0; item < I; ++item) {
        const auto holding = static_cast<float>(m_postingStarts[item + 1]);
        if (holding > 0) m_idf[item] = std::log(static_cast<float>(size()) / holding);
        m_postingStarts[item + 1] += m_postingStarts[item];
    }
    m_postings.resize(static_cast<std::size_t>(m_postingStarts.back()));
    auto next = m_postingStarts;
    eachPosting(
        [&](std::size_t item, Neighbour neighbour) { m_postings[static_cast<std::size_t>(next[item]++)] = neighbour; });
}

std::span<const ItemIndex> NeighbourIndex::itemsOf(Neighbour neighbour) const
{
    const auto at = static_cast<std::size_t>(neighbour);
    const auto first = static_cast<std::size_t>(m_starts[at]);
    return std::span(m_items).subspan(first, static_cast<std::size_t>(m_starts[at + 1]) - first);
}

std::span<const NeighbourIndex::Neighbour> NeighbourIndex::sessionsWith(ItemIndex item) const
{
    const auto at = static_cast<std::size_t>(item);
    const auto first = static_cast<std::size_t>(m_postingStarts[at]);
    return std::span(m_postings).subspan(first, static_cast<std::size_t>(m_postingStarts[at + 1]) - first);
}

NeighbourIndex::Matches NeighbourIndex::matches(std::span<const ItemIndex> prefix, int limit) const
{
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    const auto recent = newestEvents(prefix, kLongestSession);
    const auto offset = prefix.size() - recent.size();
    std::vector<std::pair<Neighbour, std::int32_t>> shared; // neighbour, place in the prefix
    for (std::size_t place = 0; place < recent.size(); ++place) {
        const auto later = recent.subspan(place + 1);
        if (std::find(later.begin(), later.end(), recent[place]) != later.end()) continue; // counts at its newest place
        // The newest sessions of all lists together lie within the newest of each.
        const auto holding = sessionsWith(recent[place]);
        for (const auto neighbour : holding.first(std::min(most, holding.size())))
            shared.emplace_back(neighbour, static_cast<std::int32_t>(offset + place));
    }
    std::sort(shared.begin(), shared.end());

    Matches matches;
    matches.places.reserve(shared.size());
    for (const auto& [neighbour, place] : shared) matches.places.push_back(place);
    for (std::size_t first = 0, end = 0; first < shared.size() && matches.found.size() < most; first = end) {
        while (end < shared.size() && shared[end].first == shared[first].first) ++end;
        matches.found.push_back({shared[first].first, std::span(matches.places).subspan(first, end - first)});
    }
    return matches;
}

} // namespace core
