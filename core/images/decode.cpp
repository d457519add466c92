#include "core/images/decode.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace core::images {

namespace {

/// Pictures are small and many: the caller spreads pictures over threads, OpenCV keeps to one.
void keepToOneThread()
{
    static const bool once = [] {
        cv::setNumThreads(1);
        return true;
    }();
    static_cast<void>(once);
}

bool liesOnItsSide(const PictureHeader& header)
{
    return header.orientation >= 5;
}

/// libjpeg can skip the fine detail while decoding; twice the needed size is kept so that the rest is smoothed well.
int jpegFlags(const PictureHeader& header, cv::Size needed)
{
    if (liesOnItsSide(header)) std::swap(needed.width, needed.height);
    const auto spare = std::min(static_cast<double>(header.width) / std::max(needed.width, 1),
                                static_cast<double>(header.height) / std::max(needed.height, 1));
    const int reduction = spare >= 16  ? cv::IMREAD_REDUCED_COLOR_8
                          : spare >= 8 ? cv::IMREAD_REDUCED_COLOR_4
                          : spare >= 4 ? cv::IMREAD_REDUCED_COLOR_2
                                       : cv::IMREAD_COLOR;
    return reduction | cv::IMREAD_IGNORE_ORIENTATION;
}

int flagsFor(const PictureHeader& header, cv::Size needed)
{
    switch (header.format) {
    case PictureFormat::Jpeg: return jpegFlags(header, needed);
    case PictureFormat::Bmp: return cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION; // its fourth byte is rarely alpha
    case PictureFormat::Png:
    case PictureFormat::WebP: return cv::IMREAD_UNCHANGED;
    }
    return cv::IMREAD_COLOR;
}

cv::Mat onWhite(const cv::Mat& withAlpha)
{
    cv::Mat flat(withAlpha.size(), CV_8UC3);
    for (int y = 0; y < flat.rows; ++y) {
        const auto* from = withAlpha.ptr<cv::Vec4b>(y);
        auto* to = flat.ptr<cv::Vec3b>(y);
        for (int x = 0; x < flat.cols; ++x)
            for (int channel = 0; channel < 3; ++channel) {
                const int alpha = from[x][3];
                const int mixed = from[x][channel] * alpha + 255 * (255 - alpha);
                to[x][channel] = static_cast<std::uint8_t>((mixed + 127) / 255);
            }
    }
    return flat;
}

cv::Mat asColour(cv::Mat picture)
{
    constexpr double kSixteenToEight = 1.0 / 257;
    if (picture.depth() == CV_16U) picture.convertTo(picture, CV_8U, kSixteenToEight);
    if (picture.depth() != CV_8U) throw PictureFault(PictureFaultReason::Unreadable);
    if (picture.channels() == 1) cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
    if (picture.channels() == 4) return onWhite(picture);
    if (picture.channels() != 3) throw PictureFault(PictureFaultReason::Unreadable);
    return picture;
}

cv::Mat turnedUpright(const cv::Mat& picture, int orientation)
{
    cv::Mat upright = picture;
    if (orientation >= 5) cv::transpose(picture, upright);
    switch (orientation) {
    case 2:
    case 6: cv::flip(upright, upright, 1); break;
    case 3:
    case 7: cv::flip(upright, upright, -1); break;
    case 4:
    case 8: cv::flip(upright, upright, 0); break;
    default: break;
    }
    return upright;
}

} // namespace

cv::Mat decodeUpright(std::span<const std::byte> encoded, const PictureHeader& header, cv::Size needed)
{
    keepToOneThread();
    // OpenCV takes a writable Mat, but only reads it.
    const cv::Mat bytes(1, static_cast<int>(encoded.size()), CV_8U, const_cast<std::byte*>(encoded.data()));
    const auto picture = cv::imdecode(bytes, flagsFor(header, needed));
    if (picture.empty()) throw PictureFault(PictureFaultReason::Unreadable);
    return turnedUpright(asColour(picture), header.orientation);
}

cv::Size fittingSize(cv::Size original, cv::Size box)
{
    const auto scale =
        std::min(static_cast<double>(box.width) / original.width, static_cast<double>(box.height) / original.height);
    const auto side = [scale](int length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    return {std::min(side(original.width), box.width), std::min(side(original.height), box.height)};
}

cv::Mat resized(const cv::Mat& picture, cv::Size size)
{
    if (picture.size() == size) return picture;
    cv::Mat result;
    cv::resize(picture, result, size, 0, 0, size.width < picture.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

std::vector<std::byte> jpegOf(const cv::Mat& picture, int quality)
{
    keepToOneThread();
    std::vector<std::uint8_t> encoded;
    cv::imencode(".jpg", picture, encoded, {cv::IMWRITE_JPEG_QUALITY, quality});
    const auto bytes = std::as_bytes(std::span(encoded));
    return {bytes.begin(), bytes.end()};
}

} // namespace core::images
