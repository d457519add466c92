#include "core/tokenizers/bert_normalizer.h"

#include "core/tokenizers/character_changes.h"
#include "core/tokenizers/reference_characters.h"
#include "core/tokenizers/utf8.h"

#include <algorithm>
#include <array>

namespace core::tokenizers {

namespace {

bool isKept(char32_t character)
{
    if (character == U'\t' || character == U'\n' || character == U'\r') return true;
    if (character == 0 || character == 0xFFFD) return false;
    return !isControl(character);
}

/// The blocks that BERT surrounds by blanks, as the reference has them (not all ideographs, no kana).
bool isIdeograph(char32_t character)
{
    struct Block {
        char32_t first;
        char32_t last;
    };
    constexpr std::array kBlocks{Block{0x4E00, 0x9FFF},   Block{0x3400, 0x4DBF},   Block{0x20000, 0x2A6DF},
                                 Block{0x2A700, 0x2B73F}, Block{0x2B740, 0x2B81F}, Block{0x2B920, 0x2CEAF},
                                 Block{0xF900, 0xFAFF},   Block{0x2F800, 0x2FA1F}};
    return std::ranges::any_of(kBlocks,
                               [&](auto block) { return character >= block.first && character <= block.last; });
}

std::string withPlainBlanks(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t each) { append(result, isSpace(each) ? U' ' : each); });
    return result;
}

std::string withBlanksAroundIdeographs(std::string_view text)
{
    std::string result;
    forEachCharacter(text, [&](char32_t each) {
        const bool isSetApart = isIdeograph(each);
        if (isSetApart) result += ' ';
        append(result, each);
        if (isSetApart) result += ' ';
    });
    return result;
}

} // namespace

Normalizer makeBertNormalizer(const JsonPart& part)
{
    part.allowOnly({"clean_text", "handle_chinese_chars", "strip_accents", "lowercase"});
    const bool cleans = part.at("clean_text").flag();
    const bool setsApart = part.at("handle_chinese_chars").flag();
    const bool isSmall = part.at("lowercase").flag();
    const bool stripsAccents = part.flagOr("strip_accents", isSmall);
    return [=](Piece& piece) {
        if (cleans) {
            keepCharacters(piece, isKept);
            piece.text = withPlainBlanks(piece.text);
        }
        if (setsApart) piece.text = withBlanksAroundIdeographs(piece.text);
        if (stripsAccents) {
            piece.text = inForm(UnicodeForm::Decomposed, piece.text);
            keepCharacters(piece, [](char32_t each) { return !isAccent(each); });
        }
        if (isSmall) piece.text = inSmallLetters(piece.text);
    };
}

} // namespace core::tokenizers
