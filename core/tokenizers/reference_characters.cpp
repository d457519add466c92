#include "core/tokenizers/reference_characters.h"

#include <unicode/uchar.h>

#include <cstdint>
#include <tuple>

namespace core::tokenizers {

namespace {

bool isOfKind(char32_t character, std::uint32_t kinds)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & kinds) != 0;
}

bool isAsOldAs(char32_t character, int unicode)
{
    UVersionInfo age;
    u_charAge(static_cast<UChar32>(character), age);
    return std::tuple(int{age[0]}, int{age[1]}) <= std::tuple(unicode, 0);
}

constexpr char32_t kSharadaSandhi = 0x111C9; // a mark since Unicode 11

} // namespace

bool isControl(char32_t character)
{
    return isOfKind(character, U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK) && isAsOldAs(character, 8);
}

bool isPunctuation(char32_t character)
{
    constexpr char32_t kChiSign = 0x166D;
    if (character < 0x80)
        return u_isgraph(static_cast<UChar32>(character)) != 0 && u_isalnum(static_cast<UChar32>(character)) == 0;
    if (character == kChiSign || character == kSharadaSandhi) return true;
    return isOfKind(character, U_GC_P_MASK) && isAsOldAs(character, 8);
}

bool isAccent(char32_t character)
{
    switch (character) {
    case 0x1734: return true;
    case 0x1885:
    case 0x1886:
    case 0xA9BD:
    case kSharadaSandhi: return false;
    default: return isOfKind(character, U_GC_MN_MASK) && isAsOldAs(character, 8);
    }
}

bool isMark(char32_t character)
{
    if (character == 0x1CF2 || character == 0x1CF3) return true;
    return character != kSharadaSandhi && isOfKind(character, U_GC_M_MASK) && isAsOldAs(character, 9);
}

bool isNumeral(char32_t character)
{
    return isOfKind(character, U_GC_N_MASK); // the one table of theirs that is newer than ICU's
}

} // namespace core::tokenizers
