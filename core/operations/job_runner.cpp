#include "core/operations/job_runner.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "core/store/project_lock.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <unistd.h>
#include <utility>

namespace core::operations {

namespace {

constexpr auto kBeat = std::chrono::milliseconds(250);
constexpr double kSmoothing = 0.1;

/// Steps a second of the stage at hand, smoothed, and what that means for the time left.
class RateMeter {
public:
    void update(const Progress& progress, Job& job)
    {
        const auto now = std::chrono::steady_clock::now();
        if (progress.stage != m_stage || progress.done < m_done) {
            m_stage = progress.stage;
            m_rate = 0;
        } else if (const double seconds = std::chrono::duration<double>(now - m_at).count();
                   progress.done > m_done && seconds > 0) {
            const double rate = static_cast<double>(progress.done - m_done) / seconds;
            m_rate = m_rate == 0 ? rate : (1 - kSmoothing) * m_rate + kSmoothing * rate;
        } else {
            return;
        }
        m_done = progress.done;
        m_at = now;
        job.ratePerSecond = m_rate;
        job.secondsLeft =
            m_rate > 0 && progress.total > 0 ? static_cast<double>(progress.total - progress.done) / m_rate : -1;
    }

private:
    Stage m_stage = Stage::Preparing;
    std::int64_t m_done = 0;
    std::chrono::steady_clock::time_point m_at;
    double m_rate = 0;
};

/// The job's record and the thread that keeps it fresh.
class Heart {
public:
    Heart(const std::filesystem::path& project, Job job, std::stop_source& stop, PauseGate& gate)
        : m_project(store::Project::open(project)), m_job(std::move(job)), m_stop(stop), m_gate(gate)
    {
        write();
        m_thread = std::jthread([this](const std::stop_token& ended) { beat(ended); });
    }

    void progress(const Progress& progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_job.progress = progress;
    }

    void end(const JobEnd& end)
    {
        m_thread.request_stop();
        m_wake.notify_all();
        m_thread.join();
        m_job.state = end.state;
        m_job.response = end.response;
        m_job.errorCode = end.errorCode;
        m_job.errorDetail = end.errorDetail;
        m_job.secondsLeft = -1;
        write();
    }

private:
    void beat(const std::stop_token& ended)
    {
        std::unique_lock lock(m_mutex);
        while (!ended.stop_requested()) {
            try {
                obey(store::JobRepository(m_project.jobs()).takeCommand(m_job.id));
                m_rate.update(m_job.progress, m_job);
                write();
            } catch (const Error& error) {
                logWarning(error.what()); // the next beat tries again
            }
            m_wake.wait_for(lock, ended, kBeat, [] { return false; });
        }
    }

    void obey(JobCommand command)
    {
        switch (command) {
        case JobCommand::None: return;
        case JobCommand::Pause:
            m_gate.close();
            m_job.state = JobState::Paused;
            return;
        case JobCommand::Continue:
            m_gate.open();
            m_job.state = JobState::Running;
            return;
        case JobCommand::Stop: m_stop.request_stop(); return;
        }
    }

    void write()
    {
        m_job.heartbeatAt = store::nowMilliseconds();
        store::JobRepository(m_project.jobs()).update(m_job);
    }

    store::Project m_project;
    Job m_job;
    std::stop_source& m_stop;
    PauseGate& m_gate;
    RateMeter m_rate;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

JobEnd endOf(const Job& job)
{
    return {job.state, job.response, job.errorCode, job.errorDetail};
}

/// The way of a queued job to its turn.
class Waiting {
public:
    Waiting(std::filesystem::path folder, JobId id, std::stop_token stop)
        : m_folder(std::move(folder)), m_project(store::Project::open(m_folder)), m_jobs(m_project.jobs()), m_id(id),
          m_stop(std::move(stop))
    {
    }

    /// Waits until the job is this process's to run; false where it was removed, stopped or taken by somebody else.
    /// `alone` is set for an exclusive one.
    bool wait(bool isExclusive, const StartWorker& startWorker, std::unique_ptr<store::ProjectLock>& alone)
    {
        if (!isExclusive) return m_jobs.claim(m_id, getpid());
        std::mutex mutex;
        std::condition_variable_any wake;
        for (std::unique_lock lock(mutex);; wake.wait_for(lock, m_stop, kBeat, [] { return false; })) {
            if (m_stop.stop_requested() || m_jobs.takeCommand(m_id) == JobCommand::Stop) {
                m_jobs.cancelWaiting(m_id);
                return false;
            }
            m_jobs.waitTurn(m_id, getpid());
            m_jobs.markLost();
            if (m_jobs.hasTurn(m_id) && (alone = lockNow())) return m_jobs.claim(m_id, getpid());
            startWaiting(m_folder, startWorker); // those before it, which nobody may be at any more
            if (const auto job = m_jobs.find(m_id); !job || job->state != JobState::Queued) return false;
        }
    }

    [[nodiscard]] std::optional<Job> job() const { return m_jobs.find(m_id); }

private:
    /// Null while another process holds it, such as one that is no job.
    [[nodiscard]] std::unique_ptr<store::ProjectLock> lockNow() const
    {
        try {
            return std::make_unique<store::ProjectLock>(m_folder);
        } catch (const Error&) {
            return nullptr;
        }
    }

    std::filesystem::path m_folder;
    store::Project m_project;
    store::JobRepository m_jobs;
    JobId m_id;
    std::stop_token m_stop;
};

JobEnd runOperation(const Operation& operation, const std::string& request, const JobContext& context)
{
    try {
        return {.response = operation.run(request, context)};
    } catch (const Cancelled&) {
        return {.state = JobState::Cancelled};
    } catch (const Error& error) {
        return {JobState::Failed, {}, std::string(nameOf(error.code())), error.detail()};
    } catch (const std::bad_alloc&) {
        return {JobState::Failed, {}, std::string(nameOf(ErrorCode::MemoryShort)), operation.name};
    } catch (const std::exception& error) {
        return {JobState::Failed, {}, std::string(nameOf(ErrorCode::Internal)), error.what()};
    }
}

} // namespace

JobEnd runJob(const std::filesystem::path& project, JobId id, const std::stop_token& stop,
              const std::function<void(const Progress&)>& onProgress, const StartWorker& startWorker)
{
    Waiting waiting(project, id, stop);
    auto job = waiting.job();
    const auto* operation = job ? findOperation(job->operation) : nullptr;
    if (operation == nullptr) throw Error(ErrorCode::OptionInvalid, "job " + std::to_string(id.value));
    std::unique_ptr<store::ProjectLock> alone;
    const bool isOurs = waiting.wait(operation->isExclusive, startWorker, alone);
    job = waiting.job();
    if (!isOurs) return job ? endOf(*job) : JobEnd{.state = JobState::Cancelled};

    std::stop_source source;
    const std::stop_callback forward(stop, [&] { source.request_stop(); });
    PauseGate gate;
    Heart heart(project, *job, source, gate);
    const JobContext context(source.get_token(), &gate, [&](const Progress& progress) {
        heart.progress(progress);
        if (onProgress) onProgress(progress);
    });
    auto end = runOperation(*operation, job->request, context);
    alone.reset(); // before its end is read, or the next one would find it held
    heart.end(end);
    startWaiting(project, startWorker);
    return end;
}

} // namespace core::operations
