#include "core/engine/tensors/device.h"

#include "core/base/error.h"

#include <fstream>

namespace core::engine {

torch::Device chooseDevice(const std::string& name)
{
    if (name == "auto")
        return torch::cuda::is_available() ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
    if (name == "cpu") return torch::Device(torch::kCPU);

    const std::string cuda = "cuda:";
    const auto number = name.starts_with(cuda) ? name.substr(cuda.size()) : std::string();
    if (number.empty() || number.size() > 2 || number.find_first_not_of("0123456789") != std::string::npos)
        throw Error(ErrorCode::OptionInvalid, "device=" + name);
    const auto index = std::stoi(number);
    if (!torch::cuda::is_available() || index >= static_cast<int>(torch::cuda::device_count()))
        throw Error(ErrorCode::DeviceMissing, name);
    return torch::Device(torch::kCUDA, static_cast<torch::DeviceIndex>(index));
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
