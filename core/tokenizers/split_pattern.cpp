#include "core/tokenizers/split_pattern.h"

#include "core/tokenizers/oniguruma.h"
#include "core/tokenizers/utf8.h"

#include <unicode/regex.h>

#include <algorithm>
#include <chrono>
#include <new>
#include <optional>

namespace core::tokenizers {

namespace {

using Clock = std::chrono::steady_clock;

/// ICU counts its steps back (one unit is some 10,000 of them), and asks before each new place whether to go on.
struct Limits {
    explicit Limits(std::size_t bytes)
        : steps(static_cast<std::int32_t>(2'000 + bytes / 100)),
          stackBytes(static_cast<std::int32_t>(std::clamp<std::size_t>(bytes * 64, 8'000'000, 512'000'000))),
          until(Clock::now() + std::chrono::seconds(10) + std::chrono::seconds(bytes >> 20U))
    {
    }
    std::int32_t steps;
    std::int32_t stackBytes;
    Clock::time_point until;

    static UBool U_CALLCONV goesOn(const void* context, std::int64_t /*place*/)
    {
        return Clock::now() < static_cast<const Limits*>(context)->until;
    }
};

/// Places in UTF-16 to places in UTF-8, asked for in rising order.
class Places {
public:
    explicit Places(std::string_view text) : m_text(text) {}

    std::size_t byteOf(std::int32_t unit)
    {
        while (m_unit < unit && m_byte < m_text.size()) m_unit += nextCharacter(m_text, m_byte) >= 0x10000 ? 2 : 1;
        return m_byte;
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    std::int32_t m_unit = 0;
};

void addSpan(std::vector<Span>& spans, std::size_t begin, std::size_t end)
{
    const auto previous = spans.empty() ? 0 : spans.back().end;
    if (begin > previous) spans.push_back({previous, begin, false});
    spans.push_back({begin, end, true});
}

void addRest(std::vector<Span>& spans, std::size_t size)
{
    const auto previous = spans.empty() ? 0 : spans.back().end;
    if (previous < size || spans.empty()) spans.push_back({previous, size, false});
}

} // namespace

struct SplitPattern::Expression {
    std::unique_ptr<icu::RegexPattern> pattern;
    ModelFile file;
    std::string place;

    Expression(std::string_view expression, const JsonPart& part) : file(part.file()), place(part.place())
    {
        const auto translated = icuExpression(expression);
        if (!translated)
            throw part.error("has a regular expression with parts that aren't known here, " + inQuotes(expression));
        UErrorCode status = U_ZERO_ERROR;
        UParseError where{};
        pattern.reset(
            icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(*translated), UREGEX_UNIX_LINES, where, status));
        if (U_FAILURE(status)) throw part.error("has a broken regular expression, " + inQuotes(expression));
    }
};

SplitPattern::SplitPattern(const JsonPart& pattern)
{
    pattern.allowOnly({"String", "Regex"});
    if (const auto expression = pattern.find("Regex")) {
        m_expression = std::make_shared<Expression>(expression->text(), pattern);
    } else {
        m_plain = pattern.at("String").text();
        if (m_plain.empty()) throw pattern.error("is empty");
    }
}

SplitPattern::SplitPattern(std::string_view expression, const JsonPart& part)
    : m_expression(std::make_shared<Expression>(expression, part))
{
}

std::vector<Span> SplitPattern::plainSpans(std::string_view text) const
{
    std::vector<Span> spans;
    for (std::size_t from = 0; (from = text.find(m_plain, from)) != std::string_view::npos; from += m_plain.size())
        addSpan(spans, from, from + m_plain.size());
    addRest(spans, text.size());
    return spans;
}

std::vector<Span> SplitPattern::spans(std::string_view text) const
{
    if (!m_expression) return plainSpans(text);
    const auto wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(m_expression->pattern->matcher(wide, status));
    if (!matcher || U_FAILURE(status)) throw std::bad_alloc();
    const Limits limits(text.size());
    matcher->setTimeLimit(limits.steps, status);
    matcher->setStackLimit(limits.stackBytes, status);
    matcher->setFindProgressCallback(Limits::goesOn, &limits, status);
    std::vector<Span> spans;
    Places places(text);
    std::optional<std::int32_t> lastEnd;
    while (matcher->find(status)) {
        const auto begin = matcher->start(status);
        const auto end = matcher->end(status);
        // An empty match right behind another is none to the reference.
        if (begin == end && lastEnd == begin) continue;
        lastEnd = end;
        const auto first = places.byteOf(begin);
        addSpan(spans, first, places.byteOf(end));
    }
    if (U_FAILURE(status))
        throw m_expression->file.error(m_expression->place + " has a regular expression that takes too long on a text");
    addRest(spans, text.size());
    return spans;
}

} // namespace core::tokenizers
