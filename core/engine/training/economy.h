#pragma once

#include <cstdint>

namespace core::engine {

/// How a step saves memory. Each is slower, none changes what is learned, but for the order of sums and the negatives
/// that a part is held against.
struct Economy {
    std::int64_t parts = 1; ///< a step is taken in so many parts, whose gradients add up
    bool recompute = false; ///< layers are worked out once more on the way back (LayerCare)

    friend bool operator==(const Economy&, const Economy&) = default;
};

/// The next saving for steps of `rows` items or sessions: parts of half the size down to four rows, then recomputing.
/// False where there is none left.
inline bool tighten(Economy& economy, std::int64_t rows)
{
    constexpr std::int64_t kFewestRows = 4; // alone, a row has nothing to be held against
    if (economy.parts * 2 * kFewestRows <= rows)
        economy.parts *= 2;
    else if (!economy.recompute)
        economy.recompute = true;
    else
        return false;
    return true;
}

/// One part of a step.
struct Portion {
    std::int64_t part = 0;
    Economy economy = {};

    /// The rows of this part among `rows`: from `first` up to `last`. All parts together are all rows.
    [[nodiscard]] std::int64_t first(std::int64_t rows) const { return rows * part / economy.parts; }
    [[nodiscard]] std::int64_t last(std::int64_t rows) const { return rows * (part + 1) / economy.parts; }
};

} // namespace core::engine
