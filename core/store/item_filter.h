#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core::store {

/// One cell of an item grid.
struct ItemSummary {
    ItemId id;
    std::string code;
    std::string title;
    std::string category;
    std::optional<double> price; ///< in the shop's currency
    std::int64_t seen = 0;       ///< events of all sessions
    std::int64_t firstSeen = 0;  ///< time of its first event, Unix seconds UTC, 0 without one
    bool hasPicture = false;
};

/// Which items a grid shows, and in which order.
struct ItemFilter {
    enum class Order { MostSeen, LeastSeen, Title, Code, Cheapest, Dearest, Newest };
    enum class Pictures { All, With, Without };
    enum class Seen { All, Never, Seldom }; ///< Seldom: 4 times or less, never too

    std::string text;     ///< words that code, title or category all hold, folded (NFKC, then case) by the caller
    std::string category; ///< this one and those below it
    Pictures pictures = Pictures::All;
    Seen seen = Seen::All;
    std::optional<std::int64_t> newSince; ///< only items with a first event then or later, or with none; Unix seconds
    Order order = Order::MostSeen;
};

/// A category and how many items it holds.
struct CategoryCount {
    std::string category;
    std::int64_t items = 0;
};

} // namespace core::store
