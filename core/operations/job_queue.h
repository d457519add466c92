#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace core::operations {

/// Starts a detached worker for a recorded job. Gives its process id, 0 where it could not be started.
using StartWorker = std::function<std::int64_t(const std::filesystem::path& project, JobId id)>;

/// Starts a worker for every waiting job whose turn it is, each once however many processes ask for it.
void startWaiting(const std::filesystem::path& project, const StartWorker& startWorker);

/// StartWorker for denju-cli: this same program as `serve --job ID PROJECT`, in a session of its own, so that it
/// outlives the one that started it.
std::int64_t startOwnProgram(const std::filesystem::path& project, JobId id);

} // namespace core::operations
