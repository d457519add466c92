#include "core/engine/student/edge_tables.h"

#include "core/engine/student/teacher_say.h"

#include <algorithm>
#include <numeric>

namespace core::engine {

namespace {

/// One mask of the first `width` columns for each of kEdgeParts.
std::vector<torch::Tensor> groupMasks(const EdgeFeatures& features, std::size_t width)
{
    std::vector<torch::Tensor> masks;
    for (const auto part : kEdgeParts) {
        std::vector<float> mask;
        for (std::size_t at = 0; at < width; ++at) mask.push_back(features.columns()[at].part == part ? 1.0F : 0.0F);
        masks.push_back(torch::tensor(mask));
    }
    return masks;
}

/// Adds what each group adds when it joins those before it.
void addInOrder(torch::nn::Sequential& perceptron, const torch::Tensor& features,
                const std::vector<torch::Tensor>& groups, const std::vector<std::size_t>& order, torch::Tensor& sums)
{
    auto known = torch::zeros_like(features); // [N, F]
    auto before = perceptron->forward(known); // [N, C]
    for (const auto group : order) {
        known = known + features * groups[group];      // [N, F]
        const auto after = perceptron->forward(known); // [N, C]
        sums.select(/*dim=*/1, static_cast<std::int64_t>(group)).add_(after - before);
        before = after;
    }
}

} // namespace

torch::Tensor attributeToGroups(torch::nn::Sequential perceptron, const torch::Tensor& features,
                                const std::vector<torch::Tensor>& groups, std::size_t rest)
{
    const torch::NoGradGuard noGradient;
    auto sums = torch::zeros({features.size(0), std::ssize(groups), static_cast<std::int64_t>(kEdgeChannels)},
                             features.options()); // [N, G, C]
    std::vector<std::size_t> order(groups.size());
    for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
    addInOrder(perceptron, features, groups, order, sums);
    std::reverse(order.begin(), order.end());
    addInOrder(perceptron, features, groups, order, sums);
    sums = sums / 2;
    const auto ofNothing = perceptron->forward(torch::zeros({1, features.size(1)})); // [1, C]
    sums.select(/*dim=*/1, static_cast<std::int64_t>(rest)).add_(ofNothing);
    return sums;
}

namespace {

/// The perceptrons asked about a block of edges at a time.
class TableWriter {
public:
    TableWriter(const EdgeFeatures& features, StudentNet& net, StudentTables& tables, std::int64_t edges)
        : m_features(features), m_net(net), m_tables(tables), m_plainMasks(groupMasks(features, features.plainWidth())),
          m_masks(groupMasks(features, features.width()))
    {
        const auto all = static_cast<std::size_t>(edges);
        m_tables.to.reserve(all); // growing would hold them twice
        for (auto& ofChannel : m_tables.value) ofChannel.reserve(all);
        for (auto& ofChannel : m_tables.parts) ofChannel.reserve(all);
        if (m_features.hearsTeacher())
            for (auto& ofChannel : m_tables.untaught) ofChannel.reserve(all);
    }

    void add(const EdgeFeatures::Leaving& leaving, const Edge& edge)
    {
        const auto width = m_features.width();
        m_rows.resize(m_rows.size() + width);
        const auto standing = m_features.write(leaving, edge, m_rows.data() + m_rows.size() - width);
        if (standing.say > 0) {
            m_taught.push_back(std::ssize(m_known));
            m_say.push_back(kServedSay * standing.say);
        }
        m_known.push_back(standing.known ? 1.0F : 0.0F);
        m_tables.to.push_back(edge.to);
    }

    [[nodiscard]] std::size_t held() const { return m_known.size(); }

    void flush()
    {
        if (m_known.empty()) return;
        const auto N = std::ssize(m_known);
        const auto rows = torch::from_blob(m_rows.data(), {N, static_cast<std::int64_t>(m_features.width())}); // [N, F]
        const auto plain = rows.slice(/*dim=*/1, 0, static_cast<std::int64_t>(m_features.plainWidth()));
        auto scores = attributeToGroups(m_net->edgePerceptron(), plain, m_plainMasks) *
                      torch::from_blob(m_known.data(), {N, 1, 1}); // [N, G, C]
        if (m_features.hearsTeacher()) append(scores, nullptr, m_tables.untaught);
        if (!m_taught.empty()) addTeacher(scores, rows);
        append(scores, &m_tables.parts, m_tables.value);
        m_rows.clear();
        m_known.clear();
        m_taught.clear();
        m_say.clear();
    }

private:
    void addTeacher(torch::Tensor& scores, const torch::Tensor& rows)
    {
        // The last column's: whether an edge stands by the teacher alone.
        const auto part = m_features.columns().back().part;
        const auto rest = static_cast<std::size_t>(std::ranges::find(kEdgeParts, part) - kEdgeParts.begin());
        const auto which = torch::tensor(m_taught); // [S]
        const auto added = attributeToGroups(m_net->teacherPerceptron(), rows.index_select(/*dim=*/0, which), m_masks,
                                             rest); // [S, G, C]
        scores.index_add_(/*dim=*/0, which, added * torch::tensor(m_say).view({-1, 1, 1}));
    }

    /// scores [N, G, C] -> the sum over the groups of each edge, and the groups themselves where they are asked for
    static void append(const torch::Tensor& scores, decltype(StudentTables::parts)* parts, EdgeValues& values)
    {
        for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) {
            const auto ofChannel = scores.select(/*dim=*/2, static_cast<std::int64_t>(channel)).contiguous(); // [N, G]
            const auto* part = ofChannel.data_ptr<float>();
            for (std::int64_t edge = 0; edge < scores.size(0); ++edge, part += kEdgeParts.size()) {
                if (parts != nullptr) std::copy_n(part, kEdgeParts.size(), (*parts)[channel].emplace_back().begin());
                values[channel].push_back(std::accumulate(part, part + kEdgeParts.size(), 0.0F));
            }
        }
    }

    const EdgeFeatures& m_features;
    StudentNet& m_net;
    StudentTables& m_tables;
    std::vector<torch::Tensor> m_plainMasks, m_masks;
    std::vector<float> m_rows;
    std::vector<float> m_known;         // 1, or 0 where an edge stands by the teacher alone or not at all
    std::vector<std::int64_t> m_taught; // edges of the block that the teacher has a say of,
    std::vector<float> m_say;           // and how much
};

} // namespace

void computeEdgeTables(const EdgeSet& edges, const EdgeFeatures& features, StudentNet& net, StudentTables& tables,
                       const JobContext& context)
{
    constexpr std::size_t kBlock = 32'768;
    const torch::NoGradGuard noGradient;
    TableWriter writer(features, net, tables, edges.size());
    const auto flush = [&] {
        context.checkIn();
        writer.flush();
        context.report({Stage::Student, std::ssize(tables.to), edges.size()});
    };
    const auto none = features.without({});
    for (ItemIndex from = 0; from < edges.itemCount(); ++from) {
        const auto leaving = features.leaving(from, none);
        for (const auto& edge : edges.of(from)) {
            writer.add(leaving, edge);
            if (writer.held() == kBlock) flush();
        }
    }
    flush();
}

} // namespace core::engine
