#pragma once

#include "core/domain/metrics.h"
#include "core/domain/split.h"

#include <cstdint>
#include <vector>

namespace core {

/// The cases that all models are asked, in order (a session's cases stand together), with what slicing needs of each.
struct HeldOut {
    std::vector<Case> cases;
    std::vector<ItemIndex> targets;        ///< one per case
    std::vector<std::int32_t> frequencies; ///< one per case: events of the target in training
    bool repeats = false;                  ///< may models recommend what the prefix holds? (Question::repeats)
};

/// Every prefix of every one of `judged`, with what a model that was trained on the sessions `known` can go by.
HeldOut heldOutAfter(const SessionLog& log, const std::vector<SessionIndex>& known,
                     const std::vector<SessionIndex>& judged, ItemIndex itemCount);

/// Every prefix of every one of `sessions`; `frequency` [I] counts training events. `repeats` stays false.
HeldOut heldOutCases(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                     const std::vector<std::int32_t>& frequency);

/// Short: one or two items before the target; Long: five and more.
bool isIn(Slice slice, std::int32_t targetFrequency, std::int32_t prefixLength);

} // namespace core
