#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/similar.h"

namespace core::operations {

/// The sessions of the training nearest to a prefix. Throws RunUnknown, SessionUnknown, ItemUnknown, SessionTooShort.
protocol::SimilarResponse run(const protocol::SimilarRequest& request, const JobContext& context);

} // namespace core::operations
