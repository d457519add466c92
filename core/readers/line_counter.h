#pragma once

#include "core/readers/table_reader.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>

namespace core::readers {

/// Which line of the file each row begins on. Inside this room only.

/// A row that the parser put aside: ragged, or a line of nothing but blanks.
struct OddRow {
    std::int64_t number = 0; ///< physical row, the first is 1
    std::int64_t lines = 1;
    bool blank = false;
    std::string text;
};

/// Filled by the parser's thread, emptied by ours; the parser runs ahead.
class OddRows {
public:
    void add(std::int64_t number, std::string_view text);
    /// The one with this number, if it is there.
    bool take(std::int64_t number, OddRow& row);
    /// Is there one within the next `rows` valid rows that start at physical row `number`?
    bool within(std::int64_t number, std::int64_t rows);

private:
    std::mutex m_mutex;
    std::deque<OddRow> m_rows;
};

/// Counts on, though quoted cells span lines and odd rows are left out.
class LineCounter {
public:
    LineCounter(const TableFormat& format, OddRows& oddRows);
    /// Fills `firstLine` or `lines`, and `ragged`.
    void number(TableBatch& batch);
    /// Those before the next valid row.
    void skipOddRows(TableBatch& batch);

private:
    std::int64_t m_line;
    std::int64_t m_row; ///< as Arrow counts them
    OddRows& m_oddRows;
};

} // namespace core::readers
