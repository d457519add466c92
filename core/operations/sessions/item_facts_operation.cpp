#include "core/operations/sessions/item_facts_operation.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/operations/models/optional_models.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

constexpr int kMostNeighbours = 100;

using protocol::ItemFactsResponse;
using protocol::NeighbourItem;
using Counts = std::unordered_map<std::int32_t, std::int64_t>;

/// What the log says of one item.
struct Counted {
    std::map<std::int64_t, std::int64_t> days; ///< UTC day number -> events, every day of the log
    Counts after;
    Counts before;
    std::int64_t events = 0;
    std::int64_t sessions = 0;
};

Counted countIn(const store::SessionRepository& sessions, ItemId item, const JobContext& context)
{
    Counted counted;
    std::int64_t visited = 0;
    sessions.forEachSession([&](SessionId, std::span<const std::int32_t> items, std::span<const std::int64_t> times) {
        if (++visited % 10'000 == 0) context.checkIn();
        bool holds = false;
        std::int32_t before = -1;
        for (std::size_t at = 0; at < items.size(); ++at) {
            auto& ofDay = counted.days[dayOf(times[at])];
            if (items[at] == before) continue;
            if (items[at] == item.value) {
                ++ofDay, ++counted.events, holds = true;
                if (before >= 0) ++counted.before[before];
            } else if (before == item.value) {
                ++counted.after[items[at]];
            }
            before = items[at];
        }
        counted.sessions += holds ? 1 : 0;
    });
    return counted;
}

/// The edges of the student around one item, by the other end's id.
class Edges {
public:
    Edges(const WarmModels* models, ItemId item) : m_models(models)
    {
        if (models) m_item = models->indexOf(item);
    }

    [[nodiscard]] double weightTo(ItemId other) const { return m_item && m_models ? weight(*m_item, other) : 0; }
    [[nodiscard]] double weightFrom(ItemId other) const
    {
        const auto from = m_item ? m_models->indexOf(other) : std::nullopt;
        return from ? weight(*from, m_models->idOf(*m_item)) : 0;
    }
    /// The greatest shares that `part` has of the edges that leave the item as the last event.
    [[nodiscard]] std::vector<std::pair<ItemId, double>> strongest(Part part, std::size_t count) const
    {
        std::vector<std::pair<ItemId, double>> found;
        if (!m_item) return found;
        const auto& tables = m_models->student().tables();
        const auto column =
            static_cast<std::size_t>(std::ranges::find(engine::kEdgeParts, part) - engine::kEdgeParts.begin());
        const auto from = static_cast<std::size_t>(*m_item);
        for (auto edge = tables.starts[from]; edge < tables.starts[from + 1]; ++edge) {
            const double share = tables.parts[0][static_cast<std::size_t>(edge)][column];
            if (share > 0) found.emplace_back(m_models->idOf(tables.to[static_cast<std::size_t>(edge)]), share);
        }
        std::ranges::sort(found, std::greater(), &std::pair<ItemId, double>::second);
        found.resize(std::min(found.size(), count));
        return found;
    }

private:
    [[nodiscard]] double weight(ItemIndex from, ItemId to) const
    {
        const auto target = m_models->indexOf(to);
        if (!target) return 0;
        const auto& tables = m_models->student().tables();
        const auto first = tables.to.begin() + tables.starts[static_cast<std::size_t>(from)];
        const auto last = tables.to.begin() + tables.starts[static_cast<std::size_t>(from) + 1];
        const auto found = std::lower_bound(first, last, *target);
        if (found == last || *found != *target) return 0;
        return static_cast<double>(tables.value[0][static_cast<std::size_t>(found - tables.to.begin())]);
    }

    const WarmModels* m_models;
    std::optional<ItemIndex> m_item;
};

NeighbourItem neighbourOf(const store::ItemRepository& items, ItemId id, std::int64_t count, double weight)
{
    NeighbourItem neighbour{.item = id, .count = count, .weight = weight};
    if (const auto item = items.find(id)) neighbour.code = item->code, neighbour.title = item->title;
    return neighbour;
}

template <class WeightOf>
std::vector<NeighbourItem> mostOften(const store::ItemRepository& items, const Counts& counts, std::size_t top,
                                     WeightOf&& weightOf)
{
    std::vector<std::pair<std::int64_t, std::int32_t>> sorted;
    for (const auto& [item, count] : counts) sorted.emplace_back(-count, item);
    std::ranges::sort(sorted);
    sorted.resize(std::min(sorted.size(), top));
    std::vector<NeighbourItem> neighbours;
    neighbours.reserve(sorted.size());
    for (const auto& [count, item] : sorted)
        neighbours.push_back(neighbourOf(items, {item}, -count, weightOf(ItemId{item})));
    return neighbours;
}

} // namespace

ItemFactsResponse run(const protocol::ItemFactsRequest& request, const JobContext& context)
{
    if (request.top < 1 || request.top > kMostNeighbours)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const store::ItemRepository items(project.database());
    auto item = items.findByCode(request.item);
    if (!item) throw Error(ErrorCode::ItemUnknown, request.item);
    const auto counted = countIn(store::SessionRepository(project.database()), item->id, context);
    const auto models = optionalModels(project, request.run);
    const Edges edges(models.get(), item->id);
    const auto top = static_cast<std::size_t>(request.top);

    ItemFactsResponse response{.columns = items.columns(), .events = counted.events, .sessions = counted.sessions};
    for (const auto& [day, events] : counted.days) response.days.push_back({dateFromTime(day * 86'400), events});
    response.after = mostOften(items, counted.after, top, [&](ItemId other) { return edges.weightTo(other); });
    response.before = mostOften(items, counted.before, top, [&](ItemId other) { return edges.weightFrom(other); });
    for (const auto& [part, list] : {std::pair{Part::Picture, &response.picture}, std::pair{Part::Text, &response.text},
                                     std::pair{Part::Knowledge, &response.knowledge}})
        for (const auto& [other, weight] : edges.strongest(part, top)) {
            const auto steps = counted.after.find(static_cast<std::int32_t>(other.value));
            list->push_back(neighbourOf(items, other, steps == counted.after.end() ? 0 : steps->second, weight));
        }
    if (models) {
        response.seen = models->seen(item->id);
        response.run = models->run().id.value;
    }
    response.item = std::move(*item);
    return response;
}

} // namespace core::operations
