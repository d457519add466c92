#pragma once

#include "core/domain/item.h"
#include "core/readers/table_format.h"
#include "core/readers/times.h"

#include <cstddef>

namespace core::readers {

/// What the first rows of a column look like; shares are of the cells that hold anything.
struct ColumnContents {
    std::size_t filled = 0;
    double distinct = 0;  ///< share of different texts
    double times = 0;     ///< share that parseTime reads in the column's `order`
    double recent = 0;    ///< share of those that lie after 1990: small numbers are codes rather
    double fractions = 0; ///< share that is a number with parts, which no code is
    double numbers = 0;   ///< share that parseNumber reads
    double pictures = 0;  ///< share that ends like a picture file
    double repeats = 0;   ///< share that equals the cell above
    double length = 0;    ///< mean bytes
    std::size_t distinctCount = 0;
    DayOrder order = DayOrder::Unknown; ///< what its times agree on
};

ColumnContents lookAt(const TableFormat& format, std::size_t column);

/// The kind of an attribute with such contents.
ColumnKind kindOf(const ColumnContents& contents);

} // namespace core::readers
