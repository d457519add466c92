#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core::reports {

/// Text for an element or a quoted attribute: nothing in it is markup any more, and nothing XML forbids remains.
std::string escaped(std::string_view text);

/// JPEG bytes as an address that an <img> can show without a file or a network.
std::string jpegUri(std::span<const std::byte> bytes);
/// The same of an SVG.
std::string svgUri(std::string_view svg);

struct PictureSize {
    int width = 2;
    int height = 3;
};
/// Read from the frame header of a JPEG; 2 by 3 where there is none.
PictureSize jpegSize(std::span<const std::byte> bytes);

/// 12.345 -> "12.35" with two decimals, with a true minus; "–" for what is not a number.
std::string fixed(double value, int decimals);

/// 1234567 -> "1,234,567".
std::string grouped(std::int64_t value);

} // namespace core::reports
