#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/import.h"

namespace core::operations {

/// Reads files into a project in one transaction: cancelled, failed or killed, the project is as before.
/// A session or item whose code is already there is replaced. Without a time column all events get kTimeOfTimelessLogs.
/// Throws FileNotFound, TableEmpty, TableDamaged, RoleMissing, ColumnUnknown, ArchiveDamaged, ...
protocol::ImportResponse run(const protocol::ImportRequest& request, const JobContext& context);

} // namespace core::operations
