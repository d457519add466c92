#pragma once

#include <compare>
#include <cstdint>

namespace core {

/// A whole number that names one row of one table; ids of different tables do not mix.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    friend auto operator<=>(const Id&, const Id&) = default;
};

using ItemId = Id<struct ItemTag>;
using SessionId = Id<struct SessionTag>;
using RunId = Id<struct RunTag>;
using JobId = Id<struct JobTag>;

} // namespace core
