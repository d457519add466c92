#include "core/base/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace core {

namespace {

spdlog::logger& logger()
{
    static const auto instance = spdlog::stderr_color_mt("denju");
    return *instance;
}

} // namespace

void logInfo(std::string_view text)
{
    logger().info("{}", text);
}

void logWarning(std::string_view text)
{
    logger().warn("{}", text);
}

} // namespace core
