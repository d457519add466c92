#include "core/operations/models/trained_run.h"

#include "core/base/error.h"
#include "core/store/run_repository.h"

#include <string>

namespace core::operations {

Run readyRun(const store::Project& project, std::int64_t number)
{
    const store::RunRepository runs(project.database());
    const auto run = number == 0 ? runs.newest(RunState::Ready) : runs.find({number});
    if (!run || run->state != RunState::Ready)
        throw Error(ErrorCode::RunUnknown, number == 0 ? project.folder().string() : "run " + std::to_string(number));
    return *run;
}

} // namespace core::operations
