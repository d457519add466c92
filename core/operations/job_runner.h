#pragma once

#include "core/base/ids.h"
#include "core/domain/job.h"
#include "core/operations/catalogue.h"
#include "core/operations/job_queue.h"

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
/// too. An exclusive operation first waits for its turn behind those that were recorded before it. Those that wait
/// without a worker are started with `startWorker` while it waits and when it ends. A job that somebody else took or
/// removed meanwhile ends as it stands recorded. `onProgress` is called on the job's thread. Throws only what opening
/// the project throws.
JobEnd runJob(const std::filesystem::path& project, JobId id, const std::stop_token& stop = {},
              const std::function<void(const Progress&)>& onProgress = {}, const StartWorker& startWorker = {});

} // namespace core::operations
