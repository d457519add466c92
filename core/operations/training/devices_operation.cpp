#include "core/operations/training/devices_operation.h"

#include "core/base/memory_use.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/device_memory.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace core::operations {

namespace {

/// The high end of what was foreseen for 18,000 items and 77,000 sessions, bytes of main memory
/// (tests/bench/README.md).
struct Need {
    Preset preset;
    std::int64_t memory;
};
constexpr std::array kNeeds{Need{Preset::Quick, 2'000'000'000}, Need{Preset::Pilot, 2'000'000'000},
                            Need{Preset::Full, 2'300'000'000}};

std::vector<Preset> trainable(std::int64_t memory)
{
    std::vector<Preset> presets;
    for (const auto& [preset, need] : kNeeds)
        if (need <= memory) presets.push_back(preset);
    return presets;
}

/// What the driver calls its cards, in the order of /proc. Empty where there is no such driver.
std::vector<std::string> cardNames()
{
    std::vector<std::filesystem::path> folders;
    std::error_code none;
    for (const auto& each : std::filesystem::directory_iterator("/proc/driver/nvidia/gpus", none))
        folders.push_back(each.path());
    std::sort(folders.begin(), folders.end());
    std::vector<std::string> names;
    for (const auto& folder : folders) {
        auto& name = names.emplace_back();
        std::ifstream lines(folder / "information");
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("Model:")) name = line.substr(std::min(line.find_first_not_of(" \t", 6), line.size()));
    }
    return names;
}

protocol::Device processor()
{
    const auto full = engine::deviceName(torch::Device(torch::kCPU)); // "cpu (AMD EPYC)"
    const auto open = full.find('(');
    return {.name = "cpu",
            .kind = "cpu",
            .label = open == std::string::npos ? full : full.substr(open + 1, full.size() - open - 2),
            .cores = static_cast<int>(std::thread::hardware_concurrency()),
            .memoryTotal = totalMemory(),
            .memoryFree = availableMemory(),
            .trains = trainable(totalMemory())};
}

} // namespace

protocol::DevicesResponse run(const protocol::DevicesRequest& /*request*/, const JobContext& context)
{
    protocol::DevicesResponse response{.devices = {processor()}};
    const auto names = cardNames();
    const auto count = static_cast<std::size_t>(torch::cuda::is_available() ? torch::cuda::device_count() : 0);
    for (std::size_t card = 0; card < count; ++card) {
        context.checkIn();
        const torch::Device device(torch::kCUDA, static_cast<torch::DeviceIndex>(card));
        const auto memory = engine::memoryOf(device);
        response.devices.push_back({.name = device.str(),
                                    .kind = "cuda",
                                    .label = names.size() == count ? names[card] : device.str(),
                                    .memoryTotal = memory.total,
                                    .memoryFree = memory.free,
                                    .trains = trainable(std::min(totalMemory(), memory.total))});
    }
    response.devices[count > 0 ? 1 : 0].isStandard = true;
    return response;
}

} // namespace core::operations
