#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace core::readers {

enum class Encoding { Utf8, Cp932, EucJp, Iso2022Jp, Utf16Le, Utf16Be, Windows1252 };

/// Stands in the decoded text for bytes that the encoding does not know: never valid UTF-8, so it is found in its row.
constexpr char kUndecodable = '\xff';

/// Turns an encoding into UTF-8 piece by piece; a character may be cut by the border of two pieces. UTF-8 itself is
/// passed on as it is.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;
    ~TextDecoder();
    /// Appends to `out`. `last` also flushes a character that was cut off.
    void decode(std::string_view bytes, bool last, std::string& out);

private:
    void append(char16_t unit, std::string& out);

    UConverter* m_converter = nullptr; ///< none for UTF-8
    char16_t m_firstOfPair = 0;
    bool m_refusesControls = false; ///< letters of Windows-1252 that are none
};

} // namespace core::readers

namespace core {
template <> struct EnumNames<readers::Encoding> {
    static constexpr std::array names{std::pair{readers::Encoding::Utf8, "utf-8"},
                                      std::pair{readers::Encoding::Cp932, "cp932"},
                                      std::pair{readers::Encoding::EucJp, "euc-jp"},
                                      std::pair{readers::Encoding::Iso2022Jp, "iso-2022-jp"},
                                      std::pair{readers::Encoding::Utf16Le, "utf-16le"},
                                      std::pair{readers::Encoding::Utf16Be, "utf-16be"},
                                      std::pair{readers::Encoding::Windows1252, "windows-1252"}};
};
} // namespace core
