#pragma once

#include "core/domain/dataset.h"
#include "core/engine/student/attribute_pairs.h"
#include "core/engine/student/pair_table.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core::engine {

/// The session that is being predicted: what is known is known without it (METHOD.md section 3, trap 1). Made by
/// EdgeFeatures::without.
class OwnSession {
public:
    /// Does the session hold it?
    [[nodiscard]] bool holds(ItemIndex item) const;
    /// How many distinct items of the family it holds.
    [[nodiscard]] float familyItems(std::int32_t family) const;
    /// What it adds to the pair's counts.
    [[nodiscard]] PairCount itemPair(ItemIndex from, ItemIndex to) const;
    [[nodiscard]] float familyPair(std::int32_t from, std::int32_t to) const;
    [[nodiscard]] bool empty() const { return m_items.empty(); }

private:
    friend class EdgeFeatures;
    OwnSession(std::span<const ItemIndex> items, const std::vector<std::int32_t>& families);

    std::span<const ItemIndex> m_items;
    std::vector<std::int32_t> m_rows; // items as rows of the item table
    std::vector<std::int32_t> m_familyRows;
    std::vector<std::pair<std::int32_t, float>> m_families; // distinct items of each family
    std::vector<AttributePairs::Own> m_attributes;          // one for each column
};

} // namespace core::engine
