#include "core/engine/training/memory_limit.h"

#include "core/base/error.h"
#include "core/base/memory_use.h"

#include <limits>
#include <string>

namespace core::engine {

namespace {

constexpr std::int64_t kMegabyte = 1'000'000;

} // namespace

MemoryLimit::MemoryLimit(std::int64_t megabytes) : m_megabytes(megabytes) {}

std::int64_t MemoryLimit::room() const
{
    return m_megabytes > 0 ? m_megabytes * kMegabyte - residentMemory() : std::numeric_limits<std::int64_t>::max();
}

void MemoryLimit::check() const
{
    require(0);
}

void MemoryLimit::require(std::int64_t bytes) const
{
    if (room() >= bytes) return;
    releaseFreedMemory();
    if (room() >= bytes) return;
    const auto needed = (residentMemory() + bytes + kMegabyte - 1) / kMegabyte;
    throw Error(ErrorCode::MemoryShort, "a training within " + std::to_string(m_megabytes) + " MB, it needs at least " +
                                            std::to_string(needed) + " MB");
}

} // namespace core::engine
