#include "core/tokenizers/normalizer.h"

#include "core/tokenizers/bert_normalizer.h"
#include "core/tokenizers/character_changes.h"
#include "core/tokenizers/reference_characters.h"
#include "core/tokenizers/split_pattern.h"
#include "core/tokenizers/utf8.h"

namespace core::tokenizers {

namespace {

Normalizer makeReplace(const JsonPart& part)
{
    part.allowOnly({"pattern", "content"});
    return [pattern = SplitPattern(part.at("pattern")), content = part.at("content").text()](Piece& piece) {
        std::string changed;
        for (const auto& [begin, end, isMatch] : pattern.spans(piece.text)) {
            // To the reference, what stands for several characters stands where the last of them was.
            std::size_t second = 0;
            if (isMatch && begin == 0 && end > 0) {
                nextCharacter(piece.text, second);
                if (content.empty() || second < end) piece.opensText = false;
            }
            changed += isMatch ? content : piece.text.substr(begin, end - begin);
        }
        piece.text = std::move(changed);
    };
}

Normalizer makePrepend(const JsonPart& part)
{
    part.allowOnly({"prepend"});
    return [prefix = part.at("prepend").text()](Piece& piece) {
        if (!piece.text.empty()) piece.text.insert(0, prefix);
    };
}

Normalizer makeStrip(const JsonPart& part)
{
    part.allowOnly({"strip_left", "strip_right"});
    return [left = part.at("strip_left").flag(), right = part.at("strip_right").flag()](Piece& piece) {
        auto& text = piece.text;
        while (right && !text.empty()) {
            auto at = text.size();
            if (!isSpace(previousCharacter(text, at))) break;
            text.resize(at);
        }
        std::size_t begin = 0;
        for (std::size_t at = 0; left && at < text.size() && isSpace(nextCharacter(text, at));) begin = at;
        if (begin > 0) piece.opensText = false;
        text.erase(0, begin);
    };
}

Normalizer makeStripAccents(const JsonPart& part)
{
    part.allowOnly({});
    return [](Piece& piece) { keepCharacters(piece, [](char32_t each) { return !isMark(each); }); };
}

Normalizer makeSequence(const JsonPart& part)
{
    part.allowOnly({"normalizers"});
    std::vector<Normalizer> steps;
    for (const auto& each : part.at("normalizers").items()) steps.push_back(makeNormalizer(each));
    return [steps = std::move(steps)](Piece& piece) {
        for (const auto& step : steps) step(piece);
    };
}

} // namespace

Normalizer makeNormalizer(const JsonPart& part)
{
    const auto& kind = part.at("type").text();
    if (kind == "Sequence") return makeSequence(part);
    if (kind == "Replace") return makeReplace(part);
    if (kind == "Prepend") return makePrepend(part);
    if (kind == "Strip") return makeStrip(part);
    if (kind == "StripAccents") return makeStripAccents(part);
    if (kind == "BertNormalizer") return makeBertNormalizer(part);
    if (const auto form = unicodeForm(kind)) {
        part.allowOnly({});
        return [form = *form](Piece& piece) { piece.text = inForm(form, piece.text); };
    }
    if (kind == "Lowercase") {
        part.allowOnly({});
        return [](Piece& piece) { piece.text = inSmallLetters(piece.text); };
    }
    throw part.error("is of a kind that isn't known here, " + inQuotes(kind));
}

} // namespace core::tokenizers
