#include "core/images/picture_set.h"

#include "core/images/pixels.h"

#include <stdexcept>

namespace core::images {

PictureSet::PictureSet(std::int64_t itemCount, int pictureWidth, int pictureHeight)
    : width(pictureWidth), height(pictureHeight), count(itemCount),
      rgb(static_cast<std::size_t>(itemCount * 3 * pictureWidth * pictureHeight), 255),
      present(static_cast<std::size_t>(itemCount), 0)
{
}

bool PictureSet::add(std::int64_t index, std::span<const std::byte> encoded)
{
    if (index < 0 || index >= count) throw std::logic_error("a picture of an item outside the set");
    Pixels pixels;
    try {
        pixels = decodePixels(encoded, width, height);
    } catch (const PictureFault&) {
        return false;
    }
    const auto plane = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    auto* planes = rgb.data() + static_cast<std::size_t>(index) * 3 * plane;
    for (std::size_t at = 0; at < plane; ++at)
        for (std::size_t channel = 0; channel < 3; ++channel)
            planes[channel * plane + at] = pixels.rgb[at * 3 + channel];
    present[static_cast<std::size_t>(index)] = 1;
    return true;
}

} // namespace core::images
