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

    /// Records a queued job for a worker to take (`denju-cli serve --job ID`). `process` is the caller where it takes
    /// the job itself, else 0: whoever looks next (toStart) starts a worker.
    JobId submit(const std::string& operation, const std::string& request, Turn turn = Turn::AtOnce,
                 std::int64_t process = 0);
    [[nodiscard]] std::optional<Job> find(JobId id) const;
    [[nodiscard]] std::vector<Job> all() const; ///< newest first
    /// The newest `count`, and older ones that are not over yet; newest first.
    [[nodiscard]] std::vector<Job> recent(int count) const;
    /// Queued, running or paused jobs that are not silent (isSilent), newest first.
    [[nodiscard]] std::vector<Job> live() const;
    /// Queued jobs whose turn it is and that no process is at, oldest first.
    [[nodiscard]] std::vector<Job> toStart() const;
    /// Whether no other job that waits its turn was submitted before this one. One at work holds the ProjectLock.
    [[nodiscard]] bool hasTurn(JobId id) const;

    /// Marks a waiting job as being started, so that no two start it. Returns whether it is the caller who starts it.
    bool beginStart(JobId id);
    /// Says which process was started for it, unless that has taken it already.
    void setStarted(JobId id, std::int64_t process);
    /// A queued job's worker takes it: it is running from now on. False where somebody else did, or it was removed.
    bool claim(JobId id, std::int64_t process);
    /// The heartbeat of a process that waits for the turn of its queued job.
    void waitTurn(JobId id, std::int64_t process);
    /// Ends a queued job, whoever waits for it.
    void cancelWaiting(JobId id);

    /// Says to the job's worker what is wanted of it. A stop ends a job that waits without a worker at once.
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
