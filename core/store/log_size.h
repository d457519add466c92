#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace core::store {

/// How much log a project holds, without reading its events.
struct LogSize {
    std::int64_t sessions = 0;
    std::int64_t events = 0;    ///< as imported, repeats in a row too
    std::int64_t firstTime = 0; ///< start of the first and of the last session, Unix seconds UTC; 0 without sessions
    std::int64_t lastTime = 0;
};

LogSize sizeOfLog(const Database& database);

} // namespace core::store
