#include "core/baselines/session_knn.h"

#include "core/baselines/nearest.h"
#include "core/baselines/score_row.h"

#include <cmath>

namespace core {

SessionKnn::SessionKnn(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
                       const SessionKnnConfig& config)
    : m_config(config), m_past(log, sessions, itemCount)
{
}

void SessionKnn::score(const Question& question, std::span<float> scores) const
{
    const auto length = static_cast<float>(question.prefix.size());
    const auto weight = [&](std::int32_t place) { return static_cast<float>(place + 1) / length; };
    const auto matches = m_past.matches(question.prefix, m_config.candidates);
    std::vector<Nearest> nearest;
    nearest.reserve(matches.found.size());
    for (const auto& match : matches.found) {
        float overlap = 0;
        for (const auto place : match.places) overlap += weight(place);
        // The session's own norm is the same for all neighbours and changes no order.
        const auto norm = std::sqrt(static_cast<float>(m_past.itemsOf(match.neighbour).size()));
        nearest.push_back({overlap / norm, match});
    }
    keepNearest(nearest, m_config.neighbours);

    std::fill(scores.begin(), scores.end(), 0.0F);
    for (const auto& [similarity, match] : nearest) {
        const auto vote = similarity / (length - static_cast<float>(match.places.back()));
        for (const auto item : m_past.itemsOf(match.neighbour))
            scores[static_cast<std::size_t>(item)] +=
                vote * (1 + static_cast<float>(m_config.idfWeight) * m_past.idf(item));
    }
    excludeUnknown(scores);
    excludePrefix(question, scores);
}

} // namespace core
