#pragma once

#include "core/domain/dataset.h"
#include "core/engine/student/edge_features.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/neighbour_index.h"
#include "core/engine/student/student_net.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// What the known sessions and the catalogue say, ready to be asked. Built once for a training; read-only afterwards.
struct StudentFacts {
    const SessionLog* log = nullptr;
    std::vector<std::int32_t> families; ///< I
    const EdgeSet* edges = nullptr;
    const EdgeFeatures* features = nullptr;
    const NeighbourIndex* neighbours = nullptr; ///< null: left out
    std::vector<float> sessionsOf;              ///< I: known sessions that hold the item
    bool repeats = false;                       ///< may an item come back? Decided by the log (repeatsMatter)
};

/// One read event of a session and the edges that leave its item. Events of the same item share their edges.
struct BatchEvent {
    ItemIndex item = 0;
    std::size_t firstEdge = 0;
    std::size_t lastEdge = 0; ///< behind the last
};

/// One prefix with its next item.
struct BatchCase {
    SessionIndex session = 0;
    std::size_t firstEvent = 0; ///< the events read: the newest kReadEvents of the prefix
    std::size_t lastEvent = 0;  ///< behind the last
    std::size_t firstVote = 0;
    std::size_t lastVote = 0; ///< behind the last
    ItemIndex target = 0;

    [[nodiscard]] std::size_t length() const { return lastEvent - firstEvent; }
};

/// Some sessions with all their prefixes. Every edge stands once for a session, however many prefixes read it. N edges
/// of F features, S of them such as the teacher has a say of, M votes.
struct StudentBatch {
    std::vector<float> edgeFeatures;  ///< [N, F]
    std::vector<ItemIndex> edgeTo;    ///< N
    std::vector<float> edgeKnown;     ///< N: 1, or 0 where the edge stands by the teacher alone
    std::vector<std::size_t> taught;  ///< S: which edges; none unless taught
    std::vector<float> taughtSay;     ///< S: how much of what the teacher adds counts
    std::vector<float> taughtRows;    ///< [S, F]: their features once more
    std::vector<float> votes;         ///< [M, kVoteFeatures]
    std::vector<ItemIndex> voteItems; ///< M
    std::vector<BatchEvent> events;
    std::vector<BatchCase> cases;
};

/// Gathers sessions, each seen as if it were not known itself (METHOD.md section 3, trap 1). Keeps its scratch between
/// calls; one object per thread.
class StudentBatcher {
public:
    explicit StudentBatcher(const StudentFacts& facts) : m_facts(facts) {}
    /// As if there were no teacher, unless `taught`. Refers to this object's memory until the next call.
    const StudentBatch& gather(std::span<const SessionIndex> sessions, bool taught = true);

private:
    void addSession(SessionIndex session);
    void addEvents(std::span<const ItemIndex> items, const OwnSession& own);
    void addEdges(ItemIndex from, const OwnSession& own);
    void addVotes(std::span<const ItemIndex> prefix, SessionIndex session, const OwnSession& own);

    const StudentFacts& m_facts;
    StudentBatch m_batch;
    bool m_taught = true;
    std::vector<NeighbourVote> m_found;
};

/// The row that the vote perceptron reads (kVoteFeatures). `sessions`: known sessions that hold the item.
std::array<float, kVoteFeatures> voteRow(const NeighbourVote& vote, float sessions);

/// The events that a student reads: the newest kReadEvents.
inline std::span<const ItemIndex> readEvents(std::span<const ItemIndex> prefix)
{
    return prefix.last(std::min(prefix.size(), static_cast<std::size_t>(kReadEvents)));
}

/// Prefixes of a session: one before each of its events but the first.
inline std::int64_t casesIn(const SessionLog& log, SessionIndex session)
{
    return std::max<std::int64_t>(0, std::ssize(log.itemsOf(session)) - 1);
}

} // namespace core::engine
