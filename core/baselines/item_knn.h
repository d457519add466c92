#pragma once

#include "core/baselines/ranked_links.h"
#include "core/domain/scorer.h"

#include <span>
#include <string>

namespace core {

struct ItemKnnConfig {
    int neighboursPerItem = 100; ///< the nearest are kept; as session-rec has it
    double shrinkage = 20;       ///< added to both counts under the root: fewer sessions, less trust
    bool lastItemOnly = false;   ///< otherwise all items of the session are added up
};

/// Item-KNN (Sarwar et al. 2001; Davidson et al. 2010 for sessions): items that stand in the same sessions, by cosine.
class ItemKnn : public Scorer {
public:
    ItemKnn(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
            const ItemKnnConfig& config = {}, const JobContext& context = {});
    [[nodiscard]] std::string name() const override { return "item-knn"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    ItemKnnConfig m_config;
    RankedLinks m_neighbours;
};

} // namespace core
