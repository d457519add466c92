#pragma once

#include "core/protocol/operations/devices.h"

#include <QString>

namespace ui {

/// The device that "auto" takes; null before the worker has answered.
const core::protocol::Device* standardDevice(const core::protocol::DevicesResponse& devices);
/// "NVIDIA RTX 4070 · 2.9 of 12.0 GB free".
QString deviceStatusText(const core::protocol::Device& device);
/// Every device with its cores and memory, a line each.
QString computerText(const core::protocol::DevicesResponse& devices);

} // namespace ui
