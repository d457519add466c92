#include "core/tokenizers/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace core::tokenizers {

std::string repaired(std::string_view text)
{
    const auto length = static_cast<std::int32_t>(text.size());
    std::string whole;
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), length)).toUTF8String(whole);
    return whole;
}

std::string inQuotes(std::string_view text)
{
    constexpr int kShown = 40;
    const auto whole = repaired(text.substr(0, 400));
    std::string shown = "\"";
    int count = 0;
    for (std::size_t at = 0; at < whole.size() && count <= kShown; ++count) {
        const auto character = nextCharacter(whole, at);
        if (count == kShown)
            shown += "...";
        else
            append(shown, u_isprint(static_cast<UChar32>(character)) != 0 ? character : U'\uFFFD');
    }
    return shown + '"';
}

char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t index) { return static_cast<char32_t>(static_cast<unsigned char>(text[index])); };
    const auto first = byte(at++);
    if (first < 0x80) return first;
    const int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    auto character = first & (0x3FU >> static_cast<unsigned>(more));
    for (int left = more; left > 0 && at < text.size(); --left) character = (character << 6U) | (byte(at++) & 0x3FU);
    return character;
}

char32_t previousCharacter(std::string_view text, std::size_t& at)
{
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    auto from = at;
    return nextCharacter(text, from);
}

void append(std::string& text, char32_t character)
{
    const auto add = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto tail = [&](unsigned shift) { add(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) return add(character);
    if (character < 0x800) {
        add(0xC0U | (character >> 6U));
        return tail(0);
    }
    if (character < 0x10000) {
        add(0xE0U | (character >> 12U));
        tail(6);
        return tail(0);
    }
    add(0xF0U | (character >> 18U));
    tail(12);
    tail(6);
    tail(0);
}

bool isSpace(char32_t character)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_WHITE_SPACE) != 0;
}

bool isWord(char32_t character)
{
    const auto point = static_cast<UChar32>(character);
    constexpr auto kKinds = U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK;
    return u_hasBinaryProperty(point, UCHAR_ALPHABETIC) != 0 || (U_GET_GC_MASK(point) & kKinds) != 0 ||
           u_hasBinaryProperty(point, UCHAR_JOIN_CONTROL) != 0;
}

} // namespace core::tokenizers
