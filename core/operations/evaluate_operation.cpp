#include "core/operations/evaluate_operation.h"

#include "core/operations/model_comparison.h"
#include "core/operations/trained_models.h"

namespace core::operations {

protocol::EvaluateResponse run(const protocol::EvaluateRequest& request, const JobContext& context)
{
    return compareModels(request, loadTrainedModels, context);
}

} // namespace core::operations
