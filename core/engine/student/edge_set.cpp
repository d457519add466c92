#include "core/engine/student/edge_set.h"

#include "core/engine/student/families.h"
#include "core/engine/student/nearest_rows.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <tuple>
#include <utility>

namespace core::engine {

namespace {

bool standsWithoutTeacher(const Edge& edge)
{
    return edge.together > 0 || edge.proposed || edge.familyTogether > 0;
}

/// The edges of one item while they are gathered: one slot per reached item.
class Gathering {
public:
    explicit Gathering(std::size_t itemCount) : m_slot(itemCount, -1) {}

    Edge& to(ItemIndex item)
    {
        auto& slot = m_slot[static_cast<std::size_t>(item)];
        if (slot < 0) {
            slot = static_cast<std::int32_t>(m_edges.size());
            m_edges.push_back({.to = item});
        }
        return m_edges[static_cast<std::size_t>(slot)];
    }

    /// The `most` worthiest edges, and those that the teacher alone knows, sorted by item; the gathering is empty
    /// afterwards.
    std::vector<Edge> take(std::size_t most)
    {
        for (const auto& edge : m_edges) m_slot[static_cast<std::size_t>(edge.to)] = -1;
        const auto taught = std::stable_partition(m_edges.begin(), m_edges.end(), standsWithoutTeacher);
        const auto cut = m_edges.begin() + std::min(static_cast<std::ptrdiff_t>(most), taught - m_edges.begin());
        if (cut != taught) {
            const auto worth = [](const Edge& edge) {
                return std::tuple(edge.together > 0, edge.proposed, edge.together, edge.familyTogether);
            };
            std::stable_sort(m_edges.begin(), taught,
                             [&](const Edge& a, const Edge& b) { return worth(a) > worth(b); });
            m_edges.erase(cut, taught);
        }
        std::sort(m_edges.begin(), m_edges.end(), [](const Edge& a, const Edge& b) { return a.to < b.to; });
        return std::exchange(m_edges, {});
    }

private:
    std::vector<std::int32_t> m_slot;
    std::vector<Edge> m_edges;
};

std::vector<std::vector<ItemIndex>> membersOf(const std::vector<std::int32_t>& families)
{
    std::vector<std::vector<ItemIndex>> members;
    for (std::size_t item = 0; item < families.size(); ++item) {
        const auto family = static_cast<std::size_t>(families[item]);
        if (members.size() <= family) members.resize(family + 1);
        members[family].push_back(static_cast<ItemIndex>(item));
    }
    return members;
}

/// Dot product of two rows of a contiguous float matrix; 0 where there is no matrix.
class Rows {
public:
    explicit Rows(const torch::Tensor& rows)
    {
        if (!rows.defined()) return;
        m_rows = rows.to(torch::kCPU, torch::kFloat).contiguous();
        m_width = static_cast<std::size_t>(m_rows.size(1));
        m_data = m_rows.data_ptr<float>();
    }
    [[nodiscard]] bool empty() const { return m_data == nullptr; }
    [[nodiscard]] const float* row(ItemIndex item) const { return m_data + static_cast<std::size_t>(item) * m_width; }
    [[nodiscard]] float dot(const Rows& other, ItemIndex mine, ItemIndex theirs) const
    {
        if (empty() || other.empty()) return 0;
        return std::inner_product(row(mine), row(mine) + m_width, other.row(theirs), 0.0F);
    }

private:
    torch::Tensor m_rows;
    std::size_t m_width = 0;
    const float* m_data = nullptr;
};

/// Which items a source holds nearest to each item.
struct Proposals {
    bool Edge::*mark;
    std::vector<std::vector<Similar>> nearest; // I
};

/// From each source the `k` items that it holds nearest to each item, whether a session shows it or not; the teacher
/// chooses from those that it may propose.
std::vector<Proposals> proposalsOf(const EdgeSources& sources, int k, const JobContext& context)
{
    std::vector<Proposals> all;
    const auto add = [&](bool Edge::*mark, const torch::Tensor& left, const torch::Tensor& right,
                         std::span<const ItemIndex> to) {
        if (right.defined()) all.push_back({mark, nearestRows(left, right, k, context, {sources.only, to})});
    };
    if (sources.text != nullptr) all.push_back({&Edge::proposed, sources.text->nearestOfAll(k, context, sources.only)});
    add(&Edge::proposed, sources.pictures, sources.pictures, {});
    if (sources.seldom.empty()) return all;
    for (const auto& rows : {sources.textContent, sources.pictureContent, sources.knowledge})
        add(&Edge::taught, rows, rows, sources.seldom);
    add(&Edge::taught, sources.queries, sources.transition, sources.seldom);
    return all;
}

/// What counts and likeness know of the edges that leave an item.
class Knowledge {
public:
    Knowledge(const PairTable& pairs, const PairTable& familyPairs, const std::vector<std::int32_t>& families,
              const EdgeSources& sources, int neighbours, const JobContext& context)
        : m_pairs(pairs), m_familyPairs(familyPairs), m_families(families), m_members(membersOf(families)),
          m_proposals(proposalsOf(sources, neighbours, context)), m_text(sources.text), m_pictures(sources.pictures),
          m_textContent(sources.textContent), m_pictureContent(sources.pictureContent), m_knowledge(sources.knowledge),
          m_queries(sources.queries), m_transition(sources.transition)
    {
    }

    void gather(ItemIndex from, Gathering& gathering) const
    {
        const auto at = static_cast<std::size_t>(from);
        for (const auto& pair : m_familyPairs.of(m_families[at]))
            if (pair.together >= kFamilyPairs)
                for (const auto item : m_members[static_cast<std::size_t>(pair.to)])
                    gathering.to(item).familyTogether = pair.together;
        for (const auto& pair : m_pairs.of(from)) {
            auto& edge = gathering.to(pair.to);
            edge.together = pair.together;
            edge.after = pair.after;
            edge.before = pair.before;
            edge.next = pair.next;
        }
        for (const auto& source : m_proposals)
            for (const auto& each : source.nearest[at]) gathering.to(each.item).*source.mark = true;
    }

    void describe(ItemIndex from, Edge& edge) const
    {
        if (edge.familyTogether == 0)
            edge.familyTogether =
                m_familyPairs
                    .at(m_families[static_cast<std::size_t>(from)], m_families[static_cast<std::size_t>(edge.to)])
                    .together;
        if (m_text != nullptr) edge.text = m_text->between(from, edge.to);
        edge.picture = m_pictures.dot(m_pictures, from, edge.to);
        edge.textContent = m_textContent.dot(m_textContent, from, edge.to);
        edge.pictureContent = m_pictureContent.dot(m_pictureContent, from, edge.to);
        edge.knowledge = m_knowledge.dot(m_knowledge, from, edge.to);
        edge.transition = m_queries.dot(m_transition, from, edge.to);
    }

private:
    const PairTable& m_pairs;
    const PairTable& m_familyPairs;
    const std::vector<std::int32_t>& m_families;
    std::vector<std::vector<ItemIndex>> m_members; // of each family
    std::vector<Proposals> m_proposals;
    const TextSimilarity* m_text;
    Rows m_pictures, m_textContent, m_pictureContent, m_knowledge, m_queries, m_transition;
};

} // namespace

EdgeSet::EdgeSet(const PairTable& pairs, const PairTable& familyPairs, const std::vector<std::int32_t>& families,
                 const EdgeSources& sources, const TrainingConfig& config, const JobContext& context)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto itemCount = families.size();
    const Knowledge known(pairs, familyPairs, families, sources, config.neighboursPerItem, context);
    Gathering gathering(itemCount);
    std::vector<bool> wanted(itemCount, sources.only.empty());
    for (const auto item : sources.only) wanted[static_cast<std::size_t>(item)] = true;
    m_plain.assign(itemCount, 0);
    m_starts.push_back(0);
    for (std::size_t at = 0; at < itemCount; ++at) {
        if (at % 64 == 0) context.checkIn();
        if (wanted[at]) {
            const auto from = static_cast<ItemIndex>(at);
            known.gather(from, gathering);
            for (auto edge : gathering.take(static_cast<std::size_t>(config.edgesPerItem))) {
                if (standsWithoutTeacher(edge)) ++m_plain[at];
                known.describe(from, edge);
                m_edges.push_back(edge);
            }
        }
        m_starts.push_back(std::ssize(m_edges));
    }
    m_rowSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

std::span<const Edge> EdgeSet::of(ItemIndex from) const
{
    const auto at = static_cast<std::size_t>(from);
    const auto first = static_cast<std::size_t>(m_starts[at]);
    return std::span(m_edges).subspan(first, static_cast<std::size_t>(m_starts[at + 1]) - first);
}

} // namespace core::engine
