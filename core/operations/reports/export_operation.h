#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/export.h"

namespace core::operations {

/// Writes student.safetensors, items.csv (position, code) and README.txt, loads them back and asks both the same cases.
/// Throws RunUnknown, FileWriteFailed, RunDamaged when the copy answers otherwise.
protocol::ExportResponse run(const protocol::ExportRequest& request, const JobContext& context);

} // namespace core::operations
