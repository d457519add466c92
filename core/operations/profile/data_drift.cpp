#include "core/operations/profile/data_drift.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::operations {

namespace {

using Counts = std::vector<std::int64_t>;
using Halves = std::array<Counts, 2>;

std::int64_t sumOf(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

// Endres and Schindelin 2003: the square root of the Jensen-Shannon divergence is a metric.
double distance(const Halves& halves)
{
    const auto first = static_cast<double>(sumOf(halves[0]));
    const auto second = static_cast<double>(sumOf(halves[1]));
    if (first == 0 || second == 0) return 0;
    double divergence = 0;
    for (std::size_t at = 0; at < halves[0].size(); ++at) {
        const auto p = static_cast<double>(halves[0][at]) / first;
        const auto q = static_cast<double>(halves[1][at]) / second;
        const auto mean = (p + q) / 2;
        if (p > 0) divergence += p * std::log2(p / mean) / 2;
        if (q > 0) divergence += q * std::log2(q / mean) / 2;
    }
    return std::sqrt(std::max(0.0, divergence));
}

/// Positions of the most frequent, none that has no event.
std::vector<std::size_t> mostSeen(const Counts& counts)
{
    constexpr std::size_t kMost = 100;
    std::vector<std::size_t> places(counts.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto most = places.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, places.size()));
    std::partial_sort(places.begin(), most, places.end(), [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    places.erase(most, places.end());
    std::erase_if(places, [&](std::size_t place) { return counts[place] == 0; });
    std::ranges::sort(places);
    return places;
}

double overlapOf(const Halves& halves)
{
    const auto first = mostSeen(halves[0]);
    const auto second = mostSeen(halves[1]);
    std::vector<std::size_t> both;
    std::ranges::set_intersection(first, second, std::back_inserter(both));
    const auto all = std::max(first.size(), second.size());
    return all == 0 ? 0 : 100 * static_cast<double>(both.size()) / static_cast<double>(all);
}

/// Counts of categories from those of items; the first level alone, which every log has enough events of.
Halves byCategory(const Halves& items, const std::vector<Item>& catalogue)
{
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<std::size_t> placeOf;
    for (const auto& item : catalogue) {
        const auto top = std::string_view(item.category).substr(0, item.category.find('/'));
        placeOf.push_back(places.emplace(top, places.size()).first->second);
    }
    Halves categories{Counts(places.size()), Counts(places.size())};
    for (std::size_t half = 0; half < items.size(); ++half)
        for (std::size_t item = 0; item < placeOf.size(); ++item) categories[half][placeOf[item]] += items[half][item];
    return categories;
}

/// `isLater(session)` says which half.
template <class IsLater> Halves countItems(const Dataset& dataset, const IsLater& isLater)
{
    const auto items = static_cast<std::size_t>(dataset.itemCount());
    Halves halves{Counts(items), Counts(items)};
    for (SessionIndex session = 0; session < dataset.log.size(); ++session) {
        auto& half = halves[isLater(session) ? 1 : 0];
        for (const auto item : dataset.log.itemsOf(session)) ++half[static_cast<std::size_t>(item)];
    }
    return halves;
}

} // namespace

Drift measureDrift(const Dataset& dataset, std::int64_t seed, const JobContext& context)
{
    const auto& log = dataset.log;
    std::vector<std::int64_t> starts;
    starts.reserve(static_cast<std::size_t>(log.size()));
    for (SessionIndex session = 0; session < log.size(); ++session) starts.push_back(log.firstTime(session));
    auto sorted = starts;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    if (*std::ranges::min_element(starts) == *middle) return {}; // all at one time: no halves
    const auto border = *middle;
    const auto byTime =
        countItems(dataset, [&](SessionIndex session) { return starts[static_cast<std::size_t>(session)] >= border; });
    context.checkIn();
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const auto later = std::ranges::count_if(starts, [&](auto start) { return start >= border; });
    const auto share = static_cast<double>(later) / static_cast<double>(starts.size());
    const auto byChance =
        countItems(dataset, [&](SessionIndex) { return std::uniform_real_distribution<double>()(random) < share; });
    const auto categories = byCategory(byTime, dataset.catalogue.items);
    return {.items = distance(byTime),
            .chance = distance(byChance),
            .categories = distance(categories),
            .overlap = overlapOf(byTime),
            .events = std::min(sumOf(byTime[0]), sumOf(byTime[1]))};
}

} // namespace core::operations
