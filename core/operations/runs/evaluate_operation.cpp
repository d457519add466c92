#include "core/operations/runs/evaluate_operation.h"

#include "core/operations/models/trained_models.h"
#include "core/operations/runs/model_comparison.h"

namespace core::operations {

protocol::EvaluateResponse run(const protocol::EvaluateRequest& request, const JobContext& context)
{
    return compareModels(request, loadTrainedModels, context);
}

} // namespace core::operations
