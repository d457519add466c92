#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/report.h"

namespace core::operations {

/// Writes the report of a run to one file, or answers with its pages. What was there before stays until the new one is
/// whole. Throws OptionInvalid (another ending, or no PDF in this build), RunUnknown, DiskFull, FileWriteFailed,
/// Cancelled.
protocol::ReportResponse run(const protocol::ReportRequest& request, const JobContext& context);

} // namespace core::operations
