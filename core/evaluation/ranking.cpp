#include "core/evaluation/ranking.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr float kExcluded = -std::numeric_limits<float>::infinity();

} // namespace

int rankOf(std::span<const float> scores, ItemIndex target)
{
    const float own = scores[static_cast<std::size_t>(target)];
    if (std::isnan(own) || own == kExcluded) return kNotRanked;
    // "Not below" instead of "at or above": a score that is no number counts against us too. It counts the target
    // itself.
    return static_cast<int>(std::count_if(scores.begin(), scores.end(), [own](float each) { return !(each < own); }));
}

std::vector<ItemIndex> bestItems(std::span<const float> scores, ItemIndex target, int count)
{
    struct Place {
        float score = 0;
        ItemIndex item = 0;
    };
    const auto isBetter = [target](const Place& a, const Place& b) {
        if (a.score != b.score) return a.score > b.score;
        if ((a.item == target) != (b.item == target)) return b.item == target;
        return a.item < b.item;
    };
    // A heap of the best so far whose front is the worst of them: most items are refused by one comparison.
    const auto most = static_cast<std::size_t>(std::max(count, 0));
    std::vector<Place> best;
    best.reserve(most + 1);
    for (ItemIndex item = 0; item < std::ssize(scores); ++item) {
        auto score = scores[static_cast<std::size_t>(item)];
        if (best.size() == most && (best.empty() || score < best.front().score)) continue;
        if (std::isnan(score)) {
            if (item == target) continue;
            score = std::numeric_limits<float>::infinity();
        }
        if (score == kExcluded) continue;
        best.push_back({score, item});
        std::push_heap(best.begin(), best.end(), isBetter);
        if (best.size() > most) {
            std::pop_heap(best.begin(), best.end(), isBetter);
            best.pop_back();
        }
    }
    std::sort(best.begin(), best.end(), isBetter);
    std::vector<ItemIndex> items;
    items.reserve(best.size());
    for (const auto& place : best) items.push_back(place.item);
    return items;
}

} // namespace core
