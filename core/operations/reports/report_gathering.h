#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/report.h"
#include "core/reports/report_content.h"
#include "core/store/project.h"

namespace core::operations {

/// All that the report of a run says: what the project holds of it, examples explained now, and what the pages put by.
/// Throws RunUnknown, RunDamaged, Cancelled.
reports::ReportContent gatherReport(const protocol::ReportRequest& request, const store::Project& project,
                                    const JobContext& context);

} // namespace core::operations
