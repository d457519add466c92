#include "core/operations/runs/cases_operation.h"

#include "core/base/error.h"
#include "core/operations/models/trained_run.h"
#include "core/store/case_repository.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace core::operations {

namespace {

store::CaseFilter filterOf(const protocol::CasesRequest& request, RunId run)
{
    return {.run = run,
            .model = request.model,
            .other = request.against,
            .outcome = *enumFromName<store::Outcome>(enumName(request.outcome)),
            .slice = request.slice,
            .cutOff = request.cutOff,
            .order = request.order == protocol::CaseOrder::ClearestFirst ? store::CaseFilter::Order::ClearestFirst
                                                                         : store::CaseFilter::Order::OldestFirst};
}

void check(const protocol::CasesRequest& request, RunId run, const store::CaseRepository& cases)
{
    if (request.cutOff < 1) throw Error(ErrorCode::OptionInvalid, "cut_off=" + std::to_string(request.cutOff));
    if (request.limit < 0 || request.offset < 0) throw Error(ErrorCode::OptionInvalid, "limit, offset");
    for (const auto& model : {request.model, request.against})
        if (cases.tested(run, model).cases == 0)
            throw Error(ErrorCode::OptionInvalid,
                        model + " (not evaluated for run " + std::to_string(run.value) + " yet)");
    const bool needsFacts =
        request.slice != Slice::All && request.slice != Slice::Short && request.slice != Slice::Long;
    if (needsFacts && !cases.hasFacts(run))
        throw Error(ErrorCode::OptionInvalid,
                    "slice=" + std::string(enumName(request.slice)) + " (known once the run is evaluated again)");
}

int shownRank(int rank)
{
    return rank == std::numeric_limits<int>::max() ? 0 : rank;
}

protocol::CaseRow rowOf(const store::ComparedCase& each, const store::SessionRepository& sessions,
                        const store::ItemRepository& items)
{
    protocol::CaseRow row{.position = each.position,
                          .rank = shownRank(each.rank),
                          .otherRank = shownRank(each.otherRank),
                          .seen = each.seen};
    const auto session = sessions.find(each.session);
    if (!session) return row;
    row.session = session->code;
    auto events = session->events;
    const auto last = std::unique(events.begin(), events.end(),
                                  [](const Event& one, const Event& other) { return one.item == other.item; });
    if (each.position < 1 || each.position > last - events.begin()) return row;
    const auto item = items.find(events[static_cast<std::size_t>(each.position) - 1].item);
    if (!item) return row;
    row.item = item->code;
    row.title = item->title;
    return row;
}

} // namespace

protocol::CasesResponse run(const protocol::CasesRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto trained = readyRun(project, request.run);
    const store::CaseRepository cases(project.database());
    check(request, trained.id, cases);
    const auto filter = filterOf(request, trained.id);
    const auto counts = cases.counts(filter);
    protocol::CasesResponse response{.run = trained.id.value,
                                     .cases = counts.any,
                                     .won = counts.won,
                                     .lost = counts.lost,
                                     .both = counts.both,
                                     .neither = counts.neither,
                                     .rows = {}};
    const store::SessionRepository sessions(project.database());
    const store::ItemRepository items(project.database());
    for (const auto& each : cases.page(filter, request.offset, request.limit)) {
        context.checkIn();
        response.rows.push_back(rowOf(each, sessions, items));
    }
    return response;
}

} // namespace core::operations
