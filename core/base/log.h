#pragma once

#include <string_view>

namespace core {

/// The local log on standard error (the worker's answers go to standard output). Never sent anywhere. Any thread.
void logInfo(std::string_view text);
void logWarning(std::string_view text);

} // namespace core
