#include "core/baselines/vstan.h"

#include "core/baselines/nearest.h"
#include "core/baselines/score_row.h"

#include <cmath>
#include <cstdlib>

namespace core {

namespace {

/// e^{-distance/scale} for each distance from 0.
std::vector<float> decays(std::size_t count, double scale)
{
    std::vector<float> weights(count);
    for (std::size_t distance = 0; distance < count; ++distance)
        weights[distance] = static_cast<float>(std::exp(-static_cast<double>(distance) / scale));
    return weights;
}

} // namespace

Vstan::Vstan(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
             const VstanConfig& config)
    : m_config(config), m_past(log, sessions, itemCount),
      m_placeWeights(decays(NeighbourIndex::kLongestSession, config.placeDecay))
{
}

float Vstan::ageWeight(std::int64_t asked, std::int64_t past) const
{
    constexpr double kSecondsPerDay = 86'400;
    const auto days = static_cast<double>(std::max<std::int64_t>(asked - past, 0)) / kSecondsPerDay;
    return static_cast<float>(std::exp(-days / m_config.ageDecay));
}

// Ludewig et al. 2021: sim(s,n) = sum_{i in both} w(p_i) / (|w| sqrt|n|) e^{-age/b};
// score(j) = sum_n sim e^{-|pos_n(j) - pos_n(i*)|/c} (1 + d idf(j)) e^{-(|s| - pos_s(i*))/f}, i* the last shared item.
void Vstan::score(const Question& question, std::span<float> scores) const
{
    const auto last = question.prefix.size() - 1;
    const auto eventWeights = decays(question.prefix.size(), m_config.sessionDecay);
    const auto matchWeights = decays(question.prefix.size(), m_config.matchDecay);
    const auto matches = m_past.matches(question.prefix, m_config.candidates);
    std::vector<Nearest> nearest;
    nearest.reserve(matches.found.size());
    for (const auto& match : matches.found) {
        float overlap = 0;
        for (const auto place : match.places) overlap += eventWeights[last - static_cast<std::size_t>(place)];
        // |w| is the same for all neighbours and changes no order.
        const auto norm = std::sqrt(static_cast<float>(m_past.itemsOf(match.neighbour).size()));
        nearest.push_back({overlap / norm * ageWeight(question.time, m_past.timeOf(match.neighbour)), match});
    }
    keepNearest(nearest, m_config.neighbours);

    std::fill(scores.begin(), scores.end(), 0.0F);
    for (const auto& [similarity, match] : nearest) {
        const auto sharedPlace = static_cast<std::size_t>(match.places.back());
        const auto vote = similarity * matchWeights[last - sharedPlace];
        const auto items = m_past.itemsOf(match.neighbour);
        const auto shared = std::find(items.begin(), items.end(), question.prefix[sharedPlace]) - items.begin();
        for (std::ptrdiff_t place = 0; place < std::ssize(items); ++place) {
            const auto item = items[static_cast<std::size_t>(place)];
            const auto nearness = m_placeWeights[static_cast<std::size_t>(std::abs(place - shared))];
            scores[static_cast<std::size_t>(item)] +=
                vote * nearness * (1 + static_cast<float>(m_config.idfWeight) * m_past.idf(item));
        }
    }
    excludeUnknown(scores);
    excludePrefix(question, scores);
}

} // namespace core
