#include "core/operations/models/optional_models.h"

#include "core/store/run_repository.h"

namespace core::operations {

std::shared_ptr<const WarmModels> optionalModels(const store::Project& project, std::int64_t run)
{
    if (run == 0 && !store::RunRepository(project.database()).newest(RunState::Ready)) return nullptr;
    return warmModels(project, run);
}

} // namespace core::operations
