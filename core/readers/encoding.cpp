#include "core/readers/encoding.h"

#include "core/base/error.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace core::readers {

namespace {

constexpr char16_t kMark = 0xFFFF; // no character; becomes kUndecodable

/// A mark for each byte.
void markUndecodable(const void*, UConverterToUnicodeArgs* arguments, const char*, std::int32_t length,
                     UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) return;
    constexpr std::array<UChar, 8> kMarks{kMark, kMark, kMark, kMark, kMark, kMark, kMark, kMark};
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, kMarks.data(), std::min<std::int32_t>(length, kMarks.size()), 0, status);
}

const char* converterOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return nullptr;
    case Encoding::Cp932: return "windows-31j";
    case Encoding::EucJp: return "EUC-JP";
    case Encoding::Iso2022Jp: return "ISO-2022-JP";
    case Encoding::Utf16Le: return "UTF-16LE";
    case Encoding::Utf16Be: return "UTF-16BE";
    case Encoding::Windows1252: return "windows-1252";
    }
    return nullptr;
}

void appendUtf8(char32_t letter, std::string& out)
{
    const auto trail = [&](unsigned shift) { out += static_cast<char>(0x80U | ((letter >> shift) & 0x3FU)); };
    if (letter < 0x80) {
        out += static_cast<char>(letter);
    } else if (letter < 0x800) {
        out += static_cast<char>(0xC0U | (letter >> 6U));
        trail(0);
    } else if (letter < 0x10000) {
        out += static_cast<char>(0xE0U | (letter >> 12U));
        trail(6);
        trail(0);
    } else {
        out += static_cast<char>(0xF0U | (letter >> 18U));
        trail(12);
        trail(6);
        trail(0);
    }
}

} // namespace

TextDecoder::TextDecoder(Encoding encoding) : m_refusesControls(encoding == Encoding::Windows1252)
{
    const char* name = converterOf(encoding);
    if (name == nullptr) return;
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(name, &status);
    if (U_SUCCESS(status)) ucnv_setToUCallBack(m_converter, markUndecodable, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        ucnv_close(m_converter);
        throw Error(ErrorCode::Internal, std::string("ICU does not know ") + name);
    }
}

TextDecoder::~TextDecoder()
{
    ucnv_close(m_converter);
}

void TextDecoder::decode(std::string_view bytes, bool last, std::string& out)
{
    if (m_converter == nullptr) {
        out += bytes;
        return;
    }
    std::array<UChar, 4096> units{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    for (;;) {
        UChar* to = units.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter, &to, units.data() + units.size(), &from, end, nullptr, last, &status);
        for (const UChar* unit = units.data(); unit < to; ++unit) append(*unit, out);
        if (status != U_BUFFER_OVERFLOW_ERROR) return;
    }
}

void TextDecoder::append(char16_t unit, std::string& out)
{
    constexpr char16_t kFirstControl = 0x80; // ICU gives these for the bytes that Windows-1252 leaves open
    constexpr char16_t kLastControl = 0x9F;
    if (m_firstOfPair != 0) {
        appendUtf8(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(m_firstOfPair, unit)), out);
        m_firstOfPair = 0;
    } else if (U16_IS_LEAD(unit)) {
        m_firstOfPair = unit; // ICU gives whole pairs only
    } else if (unit == kMark || (m_refusesControls && unit >= kFirstControl && unit <= kLastControl)) {
        out += kUndecodable;
    } else {
        appendUtf8(unit, out);
    }
}

} // namespace core::readers
