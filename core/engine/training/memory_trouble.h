#pragma once

#include <exception>

namespace core::engine {

/// Whether what was thrown says that memory was short: the limit that was set, the system's, or the device's.
bool isMemoryShort(const std::exception_ptr& thrown);

} // namespace core::engine
