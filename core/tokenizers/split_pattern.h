#pragma once

#include "core/tokenizers/json_part.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers {

/// A part of a text, in bytes, that a pattern matches, or that lies between matches.
struct Span {
    std::size_t begin;
    std::size_t end;
    bool isMatch;
};

/// A text or a regular expression that cuts texts. Regular expressions are those of Oniguruma, which the reference
/// uses, run by ICU with limits on time and memory. Any thread, several at once; cheap to copy.
class SplitPattern {
public:
    /// {"String": text} or {"Regex": expression}. Throws BackboneUnusable for an expression that is broken, or uses
    /// what ICU reads otherwise than Oniguruma (see oniguruma.h).
    explicit SplitPattern(const JsonPart& pattern);
    /// An expression of ours; `part` is named in errors.
    SplitPattern(std::string_view expression, const JsonPart& part);

    /// The whole of `text` in its order. Throws BackboneUnusable when a limit is reached.
    [[nodiscard]] std::vector<Span> spans(std::string_view text) const;

private:
    struct Expression;

    [[nodiscard]] std::vector<Span> plainSpans(std::string_view text) const;

    std::string m_plain; // if not a regular expression
    std::shared_ptr<const Expression> m_expression;
};

} // namespace core::tokenizers
