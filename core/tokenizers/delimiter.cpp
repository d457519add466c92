#include "core/tokenizers/delimiter.h"

#include "core/tokenizers/utf8.h"

#include <algorithm>

namespace core::tokenizers {

Delimiter delimiterOf(const JsonPart& part)
{
    const auto& name = part.text();
    if (name == "Removed") return Delimiter::Removed;
    if (name == "Isolated") return Delimiter::Isolated;
    if (name == "MergedWithPrevious") return Delimiter::MergedWithPrevious;
    if (name == "MergedWithNext") return Delimiter::MergedWithNext;
    if (name == "Contiguous") return Delimiter::Contiguous;
    throw part.error("isn't known here, " + inQuotes(name));
}

namespace {

/// Joins neighbours of which `joins(previous, next)` says so; what they were before joining is what counts.
template <class Joins> std::vector<Span> joined(const std::vector<Span>& spans, Joins joins)
{
    std::vector<Span> result;
    for (std::size_t at = 0; at < spans.size(); ++at) {
        if (at > 0 && joins(spans[at - 1].isMatch, spans[at].isMatch))
            result.back().end = spans[at].end;
        else
            result.push_back(spans[at]);
    }
    return result;
}

std::vector<Span> arranged(const std::vector<Span>& spans, Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::Removed:
    case Delimiter::Isolated: return spans;
    case Delimiter::MergedWithPrevious:
        return joined(spans, [](bool previous, bool next) { return next && !previous; });
    case Delimiter::MergedWithNext: return joined(spans, [](bool previous, bool next) { return previous && !next; });
    case Delimiter::Contiguous: return joined(spans, [](bool previous, bool next) { return previous == next; });
    }
    return spans;
}

} // namespace

void cut(const Piece& piece, const std::vector<Span>& spans, Delimiter delimiter, std::vector<Piece>& parts)
{
    for (const auto& [begin, end, isMatch] : arranged(spans, delimiter)) {
        if (delimiter == Delimiter::Removed && isMatch) continue;
        parts.push_back({.text = piece.text.substr(begin, end - begin), .opensText = piece.opensText && begin == 0});
    }
}

} // namespace core::tokenizers
