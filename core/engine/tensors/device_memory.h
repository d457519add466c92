#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace core::engine {

/// The memory of a device that is no processor, in bytes; 0 where LibTorch can't tell.
struct DeviceMemory {
    std::int64_t free = 0;
    std::int64_t total = 0;
};
DeviceMemory memoryOf(const torch::Device& device);

/// The most that this program has held of the device's memory since forgetDevicePeak().
std::int64_t devicePeak(const torch::Device& device);
void forgetDevicePeak(const torch::Device& device);

/// Waits until the device has done all that it was told. Nothing on a processor.
void finishDevice(const torch::Device& device);

} // namespace core::engine
