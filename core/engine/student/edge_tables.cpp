#include "core/engine/student/edge_tables.h"

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

void computeEdgeTables(const EdgeSet& edges, const EdgeFeatures& features, StudentNet& net, StudentTables& tables,
                       const JobContext& context)
{
    constexpr std::size_t kBlock = 32'768;
    const torch::NoGradGuard noGradient;
    const auto width = features.width();
    const auto plainWidth = static_cast<std::int64_t>(features.plainWidth());
    const auto plainMasks = groupMasks(features, features.plainWidth());
    const auto masks = groupMasks(features, width);
    // The last column's: whether an edge stands by the teacher alone.
    const auto ofTeacher =
        static_cast<std::size_t>(std::ranges::find(kEdgeParts, features.columns().back().part) - kEdgeParts.begin());
    std::vector<float> rows;
    std::vector<float> known;         // 1, or 0 where an edge stands by the teacher alone or not at all
    std::vector<std::int64_t> taught; // rows of edges that the teacher has a say of, and how much
    std::vector<float> say;
    const auto all = static_cast<std::size_t>(edges.size());
    tables.to.reserve(all); // growing would hold them twice
    for (auto& ofChannel : tables.value) ofChannel.reserve(all);
    for (auto& ofChannel : tables.parts) ofChannel.reserve(all);
    const auto flush = [&] {
        if (known.empty()) return;
        context.checkIn();
        const auto N = std::ssize(known);
        const auto block = torch::from_blob(rows.data(), {N, static_cast<std::int64_t>(width)}); // [N, F]
        auto scores = attributeToGroups(net->edgePerceptron(), block.slice(/*dim=*/1, 0, plainWidth), plainMasks) *
                      torch::from_blob(known.data(), {N, 1, 1}); // [N, G, C]
        if (!taught.empty()) {
            const auto which = torch::tensor(taught); // [S]
            const auto added = attributeToGroups(net->teacherPerceptron(), block.index_select(/*dim=*/0, which), masks,
                                                 ofTeacher); // [S, G, C]
            scores.index_add_(/*dim=*/0, which, added * torch::tensor(say).view({-1, 1, 1}));
        }
        for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) {
            const auto parts = scores.select(/*dim=*/2, static_cast<std::int64_t>(channel)).contiguous(); // [N, G]
            const auto* part = parts.data_ptr<float>();
            for (std::size_t edge = 0; edge < known.size(); ++edge, part += kEdgeParts.size()) {
                auto& ofEdge = tables.parts[channel].emplace_back();
                std::copy_n(part, kEdgeParts.size(), ofEdge.begin());
                tables.value[channel].push_back(std::accumulate(ofEdge.begin(), ofEdge.end(), 0.0F));
            }
        }
        rows.clear();
        known.clear();
        taught.clear();
        say.clear();
        context.report({Stage::Student, std::ssize(tables.to), edges.size()});
    };
    const auto none = features.without({});
    for (ItemIndex from = 0; from < edges.itemCount(); ++from) {
        const auto leaving = features.leaving(from, none);
        for (const auto& edge : edges.of(from)) {
            rows.resize(rows.size() + width);
            const auto standing = features.write(leaving, edge, rows.data() + rows.size() - width);
            if (standing.say > 0) {
                taught.push_back(std::ssize(known));
                say.push_back(standing.say);
            }
            known.push_back(standing.known ? 1.0F : 0.0F);
            tables.to.push_back(edge.to);
            if (known.size() == kBlock) flush();
        }
    }
    flush();
}

} // namespace core::engine
