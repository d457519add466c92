#pragma once

#include "core/base/ids.h"
#include "core/domain/job.h"
#include "core/operations/catalogue.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace core::operations {

/// How a job ended.
struct JobEnd {
    JobState state = JobState::Done;
    std::string response;  ///< JSON when done
    std::string errorCode; ///< when failed
    std::string errorDetail;
};

/// Runs a recorded job on this thread to its end. Four times a second another thread writes progress, rate and time
/// left into the project's jobs.db and reads what is asked of the job there (pause, continue, stop). `stop` ends it
/// too. An exclusive operation ends with ProjectBusy where another one is at work in the project. `onProgress` is
/// called on the job's thread. Throws only what opening the project throws.
JobEnd runJob(const std::filesystem::path& project, JobId id, const std::stop_token& stop = {},
              const std::function<void(const Progress&)>& onProgress = {});

} // namespace core::operations
