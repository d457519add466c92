#include "core/readers/quote_watch.h"

#include <algorithm>

namespace core::readers {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::optional<std::int64_t> QuoteWatch::stray() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_stray) return m_stray;
    return m_longest < kBlockBytes / 2 ? std::nullopt : std::optional(m_longestFrom);
}

arrow::Result<std::int64_t> QuoteWatch::fill(std::int64_t bytes, char* out)
{
    ARROW_ASSIGN_OR_RAISE(const auto read, source().Read(bytes, out));
    follow({out, static_cast<std::size_t>(read)});
    if (read == 0 && bytes > 0 && m_state == State::Quoted) setStray(m_opened);
    if (m_longest >= kBlockBytes) setStray(m_longestFrom);
    if (!m_stray) return read;
    return arrow::Status::Invalid("a quote that begins no cell");
}

void QuoteWatch::follow(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (m_state == State::MaybeClosed) {
            m_state = text[at] == '"' ? State::Quoted : State::Plain;
            if (m_state == State::Quoted)
                ++at; // two of them stand for one
            else
                close(text[at], m_from + static_cast<std::int64_t>(at));
            continue;
        }
        const auto from = at;
        at = std::min(text.find('"', at), text.size());
        if (m_state == State::Quoted)
            m_spansLines = m_spansLines || text.substr(from, at - from).find('\n') != std::string_view::npos;
        if (at == text.size()) break;
        if (m_state == State::Quoted) {
            m_state = State::MaybeClosed;
        } else if (opens(text, at)) {
            m_state = State::Quoted;
            m_spansLines = false;
            m_opened = m_from + static_cast<std::int64_t>(at);
        }
        ++at;
    }
    m_from += static_cast<std::int64_t>(text.size());
    if (!text.empty()) m_before = text.back();
    if (m_state == State::Quoted) note(m_from);
}

void QuoteWatch::close(char behind, std::int64_t end)
{
    note(end);
    // The quote that ends it opens another cell: what lies between are rows. On one line it is only untidy.
    if (m_spansLines && behind != m_separator && behind != '\n' && behind != '\r') setStray(m_opened);
}

void QuoteWatch::setStray(std::int64_t place)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_stray) m_stray = place;
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
