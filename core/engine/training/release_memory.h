#pragma once

#include <cstdint>
#include <cstdlib> // says whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core::engine {

/// Bytes that a student's training may hold beside what it uses before they are given back. Fewer would cost time:
/// every page that is given back has to be asked for again.
constexpr std::int64_t kMostHoles = 400'000'000;

/// Gives freed memory back to the system. Steps of ever changing sizes leave holes that glibc keeps: without this a
/// training holds several times what it uses.
inline void releaseFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace core::engine
