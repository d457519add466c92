#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/job_context.h"

#include <cstdint>
#include <string>

namespace core {

enum class JobState { Queued, Running, Paused, Done, Cancelled, Failed };

template <> struct EnumNames<JobState> {
    static constexpr std::array names{
        std::pair{JobState::Queued, "queued"},       std::pair{JobState::Running, "running"},
        std::pair{JobState::Paused, "paused"},       std::pair{JobState::Done, "done"},
        std::pair{JobState::Cancelled, "cancelled"}, std::pair{JobState::Failed, "failed"}};
};

/// What the window (or another shell) asks of a running job; the job's own process reads it a few times a second.
enum class JobCommand { None, Pause, Continue, Stop };

template <> struct EnumNames<JobCommand> {
    static constexpr std::array names{std::pair{JobCommand::None, "none"}, std::pair{JobCommand::Pause, "pause"},
                                      std::pair{JobCommand::Continue, "continue"}, std::pair{JobCommand::Stop, "stop"}};
};

/// Whether a job may run beside others, or waits for those that were submitted before it and change or train too.
enum class Turn { AtOnce, InOrder };

template <> struct EnumNames<Turn> {
    static constexpr std::array names{std::pair{Turn::AtOnce, "at_once"}, std::pair{Turn::InOrder, "in_order"}};
};

/// A long operation as the project file records it, so that any window can find it again.
struct Job {
    JobId id;
    std::string operation; ///< name in the catalogue, e.g. "train"
    std::string request;   ///< the request as JSON text
    JobState state = JobState::Queued;
    JobCommand command = JobCommand::None;
    /// Process id of the worker. While queued: 0 where it waits and no process has begun for it yet, kBeingStarted for
    /// the moment in which one is started.
    std::int64_t process = 0;
    std::int64_t startedAt = 0;   ///< Unix milliseconds UTC
    std::int64_t heartbeatAt = 0; ///< Unix milliseconds UTC; see isSilent()
    Progress progress;
    double ratePerSecond = 0; ///< steps of the stage a second, smoothed
    double secondsLeft = -1;  ///< of this stage, -1 while unknown
    std::string errorCode;    ///< name of the ErrorCode when failed
    std::string errorDetail;
    std::string response; ///< the response as JSON text when done
    Turn turn = Turn::AtOnce;
};

/// A running job whose heartbeat is older than this many milliseconds has lost its worker.
constexpr std::int64_t kHeartbeatLimit = 5000;
/// Job::process while somebody starts its worker.
constexpr std::int64_t kBeingStarted = -1;
/// The worker of a queued job has no heart yet: it may need this long to load its libraries from a slow disk.
constexpr std::int64_t kQueueLimit = 60000;

/// Whether a job that should be alive at `now` (Unix milliseconds) has lost its worker.
constexpr bool isSilent(const Job& job, std::int64_t now)
{
    const bool queued = job.state == JobState::Queued;
    if (!queued && job.state != JobState::Running && job.state != JobState::Paused) return false;
    if (queued && job.process == 0) return false; // it waits its turn, however long
    return job.heartbeatAt < now - (queued ? kQueueLimit : kHeartbeatLimit);
}

} // namespace core
