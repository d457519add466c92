#include "core/operations/sessions/session_choice.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/readers/text.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"

#include <array>
#include <utility>

namespace core::operations {

namespace {

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
    auto run = number == 0 ? runs.newest(RunState::Ready) : runs.find({number});
    if (number != 0 && !run) throw Error(ErrorCode::RunUnknown, "run " + std::to_string(number));
    return run;
}

store::SessionFilter filterOf(const store::Project& project, const SessionChoice& request,
                              const std::optional<Run>& run)
{
    store::SessionFilter filter;
    filter.order = chosen("order", request.order,
                          std::array{std::pair{"newest", Order::NewestFirst}, std::pair{"oldest", Order::OldestFirst},
                                     std::pair{"longest", Order::LongestFirst}, std::pair{"gain", Order::RankGain}});
    if (!request.from.empty()) filter.startFrom = midnightFromDate(request.from);
    if (!request.to.empty()) filter.startBefore = midnightFromDate(request.to) + kDay;
    filter.minLength = request.minEvents;
    filter.text = readers::folded(request.text);
    if (!request.item.empty()) {
        const auto item = store::ItemRepository(project.database()).findByCode(request.item);
        if (!item) throw Error(ErrorCode::ItemUnknown, request.item);
        filter.item = item->id;
    }
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
    if (needsRun && !run) throw Error(ErrorCode::RunUnknown, project.folder().string());
    if (run) filter.run = run->id;
    if (run && !run->testFrom.empty()) filter.trainBefore = midnightFromDate(run->testFrom);
    return filter;
}

} // namespace

ChosenSessions chosenSessions(const store::Project& project, const SessionChoice& choice)
{
    auto run = runOf(project, choice.run);
    auto filter = filterOf(project, choice, run);
    return {std::move(filter), std::move(run)};
}

} // namespace core::operations
