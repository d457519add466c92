#pragma once

#include "core/base/job_context.h"
#include "core/operations/import_faults.h"
#include "core/protocol/operations/import.h"
#include "core/readers/roles.h"
#include "core/store/project.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::operations {

/// A table that is about to be imported: how it is cut and what its columns mean.
struct ImportTable {
    readers::TableFormat format;
    std::vector<ColumnRole> columns;
};

struct TransparentHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
/// Item codes of the project and their rows.
using ItemIds = std::unordered_map<std::string, ItemId, TransparentHash, std::equal_to<>>;

/// Both write inside the caller's Transaction and count into `response`.
void importItems(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                 protocol::ImportResponse& response, const JobContext& context);
void importSessions(const ImportTable& table, const store::Project& project, ItemIds& ids, ImportFaults& faults,
                    protocol::ImportResponse& response, const JobContext& context);

} // namespace core::operations
