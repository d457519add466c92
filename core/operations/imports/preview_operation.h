#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/preview.h"

namespace core::operations {

/// Reads the files as the import would and says what would come of it; writes nothing. Throws FileNotFound, TableEmpty,
/// TableDamaged (packed and cut), ColumnUnknown (a recipe of other files), ArchiveDamaged, OptionInvalid.
protocol::PreviewResponse run(const protocol::PreviewRequest& request, const JobContext& context);

} // namespace core::operations
