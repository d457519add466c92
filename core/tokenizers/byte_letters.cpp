#include "core/tokenizers/byte_letters.h"

#include "core/tokenizers/utf8.h"

#include <array>

namespace core::tokenizers {

namespace {

constexpr std::size_t kBytes = 256;

/// Bytes that are visible in Latin-1 stand for themselves, the others for 256 and up in their order.
const std::array<char32_t, kBytes>& letters()
{
    static const auto table = [] {
        std::array<char32_t, kBytes> made{};
        char32_t next = kBytes;
        for (char32_t byte = 0; byte < kBytes; ++byte) {
            const bool isVisible = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte != 0xAD);
            made[byte] = isVisible ? byte : next++;
        }
        return made;
    }();
    return table;
}

} // namespace

std::string inByteLetters(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char each : bytes) append(text, letters()[static_cast<unsigned char>(each)]);
    return text;
}

std::optional<std::string> bytesOf(std::string_view text)
{
    constexpr std::size_t kLetters = kBytes + 68; // so many bytes are not visible
    static const auto table = [] {
        std::array<std::int16_t, kLetters> made{};
        made.fill(-1);
        for (std::size_t byte = 0; byte < kBytes; ++byte) made.at(letters()[byte]) = static_cast<std::int16_t>(byte);
        return made;
    }();
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = nextCharacter(text, at);
        if (letter >= kLetters || table[letter] < 0) return std::nullopt;
        bytes += static_cast<char>(static_cast<unsigned char>(table[letter]));
    }
    return bytes;
}

} // namespace core::tokenizers
