#pragma once

#include "core/images/picture_fault.h"
#include "core/images/picture_header.h"

#include <opencv2/core.hpp>

#include <cstddef>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace core::images {

/// Inside this room only: pictures as OpenCV holds them, 8-bit BGR, upright, on white.

/// Calls, and turns what OpenCV and a lack of memory throw into a PictureFault.
template <class Call> auto orFault(Call&& call)
{
    try {
        return std::forward<Call>(call)();
    } catch (const cv::Exception& fault) {
        throw PictureFault(fault.code == cv::Error::StsNoMem ? PictureFaultReason::TooLarge
                                                             : PictureFaultReason::Unreadable);
    } catch (const std::bad_alloc&) {
        throw PictureFault(PictureFaultReason::TooLarge);
    }
}

/// Decodes a picture whose header was read. A JPEG may come out smaller, but covers `needed` where the original does.
/// Throws PictureFault, and what orFault turns into it.
cv::Mat decodeUpright(std::span<const std::byte> encoded, const PictureHeader& header, cv::Size needed);

/// The largest size with the proportions of `original` that fits `box`, at least 1x1.
cv::Size fittingSize(cv::Size original, cv::Size box);

/// Resampled without aliasing.
cv::Mat resized(const cv::Mat& picture, cv::Size size);

std::vector<std::byte> jpegOf(const cv::Mat& picture, int quality);

} // namespace core::images
