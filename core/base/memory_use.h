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

/// What the program has asked for and not given back, without the holes between.
std::int64_t heapInUse();

} // namespace core
