#include "core/images/pixels.h"

#include "core/images/decode.h"
#include "core/images/pixel_room.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <stdexcept>

namespace core::images {

namespace {

cv::Mat matOf(const Pixels& pixels)
{
    if (pixels.rgb.size() != static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 3)
        throw std::logic_error("Pixels whose buffer does not fit their size");
    const cv::Mat rgb(pixels.height, pixels.width, CV_8UC3, const_cast<std::uint8_t*>(pixels.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    return bgr;
}

std::vector<std::byte> encoded(const Pixels& pixels, const char* extension, const std::vector<int>& settings)
{
    std::vector<std::uint8_t> result;
    cv::imencode(extension, matOf(pixels), result, settings);
    const auto bytes = std::as_bytes(std::span(result));
    return {bytes.begin(), bytes.end()};
}

} // namespace

Pixels decodePixels(std::span<const std::byte> encoded, int width, int height)
{
    const cv::Size box{width, height};
    const auto header = readPictureHeader(encoded);
    const PixelRoom room(header.width * header.height);
    return orFault([&] {
        const auto picture = decodeUpright(encoded, header, box);
        const auto size = fittingSize(picture.size(), box);
        const auto fitted = resized(picture, size);

        Pixels pixels{
            width, height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 255)};
        cv::Mat rgb(box, CV_8UC3, pixels.rgb.data());
        cv::cvtColor(fitted, rgb(cv::Rect({(width - size.width) / 2, (height - size.height) / 2}, size)),
                     cv::COLOR_BGR2RGB);
        return pixels;
    });
}

std::vector<std::byte> encodeJpeg(const Pixels& pixels, int quality)
{
    return jpegOf(matOf(pixels), quality);
}

std::vector<std::byte> encodePng(const Pixels& pixels)
{
    return encoded(pixels, ".png", {});
}

std::vector<std::byte> encodeBmp(const Pixels& pixels)
{
    return encoded(pixels, ".bmp", {});
}

std::vector<std::byte> encodeWebP(const Pixels& pixels, int quality)
{
    return encoded(pixels, ".webp", {cv::IMWRITE_WEBP_QUALITY, quality});
}

} // namespace core::images
