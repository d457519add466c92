#include "core/baselines/ranked_links.h"

#include <algorithm>

namespace core {

RankedLinks::RankedLinks(ItemIndex itemCount, int most, const Collect& collect, const JobContext& context)
{
    constexpr ItemIndex kItemsBetweenChecks = 256;
    std::vector<float> weights(static_cast<std::size_t>(itemCount), 0);
    std::vector<ItemIndex> touched;
    std::vector<Link> links;
    const Add add = [&](ItemIndex item, float weight) {
        auto& sum = weights[static_cast<std::size_t>(item)];
        if (sum == 0) touched.push_back(item);
        sum += weight;
    };
    for (ItemIndex from = 0; from < itemCount; ++from) {
        if (from % kItemsBetweenChecks == 0) {
            context.checkIn();
            context.report({Stage::Baselines, from, itemCount});
        }
        collect(from, add);
        links.clear();
        for (const auto item : touched) {
            auto& weight = weights[static_cast<std::size_t>(item)];
            if (weight > 0) links.push_back({item, weight});
            weight = 0;
        }
        touched.clear();
        const auto kept = std::min(links.size(), static_cast<std::size_t>(std::max(most, 0)));
        const auto end = links.begin() + static_cast<std::ptrdiff_t>(kept);
        std::partial_sort(links.begin(), end, links.end(), [](const Link& a, const Link& b) {
            return a.weight != b.weight ? a.weight > b.weight : a.item < b.item;
        });
        m_links.insert(m_links.end(), links.begin(), end);
        m_starts.push_back(static_cast<std::int64_t>(m_links.size()));
    }
}

std::span<const RankedLinks::Link> RankedLinks::of(ItemIndex item) const
{
    const auto at = static_cast<std::size_t>(item);
    const auto first = static_cast<std::size_t>(m_starts[at]);
    return std::span(m_links).subspan(first, static_cast<std::size_t>(m_starts[at + 1]) - first);
}

} // namespace core
