#include "core/reports/html.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core::reports {

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char each : text) {
        switch (each) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default:
            if (static_cast<unsigned char>(each) >= 0x20 || each == '\n' || each == '\t') result += each;
        }
    }
    return result;
}

namespace {

std::string dataUri(std::string_view type, std::span<const std::byte> bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    auto result = "data:" + std::string(type) + ";base64,";
    result.reserve(result.size() + (bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto left = bytes.size() - at;
        const auto byte = [&](std::size_t offset) {
            return offset < left ? std::to_integer<std::uint32_t>(bytes[at + offset]) : 0U;
        };
        const auto triple = byte(0) << 16U | byte(1) << 8U | byte(2);
        result += kDigits[triple >> 18U & 63U];
        result += kDigits[triple >> 12U & 63U];
        result += left > 1 ? kDigits[triple >> 6U & 63U] : '=';
        result += left > 2 ? kDigits[triple & 63U] : '=';
    }
    return result;
}

} // namespace

std::string jpegUri(std::span<const std::byte> bytes)
{
    return dataUri("image/jpeg", bytes);
}

std::string svgUri(std::string_view svg)
{
    return dataUri("image/svg+xml", std::as_bytes(std::span(svg)));
}

// ITU T.81 annex B: segments of a marker and a length; SOF0 to SOF15 but DHT, JPG and DAC hold the size.
PictureSize jpegSize(std::span<const std::byte> bytes)
{
    const auto byte = [&](std::size_t at) { return std::to_integer<int>(bytes[at]); };
    for (std::size_t at = 2; at + 9 < bytes.size() && byte(at) == 0xFF;) {
        const int marker = byte(at + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            const PictureSize size{byte(at + 7) << 8 | byte(at + 8), byte(at + 5) << 8 | byte(at + 6)};
            return size.width > 0 && size.height > 0 ? size : PictureSize();
        }
        at += 2U + static_cast<std::size_t>(byte(at + 2) << 8 | byte(at + 3));
    }
    return {};
}

std::string fixed(double value, int decimals)
{
    if (!std::isfinite(value)) return "–";
    std::array<char, 400> text{};
    const char* end =
        std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::fixed, decimals).ptr;
    const std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
    std::string result;
    if (value < 0 && digits.find_first_not_of("0.") != std::string_view::npos) result = "−";
    return result.append(digits);
}

std::string grouped(std::int64_t value)
{
    auto text = std::to_string(value);
    const auto first = text.starts_with('-') ? 1U : 0U;
    for (auto at = text.size(); at > first + 3;) text.insert(at -= 3, 1, ',');
    return text;
}

} // namespace core::reports
