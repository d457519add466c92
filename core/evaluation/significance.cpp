#include "core/evaluation/significance.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace core {

namespace {

/// Share of all sign patterns whose sum is at least as far from zero; neighbours in Gray code differ in one sign.
double exactShare(const std::vector<double>& sizes, double observed)
{
    constexpr double kRounding = 1e-12;
    const auto patterns = std::uint64_t{1} << sizes.size();
    std::vector<double> terms = sizes;
    std::uint64_t asFar = 0;
    for (std::uint64_t pattern = 0; pattern < patterns; ++pattern) {
        if (pattern > 0) {
            auto& flipped = terms[static_cast<std::size_t>(std::countr_zero(pattern))];
            flipped = -flipped;
        }
        const auto sum = std::abs(std::accumulate(terms.begin(), terms.end(), 0.0));
        if (sum >= observed - kRounding) ++asFar;
    }
    return static_cast<double>(asFar) / static_cast<double>(patterns);
}

} // namespace

double signFlipTest(std::span<const double> differences)
{
    constexpr std::size_t kExactUpTo = 20;
    std::vector<double> sizes;
    double sum = 0;
    double squares = 0;
    for (const auto difference : differences) {
        if (difference == 0) continue;
        sizes.push_back(std::abs(difference));
        sum += difference;
        squares += difference * difference;
    }
    if (sizes.empty()) return 1;
    if (sizes.size() <= kExactUpTo) return exactShare(sizes, std::abs(sum));
    return std::erfc(std::abs(sum) / std::sqrt(2 * squares));
}

std::vector<double> holm(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return pValues[a] < pValues[b]; });
    std::vector<double> corrected(pValues.size());
    double largest = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto left = static_cast<double>(order.size() - place);
        largest = std::max(largest, std::min(1.0, left * pValues[order[place]]));
        corrected[order[place]] = largest;
    }
    return corrected;
}

} // namespace core
