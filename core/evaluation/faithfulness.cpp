#include "core/evaluation/faithfulness.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace core {

double comprehensiveness(double full, double withoutTop)
{
    return full - withoutTop;
}

double sufficiency(double full, double onlyTop)
{
    return full - onlyTop;
}

double reciprocalRankArea(std::span<const int> ranks)
{
    if (ranks.empty()) return 0;
    if (ranks.size() == 1) return 1.0 / ranks.front();
    double area = 0;
    for (std::size_t step = 1; step < ranks.size(); ++step) area += (1.0 / ranks[step - 1] + 1.0 / ranks[step]) / 2;
    return area / static_cast<double>(ranks.size() - 1);
}

double kendallTau(std::span<const double> a, std::span<const double> b)
{
    const auto sign = [](double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; };
    double agreement = 0;
    double untiedA = 0;
    double untiedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = i + 1; j < a.size(); ++j) {
            const auto signA = sign(a[i] - a[j]);
            const auto signB = sign(b[i] - b[j]);
            agreement += signA * signB;
            untiedA += std::abs(signA);
            untiedB += std::abs(signB);
        }
    return untiedA == 0 || untiedB == 0 ? 0 : agreement / std::sqrt(untiedA * untiedB);
}

std::vector<int> orderByRating(std::span<const double> ratings)
{
    auto order = recencyOrder(static_cast<int>(ratings.size()));
    std::stable_sort(order.begin(), order.end(), [&](int x, int y) {
        return ratings[static_cast<std::size_t>(x)] > ratings[static_cast<std::size_t>(y)];
    });
    return order;
}

std::vector<int> recencyOrder(int events)
{
    std::vector<int> order(static_cast<std::size_t>(std::max(events, 0)));
    std::iota(order.rbegin(), order.rend(), 0);
    return order;
}

std::vector<int> randomOrder(int events, std::uint64_t seed)
{
    auto order = recencyOrder(events);
    std::mt19937_64 random(seed);
    for (auto left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
    return order;
}

} // namespace core
