#pragma once

#include "core/readers/table_format.h"

#include <cstdint>
#include <memory>
#include <string>

namespace arrow::io {
class InputStream;
}

namespace core::readers {

/// Tells a blank line from a row of empty cells, which Arrow gives alike. Looks into the file itself, but only where it
/// is asked, and only once for all lines. Inside this room only.
class BlankLines {
public:
    explicit BlankLines(const TableFormat& format) : m_format(format) {}
    /// `line` from 1, larger at each call. Throws FileUnreadable, TableDamaged.
    bool isBlank(std::int64_t line);

private:
    bool fill();

    const TableFormat& m_format;
    std::shared_ptr<arrow::io::InputStream> m_stream;
    std::string m_bytes;
    std::size_t m_at = 0;
    std::int64_t m_line = 1; ///< the one that begins at m_at
};

} // namespace core::readers
