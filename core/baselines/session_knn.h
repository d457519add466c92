#pragma once

#include "core/baselines/neighbour_index.h"
#include "core/domain/scorer.h"

#include <span>
#include <string>

namespace core {

struct SessionKnnConfig {
    int neighbours = 1500; ///< k: the most similar sessions that vote
    int candidates = 5000; ///< the newest sessions that share an item
    double idfWeight = 5;  ///< items of many sessions count less; 0 switches this off
};

/// V-SKNN (Ludewig and Jannach 2018): sessions that share items with this one vote for what else they hold; items count
/// the more, the nearer they stand to the session's end.
class SessionKnn : public Scorer {
public:
    SessionKnn(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
               const SessionKnnConfig& config = {});
    [[nodiscard]] std::string name() const override { return "session-knn"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    SessionKnnConfig m_config;
    NeighbourIndex m_past;
};

} // namespace core
