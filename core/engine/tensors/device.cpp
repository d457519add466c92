#include "core/engine/tensors/device.h"

#include "core/base/error.h"

#include <fstream>

namespace core::engine {

namespace {

torch::Device parsed(const std::string& name)
{
    try {
        const torch::Device device(name);
        if (!device.is_meta()) return device;
    } catch (const c10::Error&) { // not one of LibTorch's names
    }
    throw Error(ErrorCode::OptionInvalid, "device=" + name);
}

} // namespace

torch::Device chooseDevice(const std::string& name)
{
    if (name == "auto")
        return torch::cuda::is_available() ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
    const auto meant = parsed(name);
    try {
        torch::empty({1}, meant);
    } catch (const c10::Error&) {
        throw Error(ErrorCode::DeviceMissing, name);
    }
    return meant;
}

std::string deviceName(const torch::Device& device)
{
    if (!device.is_cpu()) return device.str();
    std::ifstream processors("/proc/cpuinfo");
    for (std::string line; std::getline(processors, line);)
        if (line.starts_with("model name") && line.find(": ") != std::string::npos)
            return "cpu (" + line.substr(line.find(": ") + 2) + ")";
    return "cpu";
}

} // namespace core::engine
