#include "core/images/thumbnails.h"

#include "core/images/decode.h"
#include "core/images/pixel_room.h"

#include <opencv2/imgproc.hpp>

namespace core::images {

namespace {

const cv::Size kSmall{96, 144};
const cv::Size kLarge{256, 384};
constexpr int kQuality = 88;

bool fits(cv::Size size, cv::Size box)
{
    return size.width <= box.width && size.height <= box.height;
}

/// A shop's own small JPEG is kept byte for byte: nothing is lost by encoding it twice, and it takes no time.
bool isFineAsItIs(const PictureHeader& header, std::size_t bytes, cv::Size box)
{
    constexpr std::size_t kMostBytes = std::size_t{64} * 1024; // more than that at this size is mostly metadata
    return header.isBaseline && header.orientation == 1 && bytes <= kMostBytes &&
           fits({static_cast<int>(header.width), static_cast<int>(header.height)}, box);
}

cv::Mat shrunkTo(const cv::Mat& picture, cv::Size box)
{
    return fits(picture.size(), box) ? picture : resized(picture, fittingSize(picture.size(), box));
}

/// Krawetz 2013 (dHash): whether each of 8x8 cells is brighter than its right neighbour.
std::uint64_t differenceHash(const cv::Mat& picture)
{
    constexpr int kCells = 8;
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    cv::resize(grey, grey, {kCells + 1, kCells}, 0, 0, cv::INTER_AREA);
    std::uint64_t hash = 0;
    for (int y = 0; y < kCells; ++y)
        for (int x = 0; x < kCells; ++x)
            hash = hash << 1 | (grey.at<std::uint8_t>(y, x) > grey.at<std::uint8_t>(y, x + 1) ? 1U : 0U);
    return hash;
}

} // namespace

Thumbnails makeThumbnails(std::span<const std::byte> encoded)
{
    const auto header = readPictureHeader(encoded);
    const PixelRoom room(header.width * header.height);
    return orFault([&]() -> Thumbnails {
        const auto picture = decodeUpright(encoded, header, kLarge);
        const auto large = shrunkTo(picture, kLarge);
        const auto small = shrunkTo(large, kSmall);
        const auto liesOnItsSide = header.orientation >= 5;
        const auto keptOr = [&](const cv::Mat& thumbnail, cv::Size box) {
            return isFineAsItIs(header, encoded.size(), box) ? std::vector(encoded.begin(), encoded.end())
                                                             : jpegOf(thumbnail, kQuality);
        };
        return {.width = static_cast<int>(liesOnItsSide ? header.height : header.width),
                .height = static_cast<int>(liesOnItsSide ? header.width : header.height),
                .fingerprint = differenceHash(small),
                .small = keptOr(small, kSmall),
                .large = keptOr(large, kLarge)};
    });
}

} // namespace core::images
