#include "core/operations/runs/delete_run_operation.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/project_lock.h"
#include "core/store/run_repository.h"

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

namespace core::operations {

namespace {

std::int64_t sizeOf(const std::filesystem::path& folder)
{
    std::int64_t bytes = 0;
    std::error_code fault; // what vanishes meanwhile counts nothing
    for (const auto& each : std::filesystem::recursive_directory_iterator(folder, fault))
        if (each.is_regular_file(fault)) bytes += static_cast<std::int64_t>(each.file_size(fault));
    return bytes;
}

} // namespace

protocol::DeleteRunResponse run(const protocol::DeleteRunRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project);
    store::RunRepository runs(project.database());
    const auto found = runs.find({request.run});
    if (!found) throw Error(ErrorCode::RunUnknown, "run " + std::to_string(request.run));
    // A run says that it trains also where its worker was killed; only the lock knows.
    const auto alone =
        found->state == RunState::Training ? std::make_unique<store::ProjectLock>(project.folder()) : nullptr;
    context.checkIn();
    const auto folder = project.modelFolder(found->id);
    const auto bytes = sizeOf(folder);
    // The record goes first: files without a run disturb nobody, a run without files would.
    runs.remove(found->id);
    std::error_code fault;
    std::filesystem::remove_all(folder, fault);
    if (fault) throw Error(ErrorCode::FileWriteFailed, folder.string());
    return {.run = request.run, .bytes = bytes};
}

} // namespace core::operations
