#include "core/tokenizers/pre_tokenizer.h"

#include "core/tokenizers/byte_letters.h"
#include "core/tokenizers/delimiter.h"
#include "core/tokenizers/reference_characters.h"
#include "core/tokenizers/split_pattern.h"
#include "core/tokenizers/utf8.h"

#include <algorithm>
#include <optional>

namespace core::tokenizers {

namespace {

using IsKind = bool (*)(char32_t);

/// Each character of the kind is a match of its own.
std::vector<Span> singleCharacters(std::string_view text, IsKind isKind)
{
    std::vector<Span> spans;
    std::size_t previous = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        if (!isKind(nextCharacter(text, at))) continue;
        if (previous < begin) spans.push_back({previous, begin, false});
        spans.push_back({begin, at, true});
        previous = at;
    }
    if (previous < text.size()) spans.push_back({previous, text.size(), false});
    return spans;
}

/// Runs of word characters, and runs of what is neither that nor a blank.
std::vector<Span> wordsAndMarks(std::string_view text)
{
    const auto kindOf = [](char32_t each) { return isWord(each) ? 1 : isSpace(each) ? 0 : 2; };
    std::vector<Span> spans;
    int lastKind = -1;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        const int kind = kindOf(nextCharacter(text, at));
        if (kind == lastKind)
            spans.back().end = at;
        else
            spans.push_back({begin, at, kind == 0});
        lastKind = kind;
    }
    return spans;
}

PreTokenizer cutAtCharacters(IsKind isKind, Delimiter delimiter)
{
    return [=](std::vector<Piece>& pieces) {
        splitPieces(pieces, [&](const Piece& piece, auto& parts) {
            cut(piece, singleCharacters(piece.text, isKind), delimiter, parts);
        });
    };
}

PreTokenizer inOrder(std::vector<PreTokenizer> steps)
{
    return [steps = std::move(steps)](std::vector<Piece>& pieces) {
        for (const auto& step : steps) step(pieces);
    };
}

PreTokenizer makeByteLevel(const JsonPart& part)
{
    part.allowOnly({"add_prefix_space", "trim_offsets", "use_regex"});
    // Radford et al. 2019 (GPT-2)
    constexpr std::string_view kWords = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
    std::optional<SplitPattern> pattern;
    if (part.flagOr("use_regex", true)) pattern.emplace(kWords, part);
    return [pattern = std::move(pattern), addsSpace = part.at("add_prefix_space").flag()](std::vector<Piece>& pieces) {
        splitPieces(pieces, [&](Piece piece, auto& parts) {
            if (addsSpace && !piece.text.starts_with(' ')) piece.text.insert(0, " ");
            if (pattern)
                cut(piece, pattern->spans(piece.text), Delimiter::Isolated, parts);
            else
                parts.push_back(std::move(piece));
        });
        for (auto& each : pieces)
            if (!each.token) each.text = inByteLetters(each.text);
    };
}

PreTokenizer makeSplit(const JsonPart& part)
{
    part.allowOnly({"pattern", "behavior", "invert"});
    return [pattern = SplitPattern(part.at("pattern")), delimiter = delimiterOf(part.at("behavior")),
            isInverted = part.flagOr("invert", false)](std::vector<Piece>& pieces) {
        splitPieces(pieces, [&](const Piece& piece, auto& parts) {
            auto spans = pattern.spans(piece.text);
            if (isInverted)
                for (auto& each : spans) each.isMatch = !each.isMatch;
            cut(piece, spans, delimiter, parts);
        });
    };
}

PreTokenizer makeMetaspace(const JsonPart& part)
{
    // The two old options say the same as the new ones.
    part.allowOnly({"replacement", "prepend_scheme", "split", "add_prefix_space", "str_rep"});
    std::string blank;
    append(blank, part.at("replacement").character());
    const auto scheme = part.find("prepend_scheme");
    const std::string prepends = scheme ? scheme->text() : part.flagOr("add_prefix_space", true) ? "always" : "never";
    if (prepends != "always" && prepends != "first" && prepends != "never") throw scheme->error("isn't known here");
    return [=, isCut = part.flagOr("split", true)](std::vector<Piece>& pieces) {
        splitPieces(pieces, [&](Piece piece, auto& parts) {
            std::string text;
            for (const char each : piece.text) {
                if (each == ' ')
                    text += blank;
                else
                    text += each;
            }
            const bool isWanted = prepends == "always" || (prepends == "first" && piece.opensText);
            if (isWanted && !text.starts_with(blank)) text.insert(0, blank);
            piece.text = std::move(text);
            if (!isCut) return parts.push_back(std::move(piece));
            std::vector<Span> spans;
            for (std::size_t begin = 0; begin < piece.text.size();) {
                const auto end = std::min(piece.text.find(blank, begin + 1), piece.text.size());
                spans.push_back({begin, end, false});
                begin = end;
            }
            cut(piece, spans, Delimiter::Isolated, parts);
        });
    };
}

PreTokenizer makeSequence(const JsonPart& part)
{
    part.allowOnly({"pretokenizers"});
    std::vector<PreTokenizer> steps;
    for (const auto& each : part.at("pretokenizers").items()) steps.push_back(makePreTokenizer(each));
    return inOrder(std::move(steps));
}

PreTokenizer makeWhitespace(const JsonPart& part)
{
    part.allowOnly({});
    return [](std::vector<Piece>& pieces) {
        splitPieces(pieces, [](const Piece& piece, auto& parts) {
            cut(piece, wordsAndMarks(piece.text), Delimiter::Removed, parts);
        });
    };
}

} // namespace

PreTokenizer makePreTokenizer(const JsonPart& part)
{
    const auto& kind = part.at("type").text();
    if (kind == "Sequence") return makeSequence(part);
    if (kind == "ByteLevel") return makeByteLevel(part);
    if (kind == "Split") return makeSplit(part);
    if (kind == "Metaspace") return makeMetaspace(part);
    if (kind == "Whitespace") return makeWhitespace(part);
    if (kind == "Digits") {
        part.allowOnly({"individual_digits"});
        const bool isEach = part.at("individual_digits").flag();
        return cutAtCharacters(isNumeral, isEach ? Delimiter::Isolated : Delimiter::Contiguous);
    }
    if (kind == "Punctuation") {
        part.allowOnly({"behavior"});
        const auto behavior = part.find("behavior");
        return cutAtCharacters(isPunctuation, behavior ? delimiterOf(*behavior) : Delimiter::Isolated);
    }
    if (kind == "WhitespaceSplit" || kind == "BertPreTokenizer") part.allowOnly({});
    if (kind == "WhitespaceSplit") return cutAtCharacters(isSpace, Delimiter::Removed);
    if (kind == "BertPreTokenizer")
        return inOrder(
            {cutAtCharacters(isSpace, Delimiter::Removed), cutAtCharacters(isPunctuation, Delimiter::Isolated)});
    throw part.error("is of a kind that isn't known here, " + inQuotes(kind));
}

} // namespace core::tokenizers
