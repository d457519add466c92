#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/forecast.h"

namespace core::operations {

/// Reads the data as a training does, tries a few steps of each stage and counts up what the whole would take. Nothing
/// is written. Throws NoItems, NoSessions, TooFewSessions, OptionInvalid, DeviceMissing, Cancelled.
protocol::ForecastResponse run(const protocol::ForecastRequest& request, const JobContext& context);

} // namespace core::operations
