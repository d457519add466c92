#pragma once

#include "core/base/job_context.h"
#include "core/protocol/operations/backbones.h"

#include <filesystem>

namespace core::operations {

/// Where pretrained models are looked for: $DENJU_BACKBONES, else denju/backbones in the user's data folder (the XDG
/// base directory rules). Empty where there is no home.
std::filesystem::path backbonesFolder();

/// All model folders there, by name; one that can't be used is listed with its reason.
protocol::BackbonesResponse run(const protocol::BackbonesRequest& request, const JobContext& context);

/// Throws BackboneUnusable with the reason, FileNotFound and FileWriteFailed. Added twice, it is there once.
protocol::AddBackboneResponse run(const protocol::AddBackboneRequest& request, const JobContext& context);

/// Throws FileNotFound if no added model has that name. A model that lies in the folder itself is never deleted.
protocol::RemoveBackboneResponse run(const protocol::RemoveBackboneRequest& request, const JobContext& context);

} // namespace core::operations
