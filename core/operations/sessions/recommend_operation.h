#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/recommend.h"

namespace core::operations {

/// Both models' lists for one prefix. Throws RunUnknown, SessionUnknown, ItemUnknown, SessionTooShort.
protocol::RecommendResponse run(const protocol::RecommendRequest& request, const JobContext& context);

} // namespace core::operations
