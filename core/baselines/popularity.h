#pragma once

#include "core/domain/scorer.h"

#include <span>
#include <string>
#include <vector>

namespace core {

/// Whatever the session holds: the items with the most events in training, except those in the session (unless they
/// may come back).
class Popularity : public Scorer {
public:
    Popularity(const SessionLog& log, std::span<const SessionIndex> sessions, ItemIndex itemCount);
    [[nodiscard]] std::string name() const override { return "popularity"; }
    void score(const Question& question, std::span<float> scores) const override;

private:
    std::vector<float> m_counts; // I
};

} // namespace core
