#include "core/tokenizers/character_changes.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>

#include <new>
#include <stdexcept>

namespace core::tokenizers {

std::optional<UnicodeForm> unicodeForm(std::string_view name)
{
    if (name == "NFC") return UnicodeForm::Composed;
    if (name == "NFD") return UnicodeForm::Decomposed;
    if (name == "NFKC") return UnicodeForm::CompatibilityComposed;
    if (name == "NFKD") return UnicodeForm::CompatibilityDecomposed;
    return std::nullopt;
}

namespace {

const icu::Normalizer2& normalizerOf(UnicodeForm form)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = nullptr;
    switch (form) {
    case UnicodeForm::Composed: normalizer = icu::Normalizer2::getNFCInstance(status); break;
    case UnicodeForm::Decomposed: normalizer = icu::Normalizer2::getNFDInstance(status); break;
    case UnicodeForm::CompatibilityComposed: normalizer = icu::Normalizer2::getNFKCInstance(status); break;
    case UnicodeForm::CompatibilityDecomposed: normalizer = icu::Normalizer2::getNFKDInstance(status); break;
    }
    if (U_FAILURE(status)) throw std::runtime_error("ICU lacks its normalization data");
    return *normalizer;
}

const icu::UnicodeSet& knownCharacters()
{
    static const icu::UnicodeSet set = [] {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeSet known(UNICODE_STRING_SIMPLE("[:Age=9.0:]"), status);
        if (U_FAILURE(status)) throw std::runtime_error("ICU lacks its table of ages");
        return known;
    }();
    return set;
}

} // namespace

std::string inForm(UnicodeForm form, std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::string changed;
    icu::UnicodeString formed;
    icu::FilteredNormalizer2(normalizerOf(form), knownCharacters()).normalize(wide, formed, status);
    formed.toUTF8String(changed);
    if (U_FAILURE(status)) throw std::bad_alloc();
    return changed;
}

std::string inSmallLetters(std::string_view text)
{
    constexpr char32_t kCapitalIWithDot = 0x130; // the only one that becomes two characters
    std::string small;
    small.reserve(text.size());
    forEachCharacter(text, [&](char32_t each) {
        if (each == kCapitalIWithDot)
            small += "i\xCC\x87";
        else
            append(small, static_cast<char32_t>(u_tolower(static_cast<UChar32>(each))));
    });
    return small;
}

} // namespace core::tokenizers
