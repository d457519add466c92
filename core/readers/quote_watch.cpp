#include "core/readers/quote_watch.h"

namespace core::readers {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::optional<std::int64_t> QuoteWatch::endless() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_neverClosed && m_longest < kBlockBytes / 2) return std::nullopt;
    return m_longestFrom;
}

arrow::Result<std::int64_t> QuoteWatch::fill(std::int64_t bytes, char* out)
{
    ARROW_ASSIGN_OR_RAISE(const auto read, source().Read(bytes, out));
    follow({out, static_cast<std::size_t>(read)});
    const bool neverCloses = read == 0 && bytes > 0 && m_state == State::Quoted;
    if (!neverCloses && m_longest < kBlockBytes) return read;
    const std::scoped_lock lock(m_mutex);
    if (neverCloses) m_longestFrom = m_opened;
    m_neverClosed = neverCloses;
    return arrow::Status::Invalid("rows between quotes");
}

void QuoteWatch::follow(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (m_state == State::MaybeClosed) {
            m_state = text[at] == '"' ? State::Quoted : State::Plain;
            if (m_state == State::Quoted)
                ++at; // two of them stand for one
            else
                note(m_from + static_cast<std::int64_t>(at));
            continue;
        }
        at = text.find('"', at);
        if (at == std::string_view::npos) break;
        if (m_state == State::Quoted) {
            m_state = State::MaybeClosed;
        } else if (opens(text, at)) {
            m_state = State::Quoted;
            m_opened = m_from + static_cast<std::int64_t>(at);
        }
        ++at;
    }
    m_from += static_cast<std::int64_t>(text.size());
    if (!text.empty()) m_before = text.back();
    if (m_state == State::Quoted) note(m_from);
}

bool QuoteWatch::opens(std::string_view text, std::size_t at) const
{
    const char before = at > 0 ? text[at - 1] : m_before;
    if (before == m_separator || before == '\n' || before == '\r') return true;
    return m_from == 0 && text.substr(0, at) == kByteOrderMark;
}

void QuoteWatch::note(std::int64_t end)
{
    const auto length = end - m_opened;
    if (length < kBlockBytes / 2) return; // nearly always: no lock for each cell
    const std::scoped_lock lock(m_mutex);
    if (length <= m_longest) return;
    m_longest = length;
    m_longestFrom = m_opened;
}

} // namespace core::readers
