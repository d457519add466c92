#pragma once

#include "core/baselines/neighbour_index.h"

#include <algorithm>
#include <vector>

namespace core {

/// A past session that votes, and how alike it is.
struct Nearest {
    float similarity = 0;
    NeighbourIndex::Match match;
};

/// The `k` most similar, the newer first among equals; in no particular order.
inline void keepNearest(std::vector<Nearest>& sessions, int k)
{
    const auto kept = static_cast<std::size_t>(std::max(k, 0));
    if (sessions.size() <= kept) return;
    std::nth_element(sessions.begin(), sessions.begin() + static_cast<std::ptrdiff_t>(kept), sessions.end(),
                     [](const Nearest& a, const Nearest& b) {
                         return a.similarity != b.similarity ? a.similarity > b.similarity
                                                             : a.match.neighbour < b.match.neighbour;
                     });
    sessions.resize(kept);
}

} // namespace core
