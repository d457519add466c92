#include "core/engine/student/nearest_rows.h"

#include <algorithm>
#include <cstdint>

namespace core::engine {

namespace {

torch::Tensor rowsOf(const torch::Tensor& all, std::span<const ItemIndex> chosen)
{
    if (chosen.empty()) return all;
    const std::vector<std::int64_t> rows(chosen.begin(), chosen.end());
    return all.index_select(/*dim=*/0, torch::tensor(rows)); // [O, W]
}

ItemIndex itemAt(std::span<const ItemIndex> chosen, std::int64_t row)
{
    return chosen.empty() ? static_cast<ItemIndex>(row) : chosen[static_cast<std::size_t>(row)];
}

} // namespace

std::vector<std::vector<Similar>> nearestRows(const torch::Tensor& left, const torch::Tensor& right, int k,
                                              const JobContext& context, RowChoice choice)
{
    constexpr std::int64_t kBlock = 512;
    const torch::NoGradGuard noGradient;
    std::vector<std::vector<Similar>> nearest(static_cast<std::size_t>(left.size(0)));
    const auto asking = rowsOf(left, choice.from);
    const auto answering = rowsOf(right, choice.to);
    const auto most = std::min<std::int64_t>(k + 1, answering.size(0));
    for (std::int64_t first = 0; first < asking.size(0); first += kBlock) {
        context.checkIn();
        const auto block = asking.slice(/*dim=*/0, first, std::min(first + kBlock, asking.size(0))); // [B, W]
        const auto products = torch::mm(block, answering.t());                                       // [B, O]
        const auto [values, rows] = products.topk(most, /*dim=*/1);                                  // [B, K], [B, K]
        const auto value = values.accessor<float, 2>();
        const auto found = rows.accessor<std::int64_t, 2>();
        for (std::int64_t row = 0; row < block.size(0); ++row) {
            const auto own = itemAt(choice.from, first + row);
            auto& ofOwn = nearest[static_cast<std::size_t>(own)];
            for (std::int64_t at = 0; at < most && std::ssize(ofOwn) < k; ++at) {
                const auto item = itemAt(choice.to, found[row][at]);
                if (item != own && value[row][at] > 0) ofOwn.push_back({item, value[row][at]});
            }
        }
    }
    return nearest;
}

} // namespace core::engine
