#pragma once

#include "core/images/picture_fault.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::images {

/// What a project keeps of a picture: two JPEG sizes, upright and on white, and a fingerprint of its contents.
struct Thumbnails {
    int width = 0; ///< pixels of the original, upright
    int height = 0;
    std::uint64_t fingerprint = 0; ///< difference hash: pictures that look alike differ in few bits
    std::vector<std::byte> small;  ///< JPEG, fits 96x144
    std::vector<std::byte> large;  ///< JPEG, fits 256x384; the original's own bytes where they already do
};

/// Any thread. JPEG, PNG, WebP and BMP; EXIF rotation is honoured. Throws PictureFault.
Thumbnails makeThumbnails(std::span<const std::byte> encoded);

} // namespace core::images
