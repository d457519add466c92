#include "core/engine/tensors/device_memory.h"

#include "core/base/log.h"

#include <c10/core/CachingDeviceAllocator.h>

namespace core::engine {

namespace {

/// "cuda" without a number is the first one.
torch::DeviceIndex indexOf(const torch::Device& device)
{
    return device.has_index() ? device.index() : torch::DeviceIndex{0};
}

/// What `read` makes of the device's allocator; nought where there is none or it does not say.
template <class Value, class Read> Value ask(const torch::Device& device, Read&& read)
{
    if (device.is_cpu()) return {};
    try {
        return read(c10::getDeviceAllocator(device.type()), indexOf(device));
    } catch (const c10::Error& error) {
        logWarning(error.what_without_backtrace());
        return {};
    }
}

} // namespace

DeviceMemory memoryOf(const torch::Device& device)
{
    return ask<DeviceMemory>(device, [](auto* allocator, torch::DeviceIndex index) -> DeviceMemory {
        if constexpr (requires { allocator->getMemoryInfo(index); }) { // LibTorch before 2.10 can't tell
            const auto [free, total] = allocator->getMemoryInfo(index);
            return {static_cast<std::int64_t>(free), static_cast<std::int64_t>(total)};
        } else {
            return {};
        }
    });
}

std::int64_t devicePeak(const torch::Device& device)
{
    return ask<std::int64_t>(device, [](auto* allocator, torch::DeviceIndex index) -> std::int64_t {
        constexpr std::size_t kAggregate = 0; // of CachingAllocator::StatType
        return allocator->getDeviceStats(index).reserved_bytes[kAggregate].peak;
    });
}

void forgetDevicePeak(const torch::Device& device)
{
    ask<bool>(device, [](auto* allocator, torch::DeviceIndex index) {
        allocator->resetPeakStats(index);
        return true;
    });
}

void finishDevice(const torch::Device& device)
{
    if (device.is_cuda()) torch::cuda::synchronize(indexOf(device));
}

} // namespace core::engine
