#pragma once

#include "core/operations/job_runner.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace core::operations {

/// The log of a detached job: from now on all that this process writes to its standard error goes into the job's file
/// (core/store/job_log.h), and in between when its stages began and how it ended. Where no file can be written it stays
/// where it was.
class JobLog {
public:
    JobLog(const std::filesystem::path& project, JobId job);
    /// On the job's thread, as often as it likes: only a new stage makes a line.
    void note(const Progress& progress);
    void end(const JobEnd& end) const;

private:
    [[nodiscard]] double seconds() const;

    std::chrono::steady_clock::time_point m_start;
    std::optional<Stage> m_stage;
};

} // namespace core::operations
