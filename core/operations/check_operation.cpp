#include "core/operations/check_operation.h"

#include "core/store/project.h"

namespace core::operations {

protocol::CheckResponse run(const protocol::CheckRequest& request, const JobContext& context)
{
    context.checkIn();
    auto faults = store::checkIntegrity(store::Project::open(request.project, store::Access::ReadOnly));
    const bool isWhole = faults.empty();
    return {.whole = isWhole, .faults = std::move(faults)};
}

} // namespace core::operations
