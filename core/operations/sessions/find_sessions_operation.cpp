#include "core/operations/sessions/find_sessions_operation.h"

#include "core/base/error.h"
#include "core/operations/sessions/session_choice.h"
#include "core/store/mark_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_scan.h"

#include <algorithm>

namespace core::operations {

namespace {

constexpr int kMost = 1'000'000;

} // namespace

protocol::FindSessionsResponse run(const protocol::FindSessionsRequest& request, const JobContext& context)
{
    if (request.top < 0 || request.top > kMost)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto& database = project.database();
    const auto [filter, run] = chosenSessions(project, SessionChoice::of(request));
    store::SessionScan scan(database, filter);
    while (!scan.advance(std::chrono::milliseconds(20))) context.checkIn();
    auto ids = scan.take();
    const store::SessionRepository sessions(database);
    protocol::FindSessionsResponse response{.found = std::ssize(ids), .all = sessions.count()};
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(request.top)));
    const auto marked = store::MarkRepository(database).areMarked(ids);
    const store::RunRepository runs(database);
    const auto student = runs.lastRanks(run ? run->id : RunId{}, "student", ids);
    const auto teacher = runs.lastRanks(run ? run->id : RunId{}, "teacher", ids);
    const auto rows = sessions.previews(ids);
    for (std::size_t at = 0; at < rows.size(); ++at)
        response.sessions.push_back({rows[at].session.id, rows[at].session.code, rows[at].session.firstTime,
                                     rows[at].session.length, student[at], teacher[at], marked[at]});
    return response;
}

} // namespace core::operations
