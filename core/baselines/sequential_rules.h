#pragma once

#include "core/baselines/ranked_links.h"
#include "core/domain/scorer.h"

#include <span>
#include <string>

namespace core {

struct SequentialRulesConfig {
    int steps = 10;         ///< how far back an item still leads to a later one
    int rulesPerItem = 200; ///< the strongest are kept
};

/// Sequential rules, SR (Kamehkhosh, Jannach and Ludewig 2017): the last item leads to whatever followed it in past
/// sessions, with weight 1/lag.
class SequentialRules : public Scorer {
public:
    SequentialRules(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount,
                    const SequentialRulesConfig& config = {}, const JobContext& context = {});
    [[nodiscard]] std::string name() const override { return "rules"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    RankedLinks m_rules;
};

} // namespace core
