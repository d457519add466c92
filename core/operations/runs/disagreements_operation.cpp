#include "core/operations/runs/disagreements_operation.h"

#include "core/domain/split.h"
#include "core/engine/inference/explain_student.h"
#include "core/operations/models/warm_models.h"
#include "core/store/mark_repository.h"
#include "core/store/session_repository.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace core::operations {

namespace {

using Gap = store::GapRepository::Gap;

/// The widest difference among the events of the session's last case; nothing where the model knows too little of it.
std::optional<Gap> gapOf(const WarmModels& models, SessionId id, std::span<const std::int32_t> items,
                         std::span<const std::int64_t> times)
{
    std::vector<ItemIndex> prefix;
    std::optional<ItemIndex> target;
    int position = 0;
    std::int64_t time = 0;
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (at > 0 && items[at] == items[at - 1]) continue;
        if (target) prefix.push_back(*target);
        if (at > 0) time = times[at - 1];
        target = models.indexOf({items[at]});
        ++position;
    }
    if (!target || prefix.empty()) return std::nullopt;
    const auto evidence = engine::explain(models.student(), {prefix, time, models.student().tables().repeats}, *target);
    Gap gap{.session = id, .position = position};
    for (const auto& event : evidence.events) {
        const double apart = std::abs(event.attention - event.effect);
        if (apart > std::abs(gap.gap)) gap.gap = std::abs(event.effect) > std::abs(event.attention) ? apart : -apart;
    }
    return gap;
}

} // namespace

protocol::DisagreementsResponse run(const protocol::DisagreementsRequest& request, const JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const auto project = store::Project::open(request.project);
    const auto models = warmModels(project, request.run);
    const auto testFrom = midnightFromDate(models->run().testFrom);
    const store::SessionRepository sessions(project.database());
    std::vector<SessionId> test;
    sessions.forEachSession(
        [&](SessionId id, std::span<const std::int32_t> items, std::span<const std::int64_t> times) {
            if (items.size() > 1 && times.front() >= testFrom) test.push_back(id);
        });
    std::vector<Gap> gaps;
    protocol::DisagreementsResponse response{.run = models->run().id.value};
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> times;
    for (const auto id : test) {
        context.checkIn();
        context.report({Stage::Evaluating, response.explained + response.left, std::ssize(test)});
        const auto session = sessions.find(id);
        items.clear(), times.clear();
        for (const auto& event : session ? session->events : std::vector<Event>()) {
            items.push_back(static_cast<std::int32_t>(event.item.value));
            times.push_back(event.time);
        }
        const auto gap = gapOf(*models, id, items, times);
        ++(gap ? response.explained : response.left);
        if (!gap) continue;
        response.disagree += std::abs(gap->gap) >= engine::kDisagreement ? 1 : 0;
        response.effectLarger += gap->gap >= engine::kDisagreement ? 1 : 0;
        gaps.push_back(*gap);
    }
    store::Transaction transaction(project.database());
    store::GapRepository(project.database()).save(models->run().id, gaps);
    transaction.commit();
    response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return response;
}

} // namespace core::operations
