#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace core::images {

enum class PictureFormat { Jpeg, Png, WebP, Bmp };

/// What an encoded picture says of itself, read without decoding it: so that a bomb is refused before it costs memory.
struct PictureHeader {
    PictureFormat format = PictureFormat::Jpeg;
    std::int64_t width = 0; ///< as stored, before turning it upright
    std::int64_t height = 0;
    int orientation = 1;     ///< EXIF, 1 (upright) to 8
    bool isBaseline = false; ///< a JPEG that any viewer shows: baseline, 8 bits, grey or YCbCr
};

/// The most pixels a picture may have.
inline constexpr std::int64_t kMostPixels = 100'000'000;

/// Throws PictureFault: empty, unreadable (also when cut off, where the format shows it), too_large.
PictureHeader readPictureHeader(std::span<const std::byte> encoded);

} // namespace core::images
