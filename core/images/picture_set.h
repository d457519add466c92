#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::images {

/// The engine's picture input: every item's picture at one small size, as one block of bytes.
struct PictureSet {
    int width = 32;
    int height = 48;
    std::int64_t count = 0;
    std::vector<std::uint8_t> rgb;     ///< [I, 3, H, W]; white where an item has no picture
    std::vector<std::uint8_t> present; ///< [I], 1 where an item has one

    PictureSet() = default;
    explicit PictureSet(std::int64_t itemCount, int pictureWidth = 32, int pictureHeight = 48);

    /// Sets the picture of the item at `index`. False, and still without one, where the bytes are no picture.
    /// Different indices may be set from different threads.
    bool add(std::int64_t index, std::span<const std::byte> encoded);
};

} // namespace core::images
