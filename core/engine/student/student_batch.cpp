#include "core/engine/student/student_batch.h"

#include <cmath>

namespace core::engine {

const StudentBatch& StudentBatcher::gather(std::span<const SessionIndex> sessions, bool taught)
{
    m_taught = taught;
    m_batch.edgeFeatures.clear();
    m_batch.edgeTo.clear();
    m_batch.edgeKnown.clear();
    m_batch.taught.clear();
    m_batch.taughtSay.clear();
    m_batch.taughtRows.clear();
    m_batch.votes.clear();
    m_batch.voteItems.clear();
    m_batch.events.clear();
    m_batch.cases.clear();
    for (const auto session : sessions) addSession(session);
    return m_batch;
}

void StudentBatcher::addSession(SessionIndex session)
{
    const auto items = m_facts.log->itemsOf(session);
    if (items.size() < 2) return;
    const auto own = m_facts.features->without(items);
    const auto firstEvent = m_batch.events.size();
    addEvents(items, own);
    for (std::size_t position = 1; position < items.size(); ++position) {
        const auto read = readEvents(items.first(position)).size();
        const auto firstVote = m_batch.voteItems.size();
        if (m_facts.neighbours != nullptr) addVotes(items.first(position), session, own);
        m_batch.cases.push_back({.session = session,
                                 .firstEvent = firstEvent + position - read,
                                 .lastEvent = firstEvent + position,
                                 .firstVote = firstVote,
                                 .lastVote = m_batch.voteItems.size(),
                                 .target = items[position]});
    }
}

/// All events but the last, which no prefix reads.
void StudentBatcher::addEvents(std::span<const ItemIndex> items, const OwnSession& own)
{
    const auto first = static_cast<std::ptrdiff_t>(m_batch.events.size());
    for (const auto item : items.first(items.size() - 1)) {
        const auto before = std::find_if(m_batch.events.begin() + first, m_batch.events.end(),
                                         [&](const BatchEvent& each) { return each.item == item; });
        if (before != m_batch.events.end()) {
            m_batch.events.emplace_back(*before);
            continue;
        }
        const auto firstEdge = m_batch.edgeTo.size();
        addEdges(item, own);
        m_batch.events.push_back({.item = item, .firstEdge = firstEdge, .lastEdge = m_batch.edgeTo.size()});
    }
}

void StudentBatcher::addEdges(ItemIndex from, const OwnSession& own)
{
    const auto width = m_facts.features->width();
    const auto leaving = m_facts.features->leaving(from, own);
    for (const auto& edge : m_facts.edges->of(from)) {
        m_batch.edgeFeatures.resize(m_batch.edgeFeatures.size() + width);
        auto* row = m_batch.edgeFeatures.data() + m_batch.edgeFeatures.size() - width;
        const auto standing = m_facts.features->write(leaving, edge, row);
        if (!(m_taught ? standing.stands : standing.known)) {
            m_batch.edgeFeatures.resize(m_batch.edgeFeatures.size() - width);
            continue;
        }
        if (m_taught && standing.say > 0) {
            m_batch.taught.push_back(m_batch.edgeTo.size());
            m_batch.taughtSay.push_back(standing.say);
            m_batch.taughtRows.insert(m_batch.taughtRows.end(), row, row + width);
        }
        m_batch.edgeTo.push_back(edge.to);
        m_batch.edgeKnown.push_back(standing.known ? 1.0F : 0.0F);
    }
}

void StudentBatcher::addVotes(std::span<const ItemIndex> prefix, SessionIndex session, const OwnSession& own)
{
    m_facts.neighbours->collectVotes(prefix, session, m_found);
    for (const auto& vote : m_found) {
        const auto others = m_facts.sessionsOf[static_cast<std::size_t>(vote.item)] - (own.holds(vote.item) ? 1 : 0);
        const auto row = voteRow(vote, others);
        m_batch.votes.insert(m_batch.votes.end(), row.begin(), row.end());
        m_batch.voteItems.push_back(vote.item);
    }
}

std::array<float, kVoteFeatures> voteRow(const NeighbourVote& vote, float sessions)
{
    return {std::log1p(3 * vote.sum), std::log1p(vote.squares), std::log1p(vote.fourths), std::log1p(sessions) / 5};
}

} // namespace core::engine
