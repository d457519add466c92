#include "core/base/error.h"
#include "core/store/item_repository.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "core/store/project_lock.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace core::store;

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path projectPath(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void transaction_leavesNoTraceUnlessCommitted()
    {
        const auto project = Project::create(projectPath("a.denju"));
        {
            Transaction transaction(project.database());
            ItemRepository(project.database())
                .save({.id = {},
                       .code = "001",
                       .title = "x",
                       .description = "",
                       .category = "",
                       .price = {},
                       .picture = "",
                       .attributes = {}});
        }
        QCOMPARE(ItemRepository(project.database()).count(), 0);
    }

    void project_ofANewerVersionIsRefused()
    {
        {
            const auto project = Project::create(projectPath("b.denju"));
            project.database().execute("PRAGMA user_version = 9999");
        }
        try {
            Project::open(projectPath("b.denju"));
            QFAIL("opened a newer project");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::ProjectTooNew);
        }
    }

    void session_comesBackAsItWasSaved()
    {
        const auto project = Project::create(projectPath("c.denju"));
        Transaction transaction(project.database());
        ItemRepository items(project.database());
        const auto a = items.save({.id = {},
                                   .code = "007",
                                   .title = "ボルト",
                                   .description = "",
                                   .category = "",
                                   .price = 1.5,
                                   .picture = "",
                                   .attributes = {}});
        const auto b = items.save({.id = {},
                                   .code = "008",
                                   .title = "ナット",
                                   .description = "",
                                   .category = "",
                                   .price = {},
                                   .picture = "",
                                   .attributes = {}});
        SessionRepository sessions(project.database());
        const std::vector<std::int32_t> order{static_cast<std::int32_t>(b.value), static_cast<std::int32_t>(b.value),
                                              static_cast<std::int32_t>(a.value)};
        sessions.save("s1", order, std::vector<std::int64_t>{10, 11, 12},
                      std::vector<std::uint8_t>{sessions.eventType("quote"), 0, 0});
        transaction.commit();
        const auto session = sessions.findByCode("s1");
        QVERIFY(session.has_value());
        QCOMPARE(session->events.size(), 3u);
        QCOMPARE(session->events[0].type, std::string("quote"));
        const auto dataset = loadDataset(project);
        QCOMPARE(dataset.log.itemsOf(0).size(), 2u); // the consecutive repeat is gone
        QCOMPARE(dataset.catalogue.items[0].code, std::string("007"));
    }

    void run_keepsItsSettings()
    {
        const auto project = Project::create(projectPath("d.denju"));
        RunRepository runs(project.database());
        Run run{.id = {},
                .state = RunState::Ready,
                .startedAt = 1,
                .seconds = 2,
                .testFrom = "2020-09-22",
                .device = "cpu",
                .config = presetConfig(Preset::Pilot)};
        run.config.without = {Without::Images, Without::Teacher};
        run.id = runs.add(run);
        const auto read = runs.newest(RunState::Ready);
        QVERIFY(read.has_value());
        QCOMPARE(read->config.preset, Preset::Pilot);
        QCOMPARE(read->config.without, run.config.without);
        QCOMPARE(read->config.temperature, run.config.temperature);
    }

    void job_withoutAHeartbeatIsMarkedLost()
    {
        const auto project = Project::create(projectPath("e.denju"));
        JobRepository jobs(project.jobs());
        auto job = *jobs.find(jobs.submit("train", "{}"));
        job.state = JobState::Running;
        job.heartbeatAt = nowMilliseconds() - 2 * kHeartbeatLimit;
        jobs.update(job);
        QCOMPARE(jobs.markLost(), 1);
        QCOMPARE(jobs.find(job.id)->errorCode, std::string("WorkerLost"));
    }

    void job_mayBeQueuedForAMinuteWhileItsWorkerLoads()
    {
        const auto project = Project::create(projectPath("f.denju"));
        JobRepository jobs(project.jobs());
        auto job = *jobs.find(jobs.submit("train", "{}", Turn::InOrder, /*process=*/4711));
        job.heartbeatAt = nowMilliseconds() - 2 * kHeartbeatLimit;
        jobs.update(job);
        QCOMPARE(jobs.live().size(), std::size_t{1});
        QCOMPARE(jobs.markLost(), 0);
        job.heartbeatAt = nowMilliseconds() - 2 * kQueueLimit;
        jobs.update(job);
        QCOMPARE(jobs.live().size(), std::size_t{0});
        QCOMPARE(jobs.markLost(), 1);
    }

    void lock_isHeldByOneAtATime()
    {
        const auto folder = Project::create(projectPath("i.denju")).folder();
        {
            const ProjectLock lock(folder);
            QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(ProjectLock{folder}));
        }
        const ProjectLock again(folder);
    }

    void job_canBeAbandonedOnlyBeforeAWorkerTookIt()
    {
        const auto project = Project::create(projectPath("g.denju"));
        JobRepository jobs(project.jobs());
        auto job = *jobs.find(jobs.submit("train", "{}"));
        QVERIFY(jobs.abandon(job.id, ErrorCode::FileNotFound, "denju-cli"));
        QCOMPARE(jobs.find(job.id)->state, JobState::Failed);
        job.state = JobState::Running;
        jobs.update(job);
        QVERIFY(!jobs.abandon(job.id, ErrorCode::FileNotFound, "denju-cli"));
    }

    void jobs_canBeReadWhereTheProjectMayOnlyBeRead()
    {
        const auto folder = projectPath("h.denju");
        const auto writer = Project::create(folder);
        JobRepository(writer.jobs()).submit("train", "{}");
        QCOMPARE(JobRepository(Project::open(folder, Access::ReadOnly).jobs()).live().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
