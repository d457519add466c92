#pragma once

#include "core/domain/dataset.h"
#include "core/engine/student/attribute_codes.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core::engine {

/// Which value of a column is seen with which in the known sessions, beside what chance would give: what is known of
/// transitions between items that nobody has seen together, or seen at all.
class AttributePairs {
public:
    /// A column of one value, or of more than 2,048, is not counted: its lift is 0 throughout.
    AttributePairs(const SessionLog& log, const std::vector<SessionIndex>& known, const AttributeCodes& column);

    /// What one session adds to the counts; nothing by default.
    class Own {
    public:
        Own() = default;
        Own(std::span<const ItemIndex> items, const AttributePairs& pairs);

    private:
        friend class AttributePairs;
        [[nodiscard]] float itemsOf(std::int32_t value) const;
        /// Pairs from `value` to all others.
        [[nodiscard]] float pairsFrom(std::int32_t value) const;

        std::vector<std::pair<std::int32_t, float>> m_values; // distinct items of each value
        float m_weight = 0;                                   // of each pair
        float m_items = 0;                                    // sum of m_values
    };

    /// What the lifts from one item share, without the counts of `own`, which must outlive it.
    struct From {
        std::int32_t value = -1;
        float ofValue = 0; ///< share of all pairs that start with it
        const Own* own = nullptr;
    };
    [[nodiscard]] From from(ItemIndex item, const Own& own) const;
    /// log of how many times more often than by chance a session that holds an item with the value of `from` holds
    /// another with that of `to`, drawn towards 0 where few were seen. 0 where either has no value.
    [[nodiscard]] float lift(const From& from, ItemIndex to) const;

private:
    std::vector<std::int32_t> m_codes; // I
    std::size_t m_count = 0;           // V
    std::vector<float> m_together;     // V x V: pairs, those of one session adding up to the number of its items
    std::vector<float> m_from;         // V: the sums of its rows
    float m_all = 0;
};

} // namespace core::engine
