#include "core/protocol/operations/evaluate.h"
#include "core/protocol/operations/train.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "tests/ui/bridge/program.h"
#include "ui/bridge/jobs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace ui;
using core::Job;
using core::JobState;
using core::store::JobRepository;

Q_DECLARE_METATYPE(core::Job)

class JobsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<core::store::Project> m_project;

    [[nodiscard]] JobRepository repository() const { return JobRepository(m_project->jobs()); }
    /// A job as its worker last wrote it, some milliseconds ago.
    Job written(JobState state, std::int64_t ago, core::Turn turn = core::Turn::AtOnce) const
    {
        auto jobs = repository();
        auto job = *jobs.find(jobs.submit("train", "{}", turn, /*process=*/4711));
        job.state = state;
        job.heartbeatAt = core::store::nowMilliseconds() - ago;
        jobs.update(job);
        return job;
    }
    /// As the worker does that took the job.
    void end(core::JobId id, JobState state) const
    {
        auto job = *repository().find(id);
        job.state = state;
        repository().update(job);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project.emplace(core::store::Project::create(m_folder->filePath("p.denju").toStdString()));
    }
    void cleanup() { m_project.reset(); }

    void job_whoseProgramIsMissingFailsAtOnce()
    {
        Jobs jobs(m_folder->filePath("nobody"));
        QVERIFY(!jobs.watch(m_project->folder()));
        const auto started = jobs.start(core::protocol::TrainRequest{});
        QVERIFY(started.fault.has_value());
        QCOMPARE(started.fault->code, QString("FileNotFound"));
        QVERIFY(!jobs.hasLive());
        QCOMPARE(jobs.find(started.id)->errorCode, std::string("FileNotFound"));
    }

    void job_whoseWorkerEndsWhileLoadingIsLost()
    {
        Jobs jobs(writeProgram(m_folder->filePath("ends"), "exit 127\n"));
        QVERIFY(!jobs.watch(m_project->folder()));
        QSignalSpy finished(&jobs, &Jobs::jobFinished);
        QVERIFY(!jobs.start(core::protocol::TrainRequest{}).fault);
        QTRY_COMPARE(finished.size(), 1);
        const auto job = finished.front().front().value<Job>();
        QCOMPARE(job.errorCode, std::string("WorkerLost"));
        QCOMPARE(job.errorDetail, std::string("train"));
    }

    void job_isNotLostWhileItsWorkerLoads()
    {
        const auto idFile = m_folder->filePath("id");
        Jobs jobs(writeProgram(m_folder->filePath("loads"),
                               "echo $$ > " + idFile.toUtf8() + "\nexec sleep 100 > /dev/null 2>&1\n"));
        QVERIFY(!jobs.watch(m_project->folder()));
        const auto id = jobs.start(core::protocol::TrainRequest{}).id;
        auto job = *repository().find(id);
        job.heartbeatAt -= 3 * core::kHeartbeatLimit;
        repository().update(job);
        QFile file(idFile);
        QTRY_VERIFY(file.exists() && file.size() > 0);
        const QSignalSpy changed(&jobs, &Jobs::jobChanged);
        for (int tick = 0; tick < 20; ++tick) jobs.poll();
        QCOMPARE(jobs.find(id)->state, JobState::Queued);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(::kill(static_cast<pid_t>(file.readAll().trimmed().toLongLong()), SIGKILL), 0);
        QTRY_COMPARE(jobs.find(id)->state, JobState::Failed); // now it will never take the job
    }

    void job_isNotLostWhileItsWorkerTurnsIntoAnotherProgram() // a wrapper script, or the loader of the worker itself
    {
        const auto endFile = m_folder->filePath("end");
        Jobs jobs(writeProgram(m_folder->filePath("turns"), "[ -e " + endFile.toUtf8() + " ] || exec \"$0\"\n"));
        QVERIFY(!jobs.watch(m_project->folder()));
        const auto id = jobs.start(core::protocol::TrainRequest{}).id;
        for (int tick = 0; tick < 2000; ++tick) jobs.poll();
        QCOMPARE(jobs.find(id)->state, JobState::Queued);
        QVERIFY(QFile(endFile).open(QIODevice::WriteOnly));
        QTRY_COMPARE(jobs.find(id)->state, JobState::Failed);
    }

    void queuedJobs_startOneAfterTheOther()
    {
        const auto started = m_folder->filePath("started");
        Jobs jobs(writeProgram(m_folder->filePath("works"),
                               "echo $3 >> " + started.toUtf8() + "\nexec sleep 100 > /dev/null 2>&1\n"));
        QVERIFY(!jobs.watch(m_project->folder()));
        const auto startedSoFar = [&] {
            QFile file(started);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        std::vector<core::JobId> ids;
        for (int each = 0; each < 4; ++each) ids.push_back(jobs.start(core::protocol::TrainRequest{}).id);
        QTRY_COMPARE(startedSoFar(), QByteArray("1\n"));
        QCOMPARE(jobs.live().size(), std::size_t{4});
        end(ids[0], JobState::Done);
        QTRY_COMPARE(startedSoFar(), QByteArray("1\n2\n"));
        jobs.stop(ids[2]); // it only waits: it is taken out, and its neighbour keeps its place
        QTRY_COMPARE(jobs.find(ids[2])->state, JobState::Cancelled);
        end(ids[1], JobState::Failed);
        QTRY_COMPARE(startedSoFar(), QByteArray("1\n2\n4\n"));
        end(ids[3], JobState::Done);
        QTRY_VERIFY(!jobs.hasLive());
    }

    void queue_goesOnAfterAKilledWorkerInTheMiddle()
    {
        const auto idFile = m_folder->filePath("id");
        const auto program = writeProgram(m_folder->filePath("works"),
                                          "echo $3 $$ >> " + idFile.toUtf8() + "\nexec sleep 100 > /dev/null 2>&1\n");
        core::JobId first;
        {
            Jobs jobs(program);
            QVERIFY(!jobs.watch(m_project->folder()));
            first = jobs.start(core::protocol::TrainRequest{}).id;
            jobs.start(core::protocol::TrainRequest{});
        } // the window is closed
        auto job = *repository().find(first);
        job.state = JobState::Running; // its worker took it and was killed, so nobody starts the next one
        job.heartbeatAt = core::store::nowMilliseconds() - 2 * core::kHeartbeatLimit;
        repository().update(job);
        Jobs jobs(program); // a window that opens does
        QVERIFY(!jobs.watch(m_project->folder()));
        QTRY_COMPARE(jobs.find(first)->state, JobState::Failed);
        QTRY_VERIFY(jobs.find({first.value + 1})->process > 0);
        QCOMPARE(jobs.find({first.value + 1})->state, JobState::Queued);
    }

    void jobThatDisturbsNobody_startsBesideATraining()
    {
        Jobs jobs(writeProgram(m_folder->filePath("works"), "exec sleep 100 > /dev/null 2>&1\n"));
        written(JobState::Running, -60000, core::Turn::InOrder);
        QVERIFY(!jobs.watch(m_project->folder()));
        const auto training = jobs.start(core::protocol::TrainRequest{}).id;
        const auto evaluation = jobs.start(core::protocol::EvaluateRequest{}).id;
        QVERIFY(jobs.find(evaluation)->process > 0);
        QCOMPARE(jobs.find(training)->process, 0);
    }

    void heartbeat_thatStopsMeansLostAfterFiveSeconds()
    {
        Jobs jobs(m_folder->filePath("nobody"));
        const auto job = written(JobState::Running, 0);
        QVERIFY(!jobs.watch(m_project->folder()));
        QSignalSpy finished(&jobs, &Jobs::jobFinished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 4 * core::kHeartbeatLimit);
        QVERIFY(core::store::nowMilliseconds() - job.heartbeatAt >= core::kHeartbeatLimit);
        QCOMPARE(faultOf(*jobs.find(job.id))->code, QString("WorkerLost"));
    }

    void lostJob_comesBackWhenItsHeartBeatsAgain() // the computer slept
    {
        Jobs jobs(m_folder->filePath("nobody"));
        auto job = written(JobState::Running, 2 * core::kHeartbeatLimit);
        QVERIFY(!jobs.watch(m_project->folder()));
        QTRY_COMPARE(jobs.find(job.id)->state, JobState::Failed);
        job.heartbeatAt = core::store::nowMilliseconds();
        repository().update(job);
        QTRY_COMPARE(jobs.find(job.id)->state, JobState::Running);
        QVERIFY(jobs.hasLive());
    }

    void watching_findsTheJobsOfAnotherWindow()
    {
        const auto ended = written(JobState::Done, 60000);
        const auto running = written(JobState::Running, 0);
        Jobs jobs(m_folder->filePath("nobody"));
        QSignalSpy changed(&jobs, &Jobs::jobChanged);
        QVERIFY(!jobs.watch(m_project->folder()));
        QCOMPARE(changed.size(), 1); // what ended before is old news
        QVERIFY(changed.front().front().value<Job>().id == running.id);
        QCOMPARE(jobs.all().size(), std::size_t{2});
        const auto second = written(JobState::Queued, 0);
        QTRY_COMPARE(jobs.live().size(), std::size_t{2});
        jobs.unwatch();
        QVERIFY(jobs.all().empty());
    }

    void command_isTriedAgainWhileTheFileIsHeld()
    {
        Jobs jobs(m_folder->filePath("nobody"));
        const auto job = written(JobState::Running, -60000); // a heart that beats for a minute
        QVERIFY(!jobs.watch(m_project->folder()));
        {
            const core::store::Transaction held(m_project->jobs());
            jobs.stop(job.id);
            QCOMPARE(repository().find(job.id)->command, core::JobCommand::None);
        }
        QTRY_COMPARE(repository().find(job.id)->command, core::JobCommand::Stop);
    }

    void folderWithoutAProject_isAFault()
    {
        Jobs jobs(m_folder->filePath("nobody"));
        const auto fault = jobs.watch(m_folder->filePath("nowhere").toStdString());
        QVERIFY(fault.has_value());
        QCOMPARE(fault->code, QString("ProjectNotFound"));
        QVERIFY(jobs.start(core::protocol::TrainRequest{}).fault.has_value());
        jobs.poll();
        jobs.stop({1});
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
