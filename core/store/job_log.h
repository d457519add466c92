#pragma once

#include "core/base/ids.h"

#include <filesystem>

namespace core::store {

/// The file into which the worker of a job writes its log: logs/job-ID.log in the project's folder.
std::filesystem::path jobLogFile(const std::filesystem::path& project, JobId job);

/// Makes the folder, forgets the logs of all but the newest jobs, and empties the file for this one. Where none can be
/// written the answer is an empty path: a job does not fail for its log.
std::filesystem::path prepareJobLog(const std::filesystem::path& project, JobId job);

} // namespace core::store
