#include "core/base/memory_use.h"

#include <algorithm>
#include <cstdlib> // says whether this is glibc
#include <fstream>
#include <string>

#ifdef __GLIBC__
#include <malloc.h>
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

std::int64_t heapInUse()
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    const auto all = ::mallinfo2();
    return static_cast<std::int64_t>(all.uordblks + all.hblkhd);
#else
    return 0;
#endif
}

} // namespace core
