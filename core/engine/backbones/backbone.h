#pragma once

#include "core/domain/backbone.h"

#include <filesystem>

namespace core::engine {

/// Reads config.json, the headers of the weights and the head of README.md. Throws BackboneUnusable for a folder that
/// is damaged or of a kind that is not known.
BackboneFacts readBackboneFacts(const std::filesystem::path& folder);

/// Loads the model as a training would and asks it once. Throws BackboneUnusable if a tensor is missing, of another
/// shape or not finite. Takes the model's memory for as long as it runs.
BackboneFacts checkBackbone(const std::filesystem::path& folder);

} // namespace core::engine
