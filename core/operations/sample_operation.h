#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/sample.h"

namespace core::operations {

/// Fills a new project with the sample, in one transaction. Beside it stands planted.csv, which tests alone read.
/// Throws ProjectExists where a project already holds something.
protocol::SampleResponse run(const protocol::SampleRequest& request, const JobContext& context);

} // namespace core::operations
