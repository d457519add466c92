#pragma once

#include "core/base/job_context.h"
#include "core/domain/dataset.h"
#include "core/domain/split.h"
#include "core/images/picture_set.h"
#include "core/store/project.h"

#include <string>

namespace core::operations {

/// All that a training learns from, in memory.
struct TrainingData {
    Dataset dataset;
    images::PictureSet pictures;
    Split split;

    /// Tells these data from others, as Run::data.
    [[nodiscard]] std::string fingerprint() const;
};

/// The newest days as test where `testFrom` is empty. What a student can't be trained on, for want of a second day, is
/// refused here, before the towers learn. Throws NoItems, NoSessions, TooFewSessions, OptionInvalid,
/// Cancelled.
TrainingData readTrainingData(const store::Project& project, const std::string& testFrom, const JobContext& context);

/// The first test day that an empty one stands for, else the same. Throws as readTrainingData.
std::string testDay(const store::Project& project, const std::string& testFrom);

} // namespace core::operations
