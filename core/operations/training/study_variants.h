#pragma once

#include "core/base/job_context.h"
#include "core/domain/study.h"
#include "core/domain/training_config.h"
#include "core/engine/content/content_vectors.h"
#include "core/evaluation/held_out.h"
#include "core/operations/models/training_data.h"

#include <filesystem>
#include <vector>

namespace core::operations {

/// What all variants of a study have in common.
struct StudyGround {
    const TrainingData& data;
    std::vector<SessionIndex> known; ///< what the students learn from; teachers learn from data.split.train
    std::int64_t servingDay = 0;     ///< since 1970-01-01: the first that is judged on
    const HeldOut& heldOut;
    const engine::ContentVectors& content; ///< of the pretrained models that the settings name
    std::filesystem::path language;        ///< folder of the towers' language model; empty for a compact one
};

/// One rank per case.
struct VariantRanks {
    std::vector<int> own;
    std::vector<int> untaught; ///< of the whole: by its student before it heard the teacher; empty where it heard none
};

/// Trains the variant and asks it every case. A training that was stopped goes on from `checkpoints`, a folder for this
/// variant, seed and data alone. Throws what a training throws, Cancelled.
VariantRanks ranksOfVariant(StudyVariant variant, const StudyGround& ground, const TrainingConfig& config,
                            const std::filesystem::path& checkpoints, const JobContext& context);

} // namespace core::operations
