#pragma once

#include "core/images/pixels.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace core::images::tests {

using Bytes = std::vector<std::byte>;

inline Bytes operator+(Bytes left, const Bytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline Bytes bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

inline Bytes bytesOf(std::initializer_list<int> numbers)
{
    Bytes bytes;
    for (const auto number : numbers) bytes.push_back(std::byte(number));
    return bytes;
}

struct Colour {
    int red = 0, green = 0, blue = 0;
};

constexpr Colour kRed{220, 20, 20};
constexpr Colour kBlue{20, 20, 220};
constexpr Colour kWhite{255, 255, 255};

inline Pixels painted(int width, int height, const std::function<Colour(int x, int y)>& paint)
{
    Pixels pixels{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const auto colour = paint(x, y);
            for (const int part : {colour.red, colour.green, colour.blue})
                pixels.rgb.push_back(static_cast<std::uint8_t>(part));
        }
    return pixels;
}

inline Pixels plain(int width, int height, Colour colour)
{
    return painted(width, height, [colour](int, int) { return colour; });
}

inline Colour colourAt(const Pixels& pixels, int x, int y)
{
    const auto at = static_cast<std::size_t>(y * pixels.width + x) * 3;
    return {pixels.rgb[at], pixels.rgb[at + 1], pixels.rgb[at + 2]};
}

inline bool isNear(Colour a, Colour b, int tolerance = 40)
{
    return std::abs(a.red - b.red) <= tolerance && std::abs(a.green - b.green) <= tolerance &&
           std::abs(a.blue - b.blue) <= tolerance;
}

/// A TIFF block with nothing but an orientation, little-endian.
inline Bytes exifBlock(int orientation)
{
    return bytesOf({'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0});
}

/// The JPEG with an EXIF segment right behind its first marker.
inline Bytes withOrientation(const Bytes& jpeg, int orientation)
{
    const auto payload = bytesOf(std::string_view("Exif\0\0", 6)) + exifBlock(orientation);
    const auto length = static_cast<int>(payload.size() + 2);
    return bytesOf({0xFF, 0xD8, 0xFF, 0xE1, length / 256, length % 256}) + payload +
           Bytes(jpeg.begin() + 2, jpeg.end());
}

} // namespace core::images::tests
