#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/report.h"

namespace core::operations {

/// Writes the report of a run to one HTML file. What was there before stays until the new one is whole.
/// Throws OptionInvalid (not .html), RunUnknown, FileWriteFailed, Cancelled.
protocol::ReportResponse run(const protocol::ReportRequest& request, const JobContext& context);

} // namespace core::operations
