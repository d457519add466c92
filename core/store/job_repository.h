#pragma once

#include "core/base/error.h"
#include "core/domain/job.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace core::store {

/// Unix milliseconds, UTC: the clock of heartbeats.
std::int64_t nowMilliseconds();

/// Long operations as the project file records them. Each call is its own transaction.
class JobRepository {
public:
    explicit JobRepository(const Database& database);

    /// Records a queued job for a worker to take (`denju-cli serve --job ID`).
    JobId submit(const std::string& operation, const std::string& request);
    [[nodiscard]] std::optional<Job> find(JobId id) const;
    [[nodiscard]] std::vector<Job> all() const; ///< newest first
    /// Queued, running or paused jobs that are not silent (isSilent), newest first.
    [[nodiscard]] std::vector<Job> live() const;

    /// Says to the job's worker what is wanted of it.
    void command(JobId id, JobCommand command);
    /// Reads the command and forgets it.
    JobCommand takeCommand(JobId id);
    /// Writes everything but the command.
    void update(const Job& job);
    /// Marks the jobs that are silent (isSilent) as failed with WorkerLost. Returns how many.
    int markLost();
    /// Marks a job as failed if no worker has taken it yet. Returns whether that was so.
    bool abandon(JobId id, ErrorCode code, const std::string& detail);

private:
    const Database& m_database;
};

} // namespace core::store
