#include "core/readers/blank_lines.h"

#include "core/base/error.h"
#include "core/readers/input_stream.h"

#include <arrow/result.h>

namespace core::readers {

bool BlankLines::isBlank(std::int64_t line)
{
    for (; m_line < line; ++m_line) {
        auto end = m_bytes.find('\n', m_at);
        while (end == std::string::npos) {
            m_at = m_bytes.size();
            if (!fill()) return true; // a blank line at the very end, which nothing ends
            end = m_bytes.find('\n', m_at);
        }
        m_at = end + 1;
    }
    while (m_bytes.size() - m_at < 2 && fill()) {
    }
    return m_at == m_bytes.size() || m_bytes.compare(m_at, 1, "\n") == 0 || m_bytes.compare(m_at, 2, "\r\n") == 0;
}

bool BlankLines::fill()
{
    constexpr std::int64_t kPiece = std::int64_t{1} << 20;
    if (m_stream == nullptr) m_stream = openText(m_format.file, m_format.encoding);
    m_bytes.erase(0, m_at);
    m_at = 0;
    const auto held = m_bytes.size();
    m_bytes.resize(held + kPiece);
    const auto read = m_stream->Read(kPiece, m_bytes.data() + held);
    if (!read.ok()) throw Error(ErrorCode::TableDamaged, m_format.file.string());
    m_bytes.resize(held + static_cast<std::size_t>(*read));
    return *read > 0;
}

} // namespace core::readers
