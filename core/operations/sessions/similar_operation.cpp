#include "core/operations/sessions/similar_operation.h"

#include "core/base/error.h"
#include "core/operations/models/warm_models.h"
#include "core/operations/sessions/question.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace core::operations {

namespace {

constexpr int kMostSessions = 200;

using protocol::SimilarEvent;
using protocol::SimilarSession;

/// The sessions that models counted when the log was read: those with events, in the order of their ids.
std::vector<SessionId> countedSessions(const store::SessionRepository& sessions)
{
    std::vector<SessionId> counted;
    sessions.forEachSession([&](SessionId id, std::span<const std::int32_t> items, std::span<const std::int64_t>) {
        if (!items.empty()) counted.push_back(id);
    });
    return counted;
}

/// Its events with what the prefix shares; nothing where the project no longer holds what the student learned, or where
/// it holds no other item: such a session votes for nothing.
std::optional<SimilarSession> similarSession(const store::Project& project, const std::vector<ItemId>& asked,
                                             SessionId id, double similarity)
{
    const auto found = store::SessionRepository(project.database()).find(id);
    if (!found || found->events.empty()) return std::nullopt;
    const store::ItemRepository items(project.database());
    SimilarSession session{.id = id, .code = found->code, .time = found->events.front().time, .similarity = similarity};
    std::vector<ItemId> shared;
    std::size_t nearest = asked.size(); // the shared item nearest to the prefix's end
    std::size_t after = 0;              // the event behind it
    for (const auto& event : found->events) {
        if (!session.events.empty() && session.events.back().item == event.item) continue;
        const auto item = items.find(event.item);
        const auto place = std::ranges::find(asked.rbegin(), asked.rend(), event.item) - asked.rbegin();
        const bool isShared = place < std::ssize(asked);
        session.events.push_back({event.item, item ? item->code : "", item ? item->title : "", isShared, false});
        if (!isShared) continue;
        if (std::ranges::find(shared, event.item) == shared.end()) shared.push_back(event.item);
        if (static_cast<std::size_t>(place) > nearest) continue;
        nearest = static_cast<std::size_t>(place);
        after = session.events.size();
    }
    const bool saysMore = std::ranges::any_of(session.events, [](const auto& each) { return !each.shared; });
    if (shared.empty() || !saysMore) return std::nullopt;
    session.shared = static_cast<int>(shared.size());
    if (after < session.events.size()) session.events[after].next = true;
    return session;
}

} // namespace

protocol::SimilarResponse run(const protocol::SimilarRequest& request, const JobContext& context)
{
    if (request.top < 1 || request.top > kMostSessions)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto models = warmModels(project, request.run);
    const auto prefix = prefixOf(project, *models, request.session, request.items, request.position);
    const auto start = std::chrono::steady_clock::now();
    const auto& index = models->student().neighbours();
    auto similar = index.similar(prefix.items);
    std::ranges::sort(similar, [](const auto& a, const auto& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.place > b.place; // the newer one
    });
    context.checkIn();

    protocol::SimilarResponse response{.known = std::ssize(index.arrays().sessions), .run = models->run().id.value};
    std::vector<ItemId> asked;
    for (const auto item : prefix.items) asked.push_back(models->idOf(item));
    const store::SessionRepository sessions(project.database());
    const auto counted = similar.empty() ? std::vector<SessionId>() : countedSessions(sessions);
    const auto own = request.items.empty() ? sessions.idOfCode(request.session) : std::nullopt;
    for (const auto& [place, similarity] : similar) {
        if (std::ssize(response.sessions) == request.top) break;
        const auto counter = static_cast<std::size_t>(index.arrays().sessions[static_cast<std::size_t>(place)]);
        if (counter >= counted.size() || counted[counter] == own) continue;
        if (auto session = similarSession(project, asked, counted[counter], static_cast<double>(similarity)))
            response.sessions.push_back(std::move(*session));
    }
    response.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return response;
}

} // namespace core::operations
