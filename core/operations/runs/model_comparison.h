#pragma once

#include "core/base/job_context.h"
#include "core/domain/run.h"
#include "core/domain/scorer.h"
#include "core/protocol/operations/evaluate.h"
#include "core/store/project.h"

#include <functional>
#include <memory>
#include <vector>

namespace core::operations {

using LoadTrainedModels =
    std::function<std::vector<std::unique_ptr<Scorer>>(const store::Project&, const Run&, const Dataset&)>;

/// The evaluate operation, with the way to a run's trained models given from outside: without a run it is not asked,
/// and what is measured stands under run 0.
protocol::EvaluateResponse compareModels(const protocol::EvaluateRequest& request, const LoadTrainedModels& loadTrained,
                                         const JobContext& context);

} // namespace core::operations
