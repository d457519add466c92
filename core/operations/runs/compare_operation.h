#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/compare.h"

namespace core::operations {

/// Two runs beside each other, from what the project holds of them. Throws RunUnknown, Cancelled.
protocol::CompareResponse run(const protocol::CompareRequest& request, const JobContext& context);

/// What each part that was left out was worth to the student. Throws RunUnknown for a run that does not exist,
/// Cancelled.
protocol::AblationsResponse run(const protocol::AblationsRequest& request, const JobContext& context);

/// The same training under several seeds as one. Throws RunUnknown, Cancelled.
protocol::SeedsResponse run(const protocol::SeedsRequest& request, const JobContext& context);

} // namespace core::operations
