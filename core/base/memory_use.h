#pragma once

#include <cstdint>

namespace core {

/// Main memory in bytes, as Linux tells it; 0 where it can't be told.

/// What this program holds now.
std::int64_t residentMemory();
/// The most that it has held since it began, or since forgetPeakMemory().
std::int64_t peakMemory();
void forgetPeakMemory();

/// What this computer has, or less where this program runs in a container that allows less.
std::int64_t totalMemory();
/// What could still be taken of it.
std::int64_t availableMemory();

/// What the program has asked for and not given back, without the holes between; 0 in a build with sanitizers, which
/// bring an allocator of their own.
std::int64_t heapInUse();
/// Gives freed memory back to the system at once, not within the next ten seconds.
void releaseFreedMemory();

} // namespace core
