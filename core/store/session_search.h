#pragma once

#include "core/store/session_repository.h"

#include <vector>

namespace core::store {

/// Which sessions a list shows, found in the packed heads of the blocks. Inside this room only.

/// Ids of the first `limit` sessions of the filter behind `after`, in the filter's order.
std::vector<SessionId> searchSessions(const Database& database, const SessionFilter& filter,
                                      const std::optional<SessionSummary>& after, std::size_t limit);

/// How many sessions pass the filter.
std::int64_t countSessions(const Database& database, const SessionFilter& filter);

} // namespace core::store
