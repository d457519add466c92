#pragma once

#include "core/base/enum_names.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace core::readers {

enum class Encoding { Utf8, Cp932 };

/// Stands in the decoded text for bytes that the encoding does not know: never valid UTF-8, so it is found in its row.
constexpr char kUndecodable = '\xff';

/// Turns CP932 into UTF-8 piece by piece; a character may be cut by the border of two pieces.
class Cp932Decoder {
public:
    Cp932Decoder();
    Cp932Decoder(const Cp932Decoder&) = delete;
    Cp932Decoder& operator=(const Cp932Decoder&) = delete;
    ~Cp932Decoder();
    /// Appends to `out`. `last` also flushes a character that was cut off.
    void decode(std::string_view bytes, bool last, std::string& out);

private:
    UConverter* m_converter = nullptr;
};

/// The encoding that reads the sample: the one that does so without an error, UTF-8 first; else the one with clearly
/// fewer errors; nothing where it is no text in either (UTF-16, binary). The sample may end within a character.
std::optional<Encoding> guessEncoding(std::string_view sample);

} // namespace core::readers

namespace core {
template <> struct EnumNames<readers::Encoding> {
    static constexpr std::array names{std::pair{readers::Encoding::Utf8, "utf-8"},
                                      std::pair{readers::Encoding::Cp932, "cp932"}};
};
} // namespace core
