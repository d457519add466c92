#include "core/operations/sessions/transitions_operation.h"

#include "core/base/error.h"
#include "core/domain/category.h"
#include "core/operations/models/optional_models.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>

namespace core::operations {

namespace {

constexpr int kMostCategories = 60;
constexpr std::size_t kEnoughToRead = 8; // with fewer categories than this a level more is told apart

using protocol::CategoryCount;
using protocol::TransitionsResponse;

int levelsOf(const std::string& path)
{
    return path.empty() ? 0 : static_cast<int>(std::ranges::count(path, '/')) + 1;
}

std::size_t distinctAt(const Catalogue& catalogue, int levels)
{
    std::set<std::string_view> distinct;
    for (const auto& item : catalogue.items) distinct.insert(categoryAt(item.category, levels));
    return distinct.size();
}

/// The fewest levels that tell enough categories apart, or all.
int readableLevels(const Catalogue& catalogue, int deepest)
{
    int levels = 1;
    while (levels < deepest && distinctAt(catalogue, levels) < kEnoughToRead) ++levels;
    return levels;
}

/// Each item's place among the categories that are shown; the rest is the last one.
struct Folded {
    std::vector<CategoryCount> categories;
    std::vector<int> places; ///< I
    std::int64_t folded = 0;
};

Folded fold(const Dataset& dataset, const std::vector<std::int64_t>& events, int levels, std::size_t top)
{
    std::unordered_map<std::string_view, std::size_t> known;
    std::vector<CategoryCount> all;
    std::vector<std::size_t> of;
    for (std::size_t item = 0; item < events.size(); ++item) {
        const auto name = categoryAt(dataset.catalogue.items[item].category, levels);
        const auto [place, isNew] = known.emplace(name, all.size());
        if (isNew) all.push_back({.name = std::string(name)});
        of.push_back(place->second);
        all[place->second].events += events[item];
        all[place->second].items += events[item] > 0 ? 1 : 0;
    }
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t each) { return all[each].events; });
    const auto occurring =
        static_cast<std::size_t>(std::ranges::count_if(all, [](const auto& each) { return each.events > 0; }));
    Folded folded;
    const auto shown = std::min(top, occurring);
    std::vector<int> placeOf(all.size(), static_cast<int>(shown));
    for (std::size_t at = 0; at < order.size(); ++at)
        if (at < shown) {
            placeOf[order[at]] = static_cast<int>(at);
            folded.categories.push_back(all[order[at]]);
        } else if (all[order[at]].events > 0) {
            if (folded.folded++ == 0) folded.categories.push_back({.isRest = true});
            folded.categories.back().events += all[order[at]].events;
            folded.categories.back().items += all[order[at]].items;
        }
    for (const auto category : of) folded.places.push_back(placeOf[category]);
    return folded;
}

/// The student's transition weight between categories: each item's edges count as often as the item has events.
std::vector<double> studentWeights(const WarmModels& models, const Dataset& dataset,
                                   const std::vector<std::int64_t>& events, const Folded& folded)
{
    const auto width = folded.categories.size();
    const auto& tables = models.student().tables();
    std::unordered_map<std::int64_t, std::size_t> positions;
    for (std::size_t item = 0; item < events.size(); ++item)
        positions.emplace(dataset.catalogue.items[item].id.value, item);
    std::vector<int> placeOf(tables.itemIds.size(), -1);
    std::vector<std::int64_t> eventsOf(tables.itemIds.size(), 0);
    for (std::size_t item = 0; item < tables.itemIds.size(); ++item)
        if (const auto found = positions.find(tables.itemIds[item]); found != positions.end())
            placeOf[item] = folded.places[found->second], eventsOf[item] = events[found->second];
    std::vector<double> weights(width * width, 0);
    for (std::size_t from = 0; from + 1 < tables.starts.size(); ++from) {
        if (placeOf[from] < 0 || static_cast<std::size_t>(placeOf[from]) >= width || eventsOf[from] == 0) continue;
        for (auto edge = static_cast<std::size_t>(tables.starts[from]);
             edge < static_cast<std::size_t>(tables.starts[from + 1]); ++edge) {
            const auto to = placeOf[static_cast<std::size_t>(tables.to[edge])];
            const double part =
                tables.parts[0][edge].front(); // from the last event; kEdgeParts begins with the transition
            if (to >= 0 && static_cast<std::size_t>(to) < width && part > 0)
                weights[static_cast<std::size_t>(placeOf[from]) * width + static_cast<std::size_t>(to)] +=
                    part * static_cast<double>(eventsOf[from]);
        }
    }
    return weights;
}

double sumOf(const auto& values, std::size_t from, std::size_t step, std::size_t count)
{
    double sum = 0;
    for (std::size_t at = 0; at < count; ++at) sum += static_cast<double>(values[from + at * step]);
    return sum;
}

void addSteps(TransitionsResponse& response, const std::vector<std::int64_t>& counts,
              const std::vector<double>& weights)
{
    const auto width = response.categories.size();
    const auto all = static_cast<double>(response.all);
    for (std::size_t from = 0; from < width; ++from) {
        const double leaving = sumOf(counts, from * width, 1, width);
        const double weight = weights.empty() ? 0 : sumOf(weights, from * width, 1, width);
        for (std::size_t to = 0; to < width; ++to) {
            const auto count = counts[from * width + to];
            const double expected = leaving * sumOf(counts, to, width, width) / std::max(1.0, all);
            protocol::CategoryStep step{.from = static_cast<int>(from), .to = static_cast<int>(to), .count = count};
            step.share = leaving > 0 ? static_cast<double>(count) / leaving : 0;
            step.lift = expected > 0 ? static_cast<double>(count) / expected : 0;
            if (!weights.empty()) step.student = weight > 0 ? weights[from * width + to] / weight : 0;
            if (count > 0 || step.student > 0) response.steps.push_back(step);
        }
    }
}

} // namespace

TransitionsResponse run(const protocol::TransitionsRequest& request, const JobContext& context)
{
    if (request.top < 1 || request.top > kMostCategories)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    if (request.levels < 0) throw Error(ErrorCode::OptionInvalid, "levels=" + std::to_string(request.levels));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto dataset = store::loadDataset(project);
    context.checkIn();
    TransitionsResponse response;
    for (const auto& item : dataset.catalogue.items)
        response.deepest = std::max(response.deepest, levelsOf(item.category));
    response.levels = request.levels == 0 ? readableLevels(dataset.catalogue, response.deepest)
                                          : std::min(request.levels, std::max(1, response.deepest));
    std::vector<std::int64_t> events(static_cast<std::size_t>(dataset.itemCount()), 0);
    for (const auto item : dataset.log.items) ++events[static_cast<std::size_t>(item)];
    const auto folded = fold(dataset, events, response.levels, static_cast<std::size_t>(request.top));
    const auto width = folded.categories.size();
    std::vector<std::int64_t> counts(width * width, 0);
    for (SessionIndex session = 0; session < dataset.log.size(); ++session) {
        const auto items = dataset.log.itemsOf(session);
        for (std::size_t at = 1; at < items.size(); ++at, ++response.all)
            ++counts[static_cast<std::size_t>(folded.places[static_cast<std::size_t>(items[at - 1])]) * width +
                     static_cast<std::size_t>(folded.places[static_cast<std::size_t>(items[at])])];
    }
    context.checkIn();
    const auto models = optionalModels(project, request.run);
    const auto weights = models ? studentWeights(*models, dataset, events, folded) : std::vector<double>();
    response.categories = folded.categories;
    response.folded = folded.folded;
    response.run = models ? models->run().id.value : 0;
    addSteps(response, counts, weights);
    return response;
}

} // namespace core::operations
