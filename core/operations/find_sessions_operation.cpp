#include "core/operations/find_sessions_operation.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/readers/text.h"
#include "core/store/mark_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_scan.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core::operations {

namespace {

constexpr int kMost = 1'000'000;
constexpr std::int64_t kDay = 86'400;

using Order = store::SessionFilter::Order;
using store::Hits;

template <class Value, std::size_t Count>
Value chosen(const char* name, const std::string& text, const std::array<std::pair<const char*, Value>, Count>& values)
{
    for (const auto& [each, value] : values)
        if (text == each) return value;
    throw Error(ErrorCode::OptionInvalid, name + ("=" + text));
}

/// The run that was named, or the newest ready one; none is needed unless the filter asks for what models made.
std::optional<Run> runOf(const store::Project& project, std::int64_t number)
{
    const store::RunRepository runs(project.database());
    const auto run = number == 0 ? runs.newest(RunState::Ready) : runs.find({number});
    if (number != 0 && !run) throw Error(ErrorCode::RunUnknown, "run " + std::to_string(number));
    return run;
}

store::SessionFilter filterOf(const protocol::FindSessionsRequest& request, const std::optional<Run>& run)
{
    store::SessionFilter filter;
    filter.order = chosen("order", request.order,
                          std::array{std::pair{"newest", Order::NewestFirst}, std::pair{"oldest", Order::OldestFirst},
                                     std::pair{"longest", Order::LongestFirst}, std::pair{"gain", Order::RankGain}});
    if (!request.from.empty()) filter.startFrom = midnightFromDate(request.from);
    if (!request.to.empty()) filter.startBefore = midnightFromDate(request.to) + kDay;
    filter.minLength = request.minEvents;
    filter.text = readers::folded(request.text);
    filter.stepFrom = request.stepFrom;
    filter.stepTo = request.stepTo;
    filter.stepLevels = request.levels;
    filter.disagrees = request.disagree;
    filter.marked = request.marked;
    if (!request.hits.empty())
        filter.hits = chosen("hits", request.hits,
                             std::array{std::pair{"student", Hits::StudentHits}, std::pair{"miss", Hits::StudentMisses},
                                        std::pair{"only-student", Hits::OnlyStudentHits},
                                        std::pair{"only-teacher", Hits::OnlyTeacherHits}});
    if (!request.next.empty())
        filter.next = chosen("next", request.next,
                             std::array{std::pair{"unseen", Slice::Unseen}, std::pair{"cold", Slice::Cold},
                                        std::pair{"warm", Slice::Warm}, std::pair{"hot", Slice::Hot}});
    const bool needsRun = filter.hits || filter.next || filter.disagrees || filter.order == Order::RankGain;
    if (needsRun && !run) throw Error(ErrorCode::RunUnknown, request.project);
    if (run) filter.run = run->id;
    if (run && !run->testFrom.empty()) filter.trainBefore = midnightFromDate(run->testFrom);
    return filter;
}

} // namespace

protocol::FindSessionsResponse run(const protocol::FindSessionsRequest& request, const JobContext& context)
{
    if (request.top < 0 || request.top > kMost)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto& database = project.database();
    const auto run = runOf(project, request.run);
    store::SessionScan scan(database, filterOf(request, run));
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
