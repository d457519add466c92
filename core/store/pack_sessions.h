#pragma once

#include "core/store/database.h"

namespace core::store {

/// Moves the sessions of schema 1, one a row, into the blocks of schema 2 with the same ids, and drops the old table.
/// Inside this room only, within the migration's transaction. Throws ProjectDamaged.
void packSessions(const Database& database);

} // namespace core::store
