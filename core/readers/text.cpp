#include "core/readers/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace core::readers {

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & kHighBits) != 0) return false;
    }
    for (; at < text.size(); ++at)
        if (static_cast<unsigned char>(text[at]) >= 0x80) return false;
    return true;
}

bool isValidUtf8(std::string_view text)
{
    if (isAscii(text)) return true;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, size, letter);
        if (letter < 0) return false;
    }
    return true;
}

std::string printable(std::string_view text, std::size_t bytes)
{
    auto cut = text.substr(0, bytes);
    if (cut.size() < text.size())
        while (!cut.empty() && (static_cast<unsigned char>(text[cut.size()]) & 0xC0) == 0x80) cut.remove_suffix(1);
    if (isValidUtf8(cut)) return std::string(cut);
    std::string out;
    icu::UnicodeString::fromUTF8(icu::StringPiece(cut.data(), static_cast<std::int32_t>(cut.size()))).toUTF8String(out);
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string normalized(std::string_view text)
{
    if (isAscii(text) || !isValidUtf8(text)) return std::string(trimmed(text));
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
    std::string out;
    if (U_SUCCESS(status)) {
        const auto unicode =
            icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
        nfkc->normalize(unicode, status).toUTF8String(out);
    }
    return std::string(trimmed(U_SUCCESS(status) ? std::string_view(out) : text));
}

std::string folded(std::string_view text)
{
    std::string small;
    icu::UnicodeString::fromUTF8(normalized(text)).foldCase().toUTF8String(small);
    return small;
}

std::string foldedHeader(std::string_view text)
{
    std::string out;
    for (const char letter : folded(text))
        if (std::string_view(" _-.()[]").find(letter) == std::string_view::npos) out += letter;
    return out;
}

namespace {

/// "1.234,56" and "12,5" -> with a point before the parts, as most of Europe does not write it. "1,200" and "1,234.5"
/// stay: a comma before three digits parts thousands.
void putPointBeforeParts(std::string& number)
{
    constexpr std::size_t kThousand = 3;
    const auto comma = number.rfind(',');
    if (comma == std::string::npos || number.find('.', comma) != std::string::npos) return;
    const bool isThousand = number.size() - comma - 1 == kThousand && number.find('.') == std::string::npos;
    if (isThousand || number.find(',') != comma) return;
    std::erase(number, '.');
    number[number.find(',')] = '.';
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    std::string plain = normalized(text);
    for (const std::string_view sign : {"¥", "\\", "$", "€", "£", "円", " "})
        for (auto at = plain.find(sign); at != std::string::npos; at = plain.find(sign)) plain.erase(at, sign.size());
    putPointBeforeParts(plain);
    for (const std::string_view sign : {","})
        for (auto at = plain.find(sign); at != std::string::npos; at = plain.find(sign)) plain.erase(at, sign.size());
    if (plain.starts_with('+')) plain.erase(0, 1);
    double value = 0;
    const auto [end, fault] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (fault != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace core::readers
