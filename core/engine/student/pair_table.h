#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::engine {

/// How often two rows were seen together in the known sessions.
struct PairCount {
    std::int32_t to = 0;
    float together = 0; ///< sessions that hold both
    float after = 0;    ///< `to` later than `from`: sum of e^{-(lag-1)/3}
    float before = 0;   ///< the same, backwards
    float next = 0;     ///< `to` right after `from`
};

/// Sparse counts of ordered pairs, rows sorted by `to`. Rows are items or families.
class PairTable {
public:
    /// Distinct items of every session with 2 to 60 of them and at most 200 events; `row` maps an item to its row
    /// (itself or its family). Pairs of one row with itself are not counted. Throws Cancelled.
    PairTable(const SessionLog& log, const std::vector<SessionIndex>& sessions, std::span<const std::int32_t> row,
              std::int32_t rowCount, const JobContext& context = {});

    [[nodiscard]] std::span<const PairCount> of(std::int32_t from) const;
    /// The count of one pair, all zero where it was never seen.
    [[nodiscard]] PairCount at(std::int32_t from, std::int32_t to) const;

private:
    std::vector<std::int64_t> m_starts;
    std::vector<PairCount> m_counts;
};

/// What one session adds to the counts of the pair (from, to): subtracted while that session itself is predicted.
/// `items` and `rows` are the session's events in order. METHOD.md section 3, trap 1.
PairCount ownPairCount(std::span<const ItemIndex> items, std::span<const std::int32_t> rows, std::int32_t from,
                       std::int32_t to);

/// The longest session that is counted, by distinct items and by events: longer ones are bulk orders and crawlers.
constexpr std::size_t kMostCountedItems = 60;
constexpr std::size_t kMostCountedEvents = 200;

} // namespace core::engine
