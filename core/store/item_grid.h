#pragma once

#include "core/store/database.h"
#include "core/store/item_filter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::store {

/// Reads items page by page, searched and sorted, in some milliseconds with 100,000 of them: over one index that holds
/// all that a filter asks for. What it says of views and pictures is as of the last import (see ItemFacts).
class ItemGrid {
public:
    explicit ItemGrid(const Database& database) : m_database(database) {}

    /// The next `limit` items behind `after` (the last of the page before, none at first).
    [[nodiscard]] std::vector<ItemSummary> page(const ItemFilter& filter, const std::optional<ItemSummary>& after,
                                                int limit) const;
    /// All ids of the filter in its order: 4 bytes an item, for a grid that scrolls anywhere at once.
    [[nodiscard]] std::vector<std::int32_t> ids(const ItemFilter& filter) const;
    [[nodiscard]] std::int64_t count(const ItemFilter& filter) const;
    /// The items of these ids in their order, without those that are not there.
    [[nodiscard]] std::vector<ItemSummary> find(std::span<const std::int32_t> ids) const;
    /// All categories by name.
    [[nodiscard]] std::vector<CategoryCount> categories() const;

private:
    const Database& m_database;
};

} // namespace core::store
