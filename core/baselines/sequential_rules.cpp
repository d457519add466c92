#include "core/baselines/sequential_rules.h"

#include "core/baselines/neighbour_index.h"
#include "core/baselines/score_row.h"

namespace core {

namespace {

RankedLinks learnRules(const NeighbourIndex& past, const SequentialRulesConfig& config, const JobContext& context)
{
    const auto collect = [&](ItemIndex from, const RankedLinks::Add& add) {
        for (const auto session : past.sessionsWith(from)) {
            const auto items = past.itemsOf(session);
            for (std::size_t at = 0; at < items.size(); ++at) {
                if (items[at] != from) continue;
                const auto end = std::min(items.size(), at + 1 + static_cast<std::size_t>(config.steps));
                for (auto later = at + 1; later < end; ++later)
                    if (items[later] != from) add(items[later], 1.0F / static_cast<float>(later - at));
            }
        }
    };
    return {past.itemCount(), config.rulesPerItem, collect, context};
}

} // namespace

SequentialRules::SequentialRules(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
                                 const SequentialRulesConfig& config, const JobContext& context)
    : m_rules(learnRules(NeighbourIndex(log, sessions, itemCount), config, context))
{
}

void SequentialRules::score(const Question& question, std::span<float> scores) const
{
    std::fill(scores.begin(), scores.end(), kNotRecommended);
    for (const auto& [item, weight] : m_rules.of(question.prefix.back()))
        scores[static_cast<std::size_t>(item)] = weight;
    excludePrefix(question, scores);
}

} // namespace core
