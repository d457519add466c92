#include "core/operations/job_queue.h"

#include "core/operations/job_runner.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "core/store/project_lock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace core;
using namespace core::operations;

/// Jobs that change the data or train, here trainings of a project without data: they fail as soon as they run.
class JobQueueTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Project> m_project;
    std::vector<std::int64_t> m_started; // written by one thread at a time

    [[nodiscard]] store::JobRepository jobs() const { return store::JobRepository(m_project->jobs()); }
    JobId submit(std::int64_t process = 0) const
    {
        return jobs().submit("train", R"({"project":")" + m_project->folder().string() + R"("})", Turn::InOrder,
                             process);
    }
    /// A program that never comes to take its job.
    StartWorker record()
    {
        return [this](const std::filesystem::path&, JobId id) {
            m_started.push_back(id.value);
            return std::int64_t{getpid()};
        };
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_started.clear();
        m_project.emplace(store::Project::create(m_folder->filePath("p.denju").toStdString()));
    }
    void cleanup() { m_project.reset(); }

    void jobThatEnds_startsTheNextOnceAndOnlyThat()
    {
        const auto first = submit();
        const auto second = submit();
        submit();
        const auto end = runJob(m_project->folder(), first, {}, {}, record());
        QCOMPARE(end.errorCode, std::string("NoItems"));
        QCOMPARE(jobs().find(first)->state, JobState::Failed);
        QCOMPARE(m_started, std::vector{second.value});
        startWaiting(m_project->folder(), record());
        QCOMPARE(m_started.size(), std::size_t{1});
        QCOMPARE(jobs().find(second)->process, std::int64_t{getpid()});
    }

    void job_waitsForTheOneBeforeItAndStartsItIfNobodyDoes()
    {
        const auto before = submit();
        const auto id = submit(getpid());
        JobEnd end;
        {
            const std::jthread waiting([&] { end = runJob(m_project->folder(), id, {}, {}, record()); });
            QTRY_VERIFY(jobs().find(before)->process != 0);
            QCOMPARE(jobs().find(id)->state, JobState::Queued);
            jobs().cancelWaiting(before);
        }
        QCOMPARE(end.errorCode, std::string("NoItems"));
        QCOMPARE(m_started, std::vector{before.value});
    }

    void job_waitsWhileTheLockIsHeldAndIsStoppedThere()
    {
        auto lock = std::make_unique<store::ProjectLock>(m_project->folder());
        const auto stopped = submit(getpid());
        const auto later = submit(getpid());
        JobEnd first;
        JobEnd second;
        {
            const std::jthread behind([&] { second = runJob(m_project->folder(), later); });
            {
                const std::jthread waiting([&] { first = runJob(m_project->folder(), stopped); });
                jobs().command(stopped, JobCommand::Stop);
            }
            QVERIFY(first.state == JobState::Cancelled);
            QCOMPARE(jobs().find(stopped)->state, JobState::Cancelled);
            QCOMPARE(jobs().find(later)->state, JobState::Queued);
            lock.reset();
        }
        QCOMPARE(second.errorCode, std::string("NoItems"));
    }

    void jobThatWasRemoved_isNotRun()
    {
        const auto id = submit();
        jobs().command(id, JobCommand::Stop);
        QVERIFY(runJob(m_project->folder(), id).state == JobState::Cancelled);
        QCOMPARE(jobs().find(id)->errorCode, std::string());
    }

    void workerThatCantBeStarted_failsItsJobAndTheQueueGoesOn()
    {
        const auto first = submit();
        const auto second = submit();
        const auto fails = [](const std::filesystem::path&, JobId) { return std::int64_t{0}; };
        startWaiting(m_project->folder(), fails);
        QCOMPARE(jobs().find(first)->errorCode, std::string("WorkerLost"));
        startWaiting(m_project->folder(), record());
        QCOMPARE(m_started, std::vector{second.value});
    }
};

QTEST_GUILESS_MAIN(JobQueueTest)
#include "job_queue_test.moc"
