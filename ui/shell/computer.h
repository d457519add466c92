#pragma once

#include <QString>

namespace ui {

/// Processor, threads, memory and NVIDIA devices as the kernel names them; the window asks no driver.
QString computerText();

} // namespace ui
