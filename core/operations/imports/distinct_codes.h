#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace core::operations {

/// How many different codes a column holds and how often each comes, in bounded memory: counted up to a million of
/// them, estimated beyond.
class DistinctCodes {
public:
    void add(std::string_view code);
    /// Flajolet et al. 2007 (HyperLogLog) beyond what is counted, within about two per cent.
    [[nodiscard]] std::int64_t count() const;
    /// All occurrences of codes that come more than `times` times, and how many such codes there are.
    struct Frequent {
        std::int64_t codes = 0;
        std::int64_t occurrences = 0;
    };
    [[nodiscard]] Frequent moreThan(std::int64_t times) const;

private:
    static constexpr std::size_t kMostCounted = 1'000'000;
    static constexpr unsigned kBits = 12;
    std::unordered_map<std::uint64_t, std::int64_t> m_counts; ///< by hash; the first ones
    std::array<std::uint8_t, std::size_t{1} << kBits> m_ranks{};
    bool m_isFull = false;
};

} // namespace core::operations
