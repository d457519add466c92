#pragma once

#include <cstdlib> // says whether this is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core::engine {

/// Gives freed memory back to the system. Steps of ever changing sizes leave holes that glibc keeps: without this a
/// training holds several times what it uses.
inline void releaseFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace core::engine
