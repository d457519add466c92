#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::operations {

/// Earlier and later sessions of two events and more, as `profile` compares them: the split that a training would use,
/// or, where the log is too short for one, the last tenth of the sessions by their start.
struct ProfileSplit {
    std::vector<SessionIndex> earlier;
    std::vector<SessionIndex> later;
    std::vector<SessionIndex> training; ///< all earlier ones, those of one event too: what a model learns from
    std::int64_t from = 0;              ///< start of the later ones, Unix seconds UTC
    std::string testFrom;               ///< first test day, empty where there is no whole one
};

ProfileSplit splitForProfile(const SessionLog& log);

} // namespace core::operations
