#include "core/readers/encoding.h"

#include "core/base/error.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace core::readers {

namespace {

constexpr UChar kMark = 0xFFFF; // no character; becomes kUndecodable

void markUndecodable(const void*, UConverterToUnicodeArgs* arguments, const char*, std::int32_t,
                     UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) return;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &kMark, 1, 0, status);
}

/// CP932 holds no character beyond the basic plane, so each unit is a character.
void appendUtf8(UChar unit, std::string& out)
{
    constexpr UChar kOneByte = 0x80;
    constexpr UChar kTwoBytes = 0x800;
    if (unit == kMark) {
        out += kUndecodable;
    } else if (unit < kOneByte) {
        out += static_cast<char>(unit);
    } else if (unit < kTwoBytes) {
        out += static_cast<char>(0xC0 | (unit >> 6));
        out += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (unit >> 12));
        out += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

struct Judgement {
    std::int64_t good = 0; ///< characters beyond ASCII
    std::int64_t bad = 0;
};

Judgement judgeUtf8(std::string_view sample)
{
    Judgement judgement;
    const auto size = static_cast<std::int32_t>(sample.size());
    for (std::int32_t at = 0; at < size;) {
        const auto start = at;
        UChar32 letter = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(sample.data()), at, size, letter);
        constexpr std::int32_t kLongest = 4;
        if (letter < 0 && at == size && size - start < kLongest) break; // cut by the sample's end
        if (letter < 0)
            ++judgement.bad;
        else if (letter >= 0x80)
            ++judgement.good;
    }
    return judgement;
}

Judgement judgeCp932(std::string_view sample)
{
    std::string text;
    Cp932Decoder decoder;
    decoder.decode(sample, /*last=*/false, text);
    Judgement judgement;
    judgement.bad = std::ranges::count(text, kUndecodable);
    judgement.good =
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0xC0; }) -
        judgement.bad;
    return judgement;
}

} // namespace

Cp932Decoder::Cp932Decoder()
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open("windows-31j", &status);
    if (U_SUCCESS(status)) ucnv_setToUCallBack(m_converter, markUndecodable, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        ucnv_close(m_converter);
        throw Error(ErrorCode::Internal, "ICU does not know windows-31j");
    }
}

Cp932Decoder::~Cp932Decoder()
{
    ucnv_close(m_converter);
}

void Cp932Decoder::decode(std::string_view bytes, bool last, std::string& out)
{
    std::array<UChar, 4096> units{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    for (;;) {
        UChar* to = units.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter, &to, units.data() + units.size(), &from, end, nullptr, last, &status);
        for (const UChar* unit = units.data(); unit < to; ++unit) appendUtf8(*unit, out);
        if (status != U_BUFFER_OVERFLOW_ERROR) return;
    }
}

std::optional<Encoding> guessEncoding(std::string_view sample)
{
    if (sample.find('\0') != std::string_view::npos) return std::nullopt;
    const auto utf8 = judgeUtf8(sample);
    if (utf8.bad == 0) return Encoding::Utf8;
    const auto cp932 = judgeCp932(sample);
    constexpr std::int64_t kClearly = 10;
    if (cp932.bad > 0 && utf8.good >= kClearly * utf8.bad) return Encoding::Utf8;
    if (utf8.good >= kClearly * utf8.bad && utf8.good >= kClearly) return Encoding::Utf8;
    if (cp932.good >= kClearly * cp932.bad) return Encoding::Cp932;
    return std::nullopt;
}

} // namespace core::readers
