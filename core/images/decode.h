#pragma once

#include "core/images/picture_header.h"

#include <opencv2/core.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace core::images {

/// Inside this room only: pictures as OpenCV holds them, 8-bit BGR, upright, on white.

/// Decodes a picture whose header was read. A JPEG may come out smaller, but covers `needed` where the original does.
/// Throws PictureFault.
cv::Mat decodeUpright(std::span<const std::byte> encoded, const PictureHeader& header, cv::Size needed);

/// The largest size with the proportions of `original` that fits `box`, at least 1x1.
cv::Size fittingSize(cv::Size original, cv::Size box);

/// Resampled without aliasing.
cv::Mat resized(const cv::Mat& picture, cv::Size size);

std::vector<std::byte> jpegOf(const cv::Mat& picture, int quality);

} // namespace core::images
