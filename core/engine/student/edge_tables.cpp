#include "core/engine/student/edge_tables.h"

#include <algorithm>
#include <numeric>

namespace core::engine {

namespace {

/// One column mask [F] for each of kEdgeParts.
std::vector<torch::Tensor> groupMasks(const EdgeFeatures& features)
{
    std::vector<torch::Tensor> masks;
    for (const auto part : kEdgeParts) {
        std::vector<float> mask;
        for (const auto& column : features.columns()) mask.push_back(column.part == part ? 1.0F : 0.0F);
        masks.push_back(torch::tensor(mask));
    }
    return masks;
}

/// Adds what each group adds when it joins those before it.
void addInOrder(StudentNet& net, const torch::Tensor& features, const std::vector<torch::Tensor>& groups,
                const std::vector<std::size_t>& order, torch::Tensor& sums)
{
    auto known = torch::zeros_like(features); // [N, F]
    auto before = net->edgeScores(known);     // [N, C]
    sums.select(/*dim=*/1, 0).add_(before);
    for (const auto group : order) {
        known = known + features * groups[group];  // [N, F]
        const auto after = net->edgeScores(known); // [N, C]
        sums.select(/*dim=*/1, static_cast<std::int64_t>(group)).add_(after - before);
        before = after;
    }
}

} // namespace

torch::Tensor attributeToGroups(StudentNet& net, const torch::Tensor& features,
                                const std::vector<torch::Tensor>& groups)
{
    const torch::NoGradGuard noGradient;
    auto sums = torch::zeros({features.size(0), std::ssize(groups), static_cast<std::int64_t>(kEdgeChannels)},
                             features.options()); // [N, G, C]
    std::vector<std::size_t> order(groups.size());
    for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
    addInOrder(net, features, groups, order, sums);
    std::reverse(order.begin(), order.end());
    addInOrder(net, features, groups, order, sums);
    return sums / 2;
}

void computeEdgeTables(const EdgeSet& edges, const EdgeFeatures& features, StudentNet& net, StudentTables& tables,
                       const JobContext& context)
{
    constexpr std::size_t kBlock = 32'768;
    const torch::NoGradGuard noGradient;
    const auto masks = groupMasks(features);
    const auto width = features.width();
    std::vector<float> rows;
    std::vector<float> stands;
    const auto all = static_cast<std::size_t>(edges.size());
    tables.to.reserve(all); // growing would hold them twice
    for (auto& ofChannel : tables.value) ofChannel.reserve(all);
    for (auto& ofChannel : tables.parts) ofChannel.reserve(all);
    const auto flush = [&] {
        if (stands.empty()) return;
        context.checkIn();
        const auto block =
            torch::from_blob(rows.data(), {std::ssize(stands), static_cast<std::int64_t>(width)}); // [N, F]
        const auto counts = torch::from_blob(stands.data(), {std::ssize(stands), 1});              // [N, 1]
        const auto scores = attributeToGroups(net, block, masks) * counts.unsqueeze(-1);           // [N, G, C]
        for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) {
            const auto parts = scores.select(/*dim=*/2, static_cast<std::int64_t>(channel)).contiguous(); // [N, G]
            const auto* part = parts.data_ptr<float>();
            for (std::size_t edge = 0; edge < stands.size(); ++edge, part += kEdgeParts.size()) {
                auto& ofEdge = tables.parts[channel].emplace_back();
                std::copy_n(part, kEdgeParts.size(), ofEdge.begin());
                tables.value[channel].push_back(std::accumulate(ofEdge.begin(), ofEdge.end(), 0.0F));
            }
        }
        rows.clear();
        stands.clear();
        context.report({Stage::Student, std::ssize(tables.to), edges.size()});
    };
    const auto none = features.without({});
    for (ItemIndex from = 0; from < edges.itemCount(); ++from) {
        const auto leaving = features.leaving(from, none);
        for (const auto& edge : edges.of(from)) {
            rows.resize(rows.size() + width);
            stands.push_back(features.write(leaving, edge, rows.data() + rows.size() - width) ? 1.0F : 0.0F);
            tables.to.push_back(edge.to);
            if (stands.size() == kBlock) flush();
        }
    }
    flush();
}

} // namespace core::engine
