#pragma once

#include "core/domain/dataset.h"

#include <algorithm>
#include <span>
#include <vector>

namespace core::engine {

/// The items of one session, each once and ascending, into `distinct` (whose old content goes, and whose room is used
/// again).
inline void distinctItems(std::span<const ItemIndex> items, std::vector<ItemIndex>& distinct)
{
    distinct.assign(items.begin(), items.end());
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
}

} // namespace core::engine
