#pragma once

#include "core/images/picture_fault.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::images {

/// A picture as plain numbers, so that no other room needs OpenCV.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb; ///< three bytes for each pixel, row by row
};

/// The picture upright in the middle of `width` x `height` on white, as large as fits, undistorted. Throws
/// PictureFault.
Pixels decodePixels(std::span<const std::byte> encoded, int width, int height);

/// `quality` 1 to 100.
std::vector<std::byte> encodeJpeg(const Pixels& pixels, int quality);
std::vector<std::byte> encodePng(const Pixels& pixels);
std::vector<std::byte> encodeBmp(const Pixels& pixels);
/// `quality` 1 to 100; above 100 without loss.
std::vector<std::byte> encodeWebP(const Pixels& pixels, int quality);

} // namespace core::images
