#pragma once

#include "core/baselines/neighbour_index.h"
#include "core/domain/scorer.h"

#include <span>
#include <string>

namespace core {

/// Letters as in the formula in vstan.cpp. The decays are those chosen on a validation day of unordered purchases,
/// where the paper's short ones (1.02, 5, 2.05, 1.02) lose a third of the hits.
struct VstanConfig {
    int neighbours = 1500;    ///< k: the most similar sessions that vote
    int candidates = 5000;    ///< the newest sessions that share an item
    double sessionDecay = 50; ///< a: nearness to the session's end, events
    double ageDecay = 30;     ///< b: age of the past session, days
    double placeDecay = 100;  ///< c: distance from the last shared item in the past session, events
    double idfWeight = 5;     ///< d: items of many sessions count less
    double matchDecay = 50;   ///< f: how far back in the session the last shared item stands, events
};

/// VSTAN (Ludewig et al. 2021, after STAN, Garg et al. 2019): session neighbours that weigh places, age and rarity.
class Vstan : public Scorer {
public:
    Vstan(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
          const VstanConfig& config = {});
    [[nodiscard]] std::string name() const override { return "vstan"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    [[nodiscard]] float ageWeight(std::int64_t asked, std::int64_t past) const;

    VstanConfig m_config;
    NeighbourIndex m_past;
    std::vector<float> m_placeWeights; // by distance, up to the longest session
};

} // namespace core
