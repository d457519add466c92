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
        m_job.state = JobState::Running;
        m_job.process = getpid();
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

} // namespace

JobEnd runJob(const std::filesystem::path& project, JobId id, const std::stop_token& stop,
              const std::function<void(const Progress&)>& onProgress)
{
    const auto job = store::JobRepository(store::Project::open(project).jobs()).find(id);
    const auto* operation = job ? findOperation(job->operation) : nullptr;
    if (operation == nullptr) throw Error(ErrorCode::OptionInvalid, "job " + std::to_string(id.value));
    std::stop_source source;
    const std::stop_callback forward(stop, [&] { source.request_stop(); });
    PauseGate gate;
    Heart heart(project, *job, source, gate);
    const JobContext context(source.get_token(), &gate, [&](const Progress& progress) {
        heart.progress(progress);
        if (onProgress) onProgress(progress);
    });
    JobEnd end;
    try {
        const auto alone = operation->isExclusive ? std::make_unique<store::ProjectLock>(project) : nullptr;
        end.response = operation->run(job->request, context);
    } catch (const Cancelled&) {
        end.state = JobState::Cancelled;
    } catch (const Error& error) {
        end = {JobState::Failed, {}, std::string(nameOf(error.code())), error.detail()};
    } catch (const std::bad_alloc&) {
        end = {JobState::Failed, {}, std::string(nameOf(ErrorCode::MemoryShort)), job->operation};
    } catch (const std::exception& error) {
        end = {JobState::Failed, {}, std::string(nameOf(ErrorCode::Internal)), error.what()};
    }
    heart.end(end);
    return end;
}

} // namespace core::operations
