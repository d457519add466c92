#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"
#include "core/engine/content/content_vectors.h"
#include "core/operations/models/training_data.h"
#include "core/store/project.h"

#include <filesystem>

namespace core::operations {

/// Throws OptionInvalid if a pretrained model that `config` names is not in the list, BackboneUnusable if it can't be
/// used for what it is named for.
void checkBackbones(const TrainingConfig& config);

/// The folder of the language model that the towers read with; empty for a compact one, and where there are no towers.
/// Throws OptionInvalid if it is not in the list.
std::filesystem::path languageFolder(const TrainingConfig& config);

/// What the pretrained models that `config` names say of the items. It is kept in the project's folder `content`, so
/// that each model reads each item once, and goes on where it was stopped. Throws as checkBackbones, Cancelled,
/// DiskFull.
engine::ContentVectors contentOf(const store::Project& project, const TrainingData& data, const TrainingConfig& config,
                                 const JobContext& context);

/// What contentOf would take, from a few items.
struct ContentTrial {
    double seconds = 0;
    engine::ContentVectors vectors; ///< at random where nothing was read yet
};
/// Writes nothing. Throws as contentOf.
ContentTrial tryContent(const store::Project& project, const TrainingData& data, const TrainingConfig& config,
                        const JobContext& context);

} // namespace core::operations
