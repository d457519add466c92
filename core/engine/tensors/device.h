#pragma once

#include <torch/torch.h>

#include <string>

namespace core::engine {

/// The device that a setting names: "auto" takes the first CUDA device, else the CPU; any other of LibTorch's names
/// ("cpu", "cuda:0", "xpu:0") that one. Throws DeviceMissing if this computer or this LibTorch has none,
/// OptionInvalid if the name means nothing.
torch::Device chooseDevice(const std::string& name);

/// The full name for the run's record, e.g. "cpu (AMD EPYC 9R14)" or "cuda:0".
std::string deviceName(const torch::Device& device);

} // namespace core::engine
