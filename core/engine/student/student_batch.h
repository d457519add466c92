#pragma once

#include "core/domain/split.h"
#include "core/engine/student/edge_features.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/neighbour_index.h"
#include "core/engine/student/sparse_softmax.h"
#include "core/engine/student/student_net.h"

#include <torch/torch.h>

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

/// A few cases as flat tensors. N edges, M votes, R repeats, U touched items, B cases.
struct StudentBatch {
    torch::Tensor edgeFeatures; ///< float [N, F]
    torch::Tensor edgeEntry;    ///< long [N]: touched item that the edge reaches
    torch::Tensor distance;     ///< long [N]: of the edge's event from the end
    torch::Tensor length;       ///< long [N]: events read of the case
    torch::Tensor votes;        ///< float [M, kVoteFeatures]
    torch::Tensor voteEntry;    ///< long [M]
    torch::Tensor repeat;       ///< long [R]: distance from the end
    torch::Tensor repeatEntry;  ///< long [R]
    TouchedItems touched;       ///< delta undefined until studentDelta

    /// The same batch there; `touched.delta` stays undefined.
    [[nodiscard]] StudentBatch to(const torch::Device& device) const;
};

/// Gathers the cases. The session of a case is left out of everything that is known (METHOD.md section 3, trap 1).
/// Keeps its scratch between calls; one object per thread.
class StudentBatcher {
public:
    explicit StudentBatcher(const StudentFacts& facts);
    StudentBatch gather(std::span<const Case> cases);

private:
    void addCase(std::int64_t b, const Case& each);
    void addEdges(std::int64_t b, std::span<const ItemIndex> prefix, const OwnSession& own);
    void addVotes(std::int64_t b, std::span<const ItemIndex> prefix, SessionIndex session, const OwnSession& own);
    void addSeen(std::int64_t b, std::span<const ItemIndex> prefix, ItemIndex target);
    std::int64_t entry(std::int64_t b, ItemIndex item);

    const StudentFacts& m_facts;
    std::vector<std::int64_t> m_entryOf; // I: entry of the item in the case at hand, -1 if untouched
    std::size_t m_firstEntry = 0;
    std::vector<float> m_edgeFeatures, m_votes, m_excluded;
    std::vector<std::int64_t> m_edgeEntry, m_distance, m_length, m_voteEntry, m_repeat, m_repeatEntry, m_cases, m_items,
        m_targets;
};

/// The score of every touched item less its prior -> [U], with gradients to the net.
torch::Tensor studentDelta(StudentNet& net, const StudentBatch& batch);

/// The row that the vote perceptron reads (kVoteFeatures). `sessions`: known sessions that hold the item.
std::array<float, kVoteFeatures> voteRow(const NeighbourVote& vote, float sessions);

/// The events that a student reads: the newest kReadEvents.
inline std::span<const ItemIndex> readEvents(std::span<const ItemIndex> prefix)
{
    return prefix.last(std::min(prefix.size(), static_cast<std::size_t>(kReadEvents)));
}

} // namespace core::engine
