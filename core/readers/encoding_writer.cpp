#include "core/readers/encoding_writer.h"

#include "core/base/error.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace core::readers {

namespace {

constexpr std::string_view kGeta = "\x81\xAC";
constexpr std::size_t kMostLacking = 20;

/// Characters that Unicode has twice, and CP932 only as the second (Microsoft's table took them so).
constexpr std::array kTwins{
    std::pair<UChar32, UChar32>{0x301C, 0xFF5E}, // wave dash
    std::pair<UChar32, UChar32>{0x2212, 0xFF0D}, // minus
    std::pair<UChar32, UChar32>{0x2014, 0x2015}, // em dash
    std::pair<UChar32, UChar32>{0x2013, 0x2010}, // en dash, which CP932 lacks
    std::pair<UChar32, UChar32>{0x2016, 0x2225}, // double bar
    std::pair<UChar32, UChar32>{0x00A5, 0xFFE5}, // yen
    std::pair<UChar32, UChar32>{0x00A2, 0xFFE0}, // cent
    std::pair<UChar32, UChar32>{0x00A3, 0xFFE1}, // pound
    std::pair<UChar32, UChar32>{0x00AC, 0xFFE2}, // not
    std::pair<UChar32, UChar32>{0x00A6, 0xFFE4}, // broken bar
    std::pair<UChar32, UChar32>{0x203E, 0xFFE3}, // overline
    std::pair<UChar32, UChar32>{0x00A0, 0x0020}, // blank that keeps words together
};

UChar32 twinOf(UChar32 letter)
{
    for (const auto& [from, to] : kTwins)
        if (from == letter) return to;
    return letter;
}

std::string utf8Of(UChar32 letter)
{
    std::array<char, 4> bytes{};
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, letter);
    return {bytes.data(), static_cast<std::size_t>(size)};
}

} // namespace

Cp932Encoder::Cp932Encoder()
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open("windows-31j", &status);
    if (U_SUCCESS(status))
        ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        ucnv_close(m_converter);
        throw Error(ErrorCode::Internal, "ICU does not know windows-31j");
    }
}

Cp932Encoder::~Cp932Encoder()
{
    ucnv_close(m_converter);
}

void Cp932Encoder::note(std::int32_t letter)
{
    ++m_replaced;
    const auto text = letter < 0 ? std::string("\uFFFD") : utf8Of(letter);
    if (m_lacking.size() < kMostLacking && std::ranges::find(m_lacking, text) == m_lacking.end())
        m_lacking.push_back(text);
}

void Cp932Encoder::encode(std::string_view utf8, std::string& out)
{
    const auto size = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(utf8.data()), at, size, letter);
        if (letter >= 0 && letter < 0x80) {
            out += static_cast<char>(letter);
            continue;
        }
        std::array<UChar, 2> units{};
        std::int32_t count = 0;
        if (letter >= 0) U16_APPEND_UNSAFE(units, count, twinOf(letter));
        std::array<char, 8> bytes{};
        UErrorCode status = letter < 0 ? U_INVALID_CHAR_FOUND : U_ZERO_ERROR;
        const auto written = letter < 0
                                 ? 0
                                 : ucnv_fromUChars(m_converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                                   units.data(), count, &status);
        if (U_SUCCESS(status)) {
            out.append(bytes.data(), static_cast<std::size_t>(written));
        } else {
            note(letter);
            out += kGeta;
        }
    }
}

} // namespace core::readers
