#pragma once

#include <torch/torch.h>

#include <string>

namespace core::engine {

/// The device that a setting names: "auto" takes the first CUDA device, else the CPU; "cpu", "cuda:0" take that one.
/// Throws DeviceMissing if it is not on this computer, OptionInvalid if the name means nothing.
torch::Device chooseDevice(const std::string& name);

/// The full name for the run's record, e.g. "cpu (AMD EPYC 9R14)" or "cuda:0".
std::string deviceName(const torch::Device& device);

} // namespace core::engine
