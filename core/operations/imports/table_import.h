#pragma once

#include "core/base/job_context.h"
#include "core/operations/imports/import_faults.h"
#include "core/operations/imports/item_ids.h"
#include "core/protocol/operations/import.h"
#include "core/readers/roles.h"
#include "core/store/project.h"

#include <vector>

namespace core::operations {

/// A table that is about to be imported: how it is cut and what its columns mean.
struct ImportTable {
    readers::TableFormat format;
    std::vector<ColumnRole> columns;
};

class IdentifierHash;

/// Both write inside the caller's Transaction and count into `response`.
void importItems(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                 protocol::ImportResponse& response, const JobContext& context);
/// With a `hash`, nothing that is kept or listed holds a session's own number; it may be null.
void importSessions(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                    protocol::ImportResponse& response, const IdentifierHash* hash, const JobContext& context);

} // namespace core::operations
