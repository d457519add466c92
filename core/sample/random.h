#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace core::sample {

/// Chance that is the same on every machine: std's distributions are not. Only additions, multiplications and
/// comparisons.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    // Steele, Lea, Flood 2014: SplitMix64.
    std::uint64_t next()
    {
        auto mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// In [0, 1), with 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// In [0, count).
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(unit() * static_cast<double>(count)); }
    /// A position, each as likely as its share of the sum.
    std::size_t weighted(std::span<const double> weights)
    {
        double total = 0;
        for (const auto weight : weights) total += weight;
        auto left = unit() * total;
        for (std::size_t at = 0; at + 1 < weights.size(); ++at)
            if ((left -= weights[at]) < 0) return at;
        return weights.size() - 1;
    }
    template <class Values> void shuffle(Values& values)
    {
        for (auto left = values.size(); left > 1; --left) std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace core::sample
