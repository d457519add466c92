#pragma once

#include "core/operations/models/warm_models.h"
#include "core/store/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::operations {

/// What a user asks of a session: its events as models see them (consecutive repeats removed), cut before `position`.
struct Prefix {
    std::vector<ItemIndex> items;   ///< what the model reads; items that came after the training are left out
    std::vector<int> positions;     ///< 1-based place of each in the session
    std::optional<ItemId> trueNext; ///< what stands at the asked position, if the session goes on
    std::int64_t time = 0;          ///< of the last event read, Unix seconds UTC
    bool repeats = false;           ///< as the run's student has learned it

    [[nodiscard]] Question question() const { return {items, time, repeats}; }
};

/// From a session's code or a list of item codes. `position` 0 asks after the last event. Throws SessionUnknown,
/// ItemUnknown, SessionTooShort when nothing that the model knows stands before the position.
Prefix prefixOf(const store::Project& project, const WarmModels& models, const std::string& session,
                const std::vector<std::string>& items, int position);

/// A ranking entry with the item's code and title from the project, and how often the run's training saw it.
Recommendation named(const store::Project& project, const WarmModels& models, ItemId item, int rank, double score);

} // namespace core::operations
