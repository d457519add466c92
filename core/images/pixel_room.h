#pragma once

#include "core/images/picture_header.h"

#include <cstdint>

namespace core::images {

/// Room in memory for one picture while it is decoded: threads wait for each other before all of them together hold
/// more pixels than one picture may have. Inside this room only.
class PixelRoom {
public:
    static constexpr std::int64_t kMost = kMostPixels;

    /// Waits until there is room. `pixels` at most kMost.
    explicit PixelRoom(std::int64_t pixels);
    PixelRoom(const PixelRoom&) = delete;
    PixelRoom& operator=(const PixelRoom&) = delete;
    ~PixelRoom();

private:
    std::int64_t m_pixels;
};

} // namespace core::images
