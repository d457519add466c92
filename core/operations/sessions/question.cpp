#include "core/operations/sessions/question.h"

#include "core/base/error.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"

#include <algorithm>

namespace core::operations {

namespace {

std::vector<Event> eventsOf(const store::Project& project, const std::string& session,
                            const std::vector<std::string>& items)
{
    std::vector<Event> events;
    if (items.empty()) {
        const auto found = store::SessionRepository(project.database()).findByCode(session);
        if (!found) throw Error(ErrorCode::SessionUnknown, session);
        events = found->events;
    } else {
        const store::ItemRepository repository(project.database());
        for (const auto& code : items) {
            const auto found = repository.findByCode(code);
            if (!found) throw Error(ErrorCode::ItemUnknown, code);
            events.push_back({found->id, 0, ""});
        }
    }
    const auto repeats =
        std::unique(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.item == b.item; });
    events.erase(repeats, events.end());
    return events;
}

/// A session that was only given by its items goes by their codes.
std::string nameOf(const std::string& session, const std::vector<std::string>& items)
{
    if (items.empty()) return session;
    std::string name = items.front();
    for (std::size_t at = 1; at < items.size(); ++at) name += ", " + items[at];
    return name;
}

} // namespace

Prefix prefixOf(const store::Project& project, const WarmModels& models, const std::string& session,
                const std::vector<std::string>& items, int position)
{
    const auto events = eventsOf(project, session, items);
    const auto all = static_cast<int>(events.size());
    const int asked = position == 0 ? all + 1 : position;
    if (asked < 2 || asked > all + 1) throw Error(ErrorCode::SessionTooShort, nameOf(session, items));
    Prefix prefix;
    prefix.repeats = models.student().tables().repeats;
    for (int place = 1; place < asked; ++place) {
        const auto& event = events[static_cast<std::size_t>(place) - 1];
        prefix.time = event.time;
        const auto known = models.indexOf(event.item);
        if (!known) continue;
        prefix.items.push_back(*known);
        prefix.positions.push_back(place);
    }
    if (prefix.items.empty()) throw Error(ErrorCode::ItemsUnknownToModel, nameOf(session, items));
    if (asked <= all) prefix.trueNext = events[static_cast<std::size_t>(asked) - 1].item;
    return prefix;
}

Recommendation named(const store::Project& project, const WarmModels& models, ItemId item, int rank, double score)
{
    Recommendation entry{.item = item, .rank = rank, .score = score, .seen = models.seen(item)};
    if (const auto found = store::ItemRepository(project.database()).find(item)) {
        entry.code = found->code;
        entry.title = found->title;
    }
    return entry;
}

} // namespace core::operations
