#pragma once

#include "core/domain/scorer.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// S-POP (Hidasi et al. 2016): the items of the session itself by how often they stand in it, then all others by their
/// popularity in training. The one baseline that recommends what the session already holds.
class SessionPopularity : public Scorer {
public:
    SessionPopularity(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount);
    [[nodiscard]] std::string name() const override { return "session-popularity"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    std::vector<float> m_shares; // I, popularity scaled to below 1
};

} // namespace core
