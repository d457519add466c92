#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/undo_import.h"

namespace core::operations {

/// Takes the newest import back, all of it or nothing. Throws NothingToUndo, TrainedSinceImport.
protocol::UndoImportResponse run(const protocol::UndoImportRequest& request, const JobContext& context);

} // namespace core::operations
