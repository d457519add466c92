#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/training_config.h"
#include "core/engine/student/pair_table.h"
#include "core/engine/student/text_similarity.h"

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// A transition from one item to another, with everything known of it that does not change with the question.
struct Edge {
    ItemIndex to = 0;
    float together = 0;       ///< sessions that hold both
    float after = 0;          ///< PairCount::after
    float before = 0;         ///< PairCount::before
    float next = 0;           ///< PairCount::next
    float familyTogether = 0; ///< sessions pairs between the two families
    float text = 0;           ///< cosine of the texts
    float picture = 0;        ///< cosine of the pictures, 0 where one is missing
    float textContent = 0;    ///< the same of what pretrained models say of them
    float pictureContent = 0;
    float knowledge = 0;   ///< cosine of z^k
    float transition = 0;  ///< cosine of the transition tower's query for `from` and z^t of `to`
    bool proposed = false; ///< stands without any session: near in text or picture
    bool taught = false;   ///< stands by the teacher: near in knowledge or pretrained contents, or the tower's proposal
};

/// What the edges are made from, beside the counts. Undefined tensors and empty lists: that source is not there.
struct EdgeSources {
    torch::Tensor pictures;       ///< [I, W] unit rows, zero where an item has none
    torch::Tensor textContent;    ///< [I, Wt] unit rows, likewise
    torch::Tensor pictureContent; ///< [I, Wp] unit rows, likewise
    torch::Tensor knowledge;      ///< z^k [I, D] unit rows
    torch::Tensor queries;        ///< the transition tower's state after one item [I, D] unit rows
    torch::Tensor transition;     ///< z^t [I, D] unit rows
    const TextSimilarity* text = nullptr;
    std::span<const ItemIndex> seldom; ///< items that the teacher may propose: of others it has no say (teacherSay)
    std::span<const ItemIndex> only;   ///< items whose edges are made, each once; empty: all. For a trial
};

/// All edges, sorted by the item they leave and within it by the item they reach. Memory grows with items times
/// neighbours and with the pairs seen, never with cases. METHOD.md section 3.
class EdgeSet {
public:
    /// `pairs` counts items, `familyPairs` families. Edges of one item are capped at config.edgesPerItem: those seen
    /// and those proposed stay before those that only families connect. What the teacher alone knows is not counted, so
    /// that the others are the same with it and without.
    EdgeSet(const PairTable& pairs, const PairTable& familyPairs, const std::vector<std::int32_t>& families,
            const EdgeSources& sources, const TrainingConfig& config, const JobContext& context);

    [[nodiscard]] std::span<const Edge> of(ItemIndex from) const;
    /// How many of them stand without the teacher.
    [[nodiscard]] std::int32_t plainOf(ItemIndex from) const { return m_plain[static_cast<std::size_t>(from)]; }
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_edges.size()); }
    [[nodiscard]] ItemIndex itemCount() const { return static_cast<ItemIndex>(m_starts.size() - 1); }
    [[nodiscard]] const std::vector<std::int64_t>& starts() const { return m_starts; }
    /// Wall clock that the items' rows took, which grows with their number.
    [[nodiscard]] double rowSeconds() const { return m_rowSeconds; }

private:
    std::vector<std::int64_t> m_starts; // I+1
    std::vector<Edge> m_edges;
    std::vector<std::int32_t> m_plain; // I
    double m_rowSeconds = 0;
};

} // namespace core::engine
