#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/devices.h"

namespace core::operations {

/// The processor, and each graphics card that this LibTorch can use.
protocol::DevicesResponse run(const protocol::DevicesRequest& request, const JobContext& context);

} // namespace core::operations
