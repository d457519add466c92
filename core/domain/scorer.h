#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <span>
#include <string>

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

protected:
    Scorer() = default;
    Scorer(const Scorer&) = default;
    Scorer& operator=(const Scorer&) = default;
};

} // namespace core
