#include "core/operations/job_queue.h"

#include "core/base/error.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <unistd.h>

namespace core::operations {

void startWaiting(const std::filesystem::path& project, const StartWorker& startWorker)
{
    if (!startWorker) return;
    const auto opened = store::Project::open(project);
    store::JobRepository jobs(opened.jobs());
    for (const auto& job : jobs.toStart()) {
        if (!jobs.beginStart(job.id)) continue; // another one starts it
        if (const auto process = startWorker(project, job.id); process > 0)
            jobs.setStarted(job.id, process);
        else
            jobs.abandon(job.id, ErrorCode::WorkerLost, job.operation);
    }
}

std::int64_t startOwnProgram(const std::filesystem::path& project, JobId id)
{
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t files;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_init(&files);
    // Signals that this program blocks for itself must reach the worker.
    sigset_t none;
    sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    std::string number = std::to_string(id.value);
    std::string folder = project.string();
    std::array<std::string, 3> words{"denju-cli", "serve", "--job"};
    std::array<char*, 6> arguments{words[0].data(), words[1].data(), words[2].data(),
                                   number.data(),   folder.data(),   nullptr};
    pid_t process = 0;
    const bool started = ::posix_spawn(&process, "/proc/self/exe", &files, &attributes, arguments.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&files);
    ::posix_spawnattr_destroy(&attributes);
    return started ? process : 0;
}

} // namespace core::operations
