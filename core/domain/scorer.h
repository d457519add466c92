#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

/// What a model is asked: which item follows these? `time` is the moment of asking, Unix seconds UTC.
struct Question {
    std::span<const ItemIndex> prefix; ///< oldest first, not empty
    std::int64_t time = 0;
    bool repeats = false; ///< may an item of the prefix be recommended again? A student goes by its own training.
};

/// A trained model that scores every item as the continuation of a prefix. Const calls may come from several threads.
class Scorer {
public:
    virtual ~Scorer() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    /// Writes one score per item -> scores [I]; higher is better, -infinity for items that must not be recommended.
    virtual void score(const Question& question, std::span<float> scores) const = 0;

    /// What each event of the prefix adds to the score of `target`, for models whose score is such a sum -> one per
    /// event; empty for all others.
    [[nodiscard]] virtual std::vector<double> contributions(const Question& question, ItemIndex target) const
    {
        static_cast<void>(question);
        static_cast<void>(target);
        return {};
    }
    /// Bytes that it holds while it answers, 0 where that is not known.
    [[nodiscard]] virtual std::int64_t memory() const { return 0; }

protected:
    Scorer() = default;
    Scorer(const Scorer&) = default;
    Scorer& operator=(const Scorer&) = default;
};

} // namespace core
