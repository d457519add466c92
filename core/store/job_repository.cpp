#include "core/store/job_repository.h"

#include <chrono>
#include <vector>

namespace core::store {

namespace {

constexpr std::string_view kSelect = "SELECT id, operation, request, state, command, process, started_ms, "
                                     "heartbeat_ms, stage, done, total, value, rate, "
                                     "seconds_left, error_code, error_detail, response, turn FROM job ";

Job jobFrom(const Statement& row)
{
    Job job;
    job.id = {row.integer(0)};
    job.operation = row.text(1);
    job.request = row.text(2);
    job.state = enumFromName<JobState>(row.text(3)).value_or(JobState::Failed);
    job.command = enumFromName<JobCommand>(row.text(4)).value_or(JobCommand::None);
    job.process = row.integer(5);
    job.startedAt = row.integer(6);
    job.heartbeatAt = row.integer(7);
    job.progress = {enumFromName<Stage>(row.text(8)).value_or(Stage::Preparing), row.integer(9), row.integer(10),
                    row.real(11)};
    job.ratePerSecond = row.real(12);
    job.secondsLeft = row.real(13);
    job.errorCode = row.text(14);
    job.errorDetail = row.text(15);
    job.response = row.text(16);
    job.turn = enumFromName<Turn>(row.text(17)).value_or(Turn::AtOnce);
    return job;
}

std::vector<Job> jobsFrom(Statement rows)
{
    std::vector<Job> jobs;
    while (rows.step()) jobs.push_back(jobFrom(rows));
    return jobs;
}

} // namespace

std::int64_t nowMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

JobRepository::JobRepository(const Database& database) : m_database(database) {}

JobId JobRepository::submit(const std::string& operation, const std::string& request, Turn turn, std::int64_t process)
{
    auto insert = m_database.prepare("INSERT INTO job(operation, request, state, command, process, started_ms, "
                                     "heartbeat_ms, stage, done, total, value, rate, "
                                     "seconds_left, error_code, error_detail, response, turn) VALUES(?, ?, 'queued', "
                                     "'none', ?, ?, ?, 'preparing', 0, 0, 0, 0, -1, '', '', '', ?)");
    const auto now = nowMilliseconds();
    insert.bind(std::string_view(operation)).bind(std::string_view(request)).bind(process).bind(now).bind(now);
    insert.bind(enumName(turn)).run();
    return {m_database.lastInsertId()};
}

std::optional<Job> JobRepository::find(JobId id) const
{
    auto row = m_database.prepare(std::string(kSelect) + "WHERE id = ?");
    row.bind(id.value);
    return row.step() ? std::optional(jobFrom(row)) : std::nullopt;
}

std::vector<Job> JobRepository::all() const
{
    return jobsFrom(m_database.prepare(std::string(kSelect) + "ORDER BY id DESC"));
}

std::vector<Job> JobRepository::recent(int count) const
{
    auto rows = m_database.prepare(std::string(kSelect) +
                                   "WHERE id > (SELECT max(id) FROM job) - ? OR state IN ('queued', 'running', "
                                   "'paused') ORDER BY id DESC");
    rows.bind(count);
    return jobsFrom(std::move(rows));
}

std::vector<Job> JobRepository::live() const
{
    auto jobs = jobsFrom(
        m_database.prepare(std::string(kSelect) + "WHERE state IN ('queued', 'running', 'paused') ORDER BY id DESC"));
    std::erase_if(jobs, [now = nowMilliseconds()](const Job& job) { return isSilent(job, now); });
    return jobs;
}

std::vector<Job> JobRepository::toStart() const
{
    std::vector<Job> jobs;
    bool isTaken = false; // somebody is at work, or has the next turn
    for (auto& job : jobsFrom(m_database.prepare(
             std::string(kSelect) + "WHERE state IN ('queued', 'running', 'paused') ORDER BY state = 'queued', id"))) {
        const bool waits = job.state == JobState::Queued && job.process == 0;
        const bool isBlocked = isTaken && job.turn == Turn::InOrder;
        if (job.turn == Turn::InOrder) isTaken = true;
        if (waits && !isBlocked) jobs.push_back(std::move(job));
    }
    return jobs;
}

bool JobRepository::hasTurn(JobId id) const
{
    auto before =
        m_database.prepare("SELECT 1 FROM job WHERE state = 'queued' AND turn = 'in_order' AND id < ? LIMIT 1");
    before.bind(id.value);
    return !before.step();
}

bool JobRepository::beginStart(JobId id)
{
    m_database.prepare("UPDATE job SET process = ?, heartbeat_ms = ? WHERE id = ? AND state = 'queued' AND process = 0")
        .bind(kBeingStarted)
        .bind(nowMilliseconds())
        .bind(id.value)
        .run();
    return m_database.number("SELECT changes()") > 0;
}

void JobRepository::setStarted(JobId id, std::int64_t process)
{
    m_database.prepare("UPDATE job SET process = ? WHERE id = ? AND state = 'queued' AND process = ?")
        .bind(process)
        .bind(id.value)
        .bind(kBeingStarted)
        .run();
}

bool JobRepository::claim(JobId id, std::int64_t process)
{
    m_database
        .prepare("UPDATE job SET state = 'running', process = ?, heartbeat_ms = ? WHERE id = ? AND state = 'queued'")
        .bind(process)
        .bind(nowMilliseconds())
        .bind(id.value)
        .run();
    return m_database.number("SELECT changes()") > 0;
}

void JobRepository::waitTurn(JobId id, std::int64_t process)
{
    m_database.prepare("UPDATE job SET process = ?, heartbeat_ms = ? WHERE id = ? AND state = 'queued'")
        .bind(process)
        .bind(nowMilliseconds())
        .bind(id.value)
        .run();
}

void JobRepository::cancelWaiting(JobId id)
{
    m_database.prepare("UPDATE job SET state = 'cancelled' WHERE id = ? AND state = 'queued'").bind(id.value).run();
}

void JobRepository::command(JobId id, JobCommand command)
{
    if (command == JobCommand::Stop)
        m_database.prepare("UPDATE job SET state = 'cancelled' WHERE id = ? AND state = 'queued' AND process = 0")
            .bind(id.value)
            .run();
    m_database.prepare("UPDATE job SET command = ? WHERE id = ?").bind(enumName(command)).bind(id.value).run();
}

JobCommand JobRepository::takeCommand(JobId id)
{
    const auto job = find(id);
    if (!job || job->command == JobCommand::None) return JobCommand::None;
    // Only what was read is cleared: a stop that came meanwhile is taken next time.
    auto clear = m_database.prepare("UPDATE job SET command = ? WHERE id = ? AND command = ?");
    clear.bind(enumName(JobCommand::None)).bind(id.value).bind(enumName(job->command)).run();
    return job->command;
}

void JobRepository::update(const Job& job)
{
    auto update = m_database.prepare(
        "UPDATE job SET state = ?, process = ?, heartbeat_ms = ?, stage = ?, done = ?, total = ?, value = ?, rate = ?, "
        "seconds_left = ?, error_code = ?, error_detail = ?, response = ? WHERE id = ?");
    update.bind(enumName(job.state)).bind(job.process).bind(job.heartbeatAt).bind(enumName(job.progress.stage));
    update.bind(job.progress.done).bind(job.progress.total).bind(job.progress.value).bind(job.ratePerSecond);
    update.bind(job.secondsLeft).bind(std::string_view(job.errorCode)).bind(std::string_view(job.errorDetail));
    update.bind(std::string_view(job.response)).bind(job.id.value).run();
}

int JobRepository::markLost()
{
    auto update = m_database.prepare("UPDATE job SET state = 'failed', error_code = ?, error_detail = operation "
                                     "WHERE (state IN ('running', 'paused') AND heartbeat_ms < ?) "
                                     "OR (state = 'queued' AND process != 0 AND heartbeat_ms < ?)");
    const auto now = nowMilliseconds();
    update.bind(nameOf(ErrorCode::WorkerLost)).bind(now - kHeartbeatLimit).bind(now - kQueueLimit).run();
    return static_cast<int>(m_database.number("SELECT changes()"));
}

bool JobRepository::abandon(JobId id, ErrorCode code, const std::string& detail)
{
    auto update = m_database.prepare(
        "UPDATE job SET state = 'failed', error_code = ?, error_detail = ? WHERE id = ? AND state = 'queued'");
    update.bind(nameOf(code)).bind(std::string_view(detail)).bind(id.value).run();
    return m_database.number("SELECT changes()") > 0;
}

} // namespace core::store
