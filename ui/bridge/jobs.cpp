#include "ui/bridge/jobs.h"

#include "core/base/log.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace ui {

using core::ErrorCode;
using core::Job;
using core::JobCommand;
using core::JobState;
using core::store::JobRepository;

namespace {

constexpr int kTickMilliseconds = 333;
constexpr int kWatched = 100; // older ones hold nothing new, and each tick reads them all
/// A writer that holds the file longer than this must not hold up the window; the call is tried again.
constexpr const char* kBriefPatience = "PRAGMA busy_timeout = 50";

bool looksDifferent(const Job& a, const Job& b)
{
    return a.state != b.state || a.progress.stage != b.progress.stage || a.progress.done != b.progress.done ||
           a.progress.total != b.progress.total || a.secondsLeft != b.secondsLeft || a.command != b.command ||
           a.progress.value != b.progress.value;
}

/// Whether a process of this computer runs; one that has ended but was not reaped yet does not. Its state is asked, not
/// its command line: that is empty for a moment while a process turns into another program, as each worker does at
/// first.
bool runs(qint64 process)
{
    QFile file(QString("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const auto line = file.readAll(); // "42 (name) S ...", proc(5); the name may hold brackets and blanks
    const auto state = line.lastIndexOf(')') + 2;
    return state < line.size() && !QByteArray("ZXx").contains(line[state]);
}

} // namespace

bool isLive(JobState state)
{
    return state == JobState::Queued || state == JobState::Running || state == JobState::Paused;
}

std::optional<WorkerError> faultOf(const Job& job)
{
    if (job.state != JobState::Failed) return std::nullopt;
    return workerError(QString::fromStdString(job.errorCode), QString::fromStdString(job.errorDetail));
}

Jobs::Jobs(QString cliPath, QObject* parent) : QObject(parent), m_cliPath(std::move(cliPath))
{
    m_timer.setInterval(kTickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::poll);
}

Jobs::~Jobs() = default;

std::optional<WorkerError> Jobs::watch(const std::filesystem::path& project)
{
    unwatch();
    try {
        m_project = std::make_unique<core::store::Project>(core::store::Project::open(project));
        m_project->jobs().execute(kBriefPatience);
    } catch (const core::Error& error) {
        m_project.reset();
        return workerError(error);
    }
    m_timer.start();
    poll();
    return std::nullopt;
}

void Jobs::unwatch()
{
    m_timer.stop();
    m_unsent.clear();
    m_loading.clear();
    m_jobs.clear();
    m_project.reset();
}

Jobs::Started Jobs::startJob(const std::string& operation, const std::string& requestJson, core::Turn turn)
{
    if (!m_project) return {{}, workerError(ErrorCode::ProjectNotFound, QString())};
    core::JobId id;
    try {
        id = JobRepository(m_project->jobs()).submit(operation, requestJson, turn);
    } catch (const core::Error& error) {
        return {{}, workerError(error)};
    }
    poll(); // seen waiting before its worker can end, or its end would be no news; starts it if it is its turn
    const auto job = find(id);
    return {id, job ? faultOf(*job) : std::nullopt};
}

// The oldest of those that wait for each other, and all others; whichever window or worker looks first starts them.
void Jobs::startWaiting()
{
    JobRepository jobs(m_project->jobs());
    const auto folder = QString::fromStdString(m_project->folder().string());
    for (const auto& job : jobs.toStart()) {
        if (!jobs.beginStart(job.id)) continue;
        qint64 process = 0;
        if (QProcess::startDetached(m_cliPath, {"serve", "--job", QString::number(job.id.value), folder}, QString(),
                                    &process)) {
            m_loading.insert(job.id.value, process);
            jobs.setStarted(job.id, process);
        } else {
            abandon(job.id, ErrorCode::FileNotFound, m_cliPath.toStdString());
        }
    }
}

// Written where no worker took the job; a worker that did keeps it.
void Jobs::abandon(core::JobId id, ErrorCode code, const std::string& detail)
{
    try {
        JobRepository(m_project->jobs()).abandon(id, code, detail);
    } catch (const core::Error& error) { // then its queue limit ends it
        core::logWarning(error.what());
    }
}

// A worker that ended while it loaded (a library is missing) can't say so itself.
void Jobs::abandonUnborn()
{
    for (auto each = m_loading.begin(); each != m_loading.end();) {
        if (runs(each.value())) {
            ++each;
            continue;
        }
        const auto operation = find({each.key()});
        abandon({each.key()}, ErrorCode::WorkerLost, operation ? operation->operation : std::string());
        each = m_loading.erase(each);
    }
}

void Jobs::command(core::JobId id, JobCommand command)
{
    m_unsent.insert(id.value, command);
    poll();
}

// An import may hold the file for writing: what could not be written now is tried again at the next tick.
void Jobs::sendCommands()
{
    for (auto each = m_unsent.begin(); each != m_unsent.end();) {
        try {
            JobRepository(m_project->jobs()).command({each.key()}, each.value());
        } catch (const core::Error& error) {
            if (error.code() == ErrorCode::ProjectBusy) return;
            core::logWarning(error.what());
        }
        each = m_unsent.erase(each);
    }
}

void Jobs::markLost()
{
    const auto now = core::store::nowMilliseconds();
    if (std::any_of(m_jobs.begin(), m_jobs.end(), [now](const Job& job) { return isSilent(job, now); }))
        JobRepository(m_project->jobs()).markLost();
}

void Jobs::poll()
{
    if (!m_project) return;
    sendCommands();
    abandonUnborn();
    try {
        take(JobRepository(m_project->jobs()).recent(kWatched));
        markLost();
        const bool waits = std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job& job) {
            return job.state == JobState::Queued && job.process == 0;
        });
        if (!waits) return;
        startWaiting();
        take(JobRepository(m_project->jobs()).recent(kWatched));
    } catch (const core::Error& error) {
        if (error.code() != ErrorCode::ProjectBusy) core::logWarning(error.what());
    }
}

void Jobs::take(std::vector<Job> jobs)
{
    const auto before = std::exchange(m_jobs, std::move(jobs));
    const auto now = m_jobs; // a slot may start a job, which replaces the list
    for (const auto& job : now) {
        if (job.state != JobState::Queued) m_loading.remove(job.id.value);
        const auto old = std::find_if(before.begin(), before.end(), [&](const Job& each) { return each.id == job.id; });
        const bool isNew = old == before.end();
        if (isNew ? !isLive(job.state) : !looksDifferent(*old, job)) continue;
        Q_EMIT jobChanged(job);
        if (!isNew && isLive(old->state) && !isLive(job.state)) Q_EMIT jobFinished(job);
    }
}

std::vector<Job> Jobs::live() const
{
    std::vector<Job> jobs;
    std::copy_if(m_jobs.begin(), m_jobs.end(), std::back_inserter(jobs),
                 [](const Job& job) { return isLive(job.state); });
    return jobs;
}

std::optional<Job> Jobs::find(core::JobId id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? std::nullopt : std::optional(*found);
}

} // namespace ui
