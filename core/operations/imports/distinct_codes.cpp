#include "core/operations/imports/distinct_codes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace core::operations {

namespace {

/// Steele, Lea and Flood 2014 (SplitMix64): its finaliser, so that every bit of the hash is as good as any.
std::uint64_t mixed(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31U);
}

} // namespace

void DistinctCodes::add(std::string_view code)
{
    const auto hash = mixed(std::hash<std::string_view>()(code));
    const auto known = m_counts.find(hash);
    if (known != m_counts.end()) {
        ++known->second;
        return;
    }
    auto& rank = m_ranks[hash >> (64U - kBits)];
    rank = std::max(rank, static_cast<std::uint8_t>(std::countl_zero(hash << kBits | 1U) + 1));
    if (m_counts.size() < kMostCounted)
        m_counts.emplace(hash, 1);
    else
        m_isFull = true;
}

std::int64_t DistinctCodes::count() const
{
    if (!m_isFull) return std::ssize(m_counts);
    double sum = 0;
    for (const auto rank : m_ranks) sum += std::ldexp(1.0, -rank);
    const auto registers = static_cast<double>(m_ranks.size());
    const auto alpha = 0.7213 / (1 + 1.079 / registers);
    return std::max(std::llround(alpha * registers * registers / sum), static_cast<long long>(m_counts.size()));
}

DistinctCodes::Frequent DistinctCodes::moreThan(std::int64_t times) const
{
    Frequent frequent;
    for (const auto& [hash, count] : m_counts) {
        if (count <= times) continue;
        ++frequent.codes;
        frequent.occurrences += count;
    }
    return frequent;
}

} // namespace core::operations
