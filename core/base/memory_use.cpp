#include "core/base/memory_use.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

#ifdef DENJU_JEMALLOC
#include <jemalloc/jemalloc.h>

/// jemalloc reads it before main begins. Without it every tensor of more than 8 MB is asked for anew.
extern "C" const char* malloc_conf;
const char* malloc_conf = "oversize_threshold:0";
#endif

namespace core {

namespace {

/// The number behind `key` in a file of lines "key: 123 kB".
std::int64_t kilobytesIn(const char* file, const std::string& key)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(key)) return std::strtoll(line.c_str() + key.size(), nullptr, 10) * 1024;
    return 0;
}

/// 0 where the file is not there or says "max".
std::int64_t numberIn(const char* file)
{
    std::int64_t number = 0;
    std::ifstream(file) >> number;
    return number;
}

/// What the container allows, 0: it sets no limit.
std::int64_t containerLimit()
{
    const auto modern = numberIn("/sys/fs/cgroup/memory.max");
    return modern > 0 ? modern : numberIn("/sys/fs/cgroup/memory/memory.limit_in_bytes");
}

std::int64_t containerUse()
{
    const auto modern = numberIn("/sys/fs/cgroup/memory.current");
    return modern > 0 ? modern : numberIn("/sys/fs/cgroup/memory/memory.usage_in_bytes");
}

} // namespace

std::int64_t residentMemory()
{
    return kilobytesIn("/proc/self/status", "VmRSS:");
}

std::int64_t peakMemory()
{
    return kilobytesIn("/proc/self/status", "VmHWM:");
}

void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << "5"; // proc(5); where it may not be written, the peak is that of all
}

std::int64_t totalMemory()
{
    const auto installed = kilobytesIn("/proc/meminfo", "MemTotal:");
    const auto allowed = containerLimit();
    return allowed > 0 ? std::min(installed, allowed) : installed;
}

std::int64_t availableMemory()
{
    const auto available = kilobytesIn("/proc/meminfo", "MemAvailable:");
    const auto allowed = containerLimit();
    return allowed > 0 ? std::clamp<std::int64_t>(allowed - containerUse(), 0, available) : available;
}

#ifdef DENJU_JEMALLOC

std::int64_t heapInUse()
{
    std::uint64_t epoch = 1; // jemalloc's figures are those of when it was last set
    std::size_t size = sizeof epoch;
    ::mallctl("epoch", &epoch, &size, &epoch, size);
    std::size_t allocated = 0;
    size = sizeof allocated;
    ::mallctl("stats.allocated", &allocated, &size, nullptr, 0);
    return static_cast<std::int64_t>(allocated);
}

void releaseFreedMemory()
{
    static const auto purgeAll = "arena." + std::to_string(MALLCTL_ARENAS_ALL) + ".purge";
    ::mallctl(purgeAll.c_str(), nullptr, nullptr, nullptr, 0);
}

#else

std::int64_t heapInUse()
{
    return 0;
}

void releaseFreedMemory() {}

#endif

} // namespace core
