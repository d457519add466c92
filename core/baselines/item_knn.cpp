#include "core/baselines/item_knn.h"

#include "core/baselines/neighbour_index.h"
#include "core/baselines/score_row.h"

#include <cmath>
#include <utility>
#include <vector>

namespace core {

namespace {

RankedLinks findNeighbours(const NeighbourIndex& past, const ItemKnnConfig& config, const JobContext& context)
{
    const auto norm = [&](ItemIndex item) {
        return static_cast<float>(std::sqrt(static_cast<double>(past.sessionsWith(item).size()) + config.shrinkage));
    };
    std::vector<std::int64_t> lastVisit(static_cast<std::size_t>(past.itemCount()), 0);
    std::int64_t visit = 0; // one for each session of each item: a session counts once for a pair
    const auto collect = [&](ItemIndex from, const RankedLinks::Add& add) {
        const auto fromNorm = norm(from);
        for (const auto session : past.sessionsWith(from)) {
            ++visit;
            for (const auto item : past.itemsOf(session))
                if (item != from && std::exchange(lastVisit[static_cast<std::size_t>(item)], visit) != visit)
                    add(item, 1 / (fromNorm * norm(item)));
        }
    };
    return {past.itemCount(), config.neighboursPerItem, collect, context};
}

} // namespace

ItemKnn::ItemKnn(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
                 const ItemKnnConfig& config, const JobContext& context)
    : m_config(config), m_neighbours(findNeighbours(NeighbourIndex(log, sessions, itemCount), config, context))
{
}

void ItemKnn::score(const Question& question, std::span<float> scores) const
{
    std::fill(scores.begin(), scores.end(), 0.0F);
    const auto asked = m_config.lastItemOnly ? question.prefix.last(1) : question.prefix;
    for (const auto from : asked)
        for (const auto& [item, cosine] : m_neighbours.of(from)) scores[static_cast<std::size_t>(item)] += cosine;
    excludeUnknown(scores);
    excludePrefix(question, scores);
}

} // namespace core
