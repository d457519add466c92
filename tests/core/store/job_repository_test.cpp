#include "core/store/job_repository.h"

#include "core/store/project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace core;
using namespace core::store;

class JobRepositoryTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<Project> m_project;

    [[nodiscard]] JobRepository repository() const { return JobRepository(m_project->jobs()); }
    [[nodiscard]] std::vector<std::int64_t> startable() const
    {
        std::vector<std::int64_t> ids;
        for (const auto& job : repository().toStart()) ids.push_back(job.id.value);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_project.emplace(Project::create(m_folder->path().toStdString() + "/q.denju"));
    }
    void cleanup() { m_project.reset(); }

    void jobsInOrder_startOneAfterTheOtherAndOthersAtOnce()
    {
        auto jobs = repository();
        const auto first = jobs.submit("train", "{}", Turn::InOrder);
        const auto second = jobs.submit("import", "{}", Turn::InOrder);
        const auto beside = jobs.submit("evaluate", "{}");
        QCOMPARE(startable(), (std::vector{first.value, beside.value}));
        QVERIFY(jobs.beginStart(first));
        QVERIFY(!jobs.beginStart(first)); // two windows look at the same time
        QCOMPARE(startable(), std::vector{beside.value});
        jobs.setStarted(first, 4711);
        QVERIFY(jobs.claim(first, 4711));
        QVERIFY(!jobs.claim(first, 4712));
        jobs.setStarted(first, 4713); // too late: its worker has taken it
        QCOMPARE(jobs.find(first)->process, std::int64_t{4711});
        QVERIFY(jobs.hasTurn(second));
        auto job = *jobs.find(first);
        job.state = JobState::Done;
        jobs.update(job);
        QCOMPARE(startable(), (std::vector{second.value, beside.value}));
    }

    void waitingJob_isNeverSilentHoweverLong()
    {
        auto jobs = repository();
        auto job = *jobs.find(jobs.submit("train", "{}", Turn::InOrder));
        job.heartbeatAt = 1;
        jobs.update(job);
        QCOMPARE(jobs.markLost(), 0);
        QCOMPARE(jobs.live().size(), std::size_t{1});
        QVERIFY(jobs.beginStart(job.id)); // from now on somebody has to come
        job = *jobs.find(job.id);
        job.heartbeatAt -= 2 * kQueueLimit;
        jobs.update(job);
        QCOMPARE(jobs.markLost(), 1);
    }

    void waitingJob_isRemovedByAStopAndLeavesTheOrder()
    {
        auto jobs = repository();
        const auto first = jobs.submit("train", "{}", Turn::InOrder, /*process=*/4711);
        const auto second = jobs.submit("train", "{}", Turn::InOrder);
        const auto third = jobs.submit("train", "{}", Turn::InOrder);
        QVERIFY(!jobs.hasTurn(second));
        jobs.command(second, JobCommand::Stop);
        QCOMPARE(jobs.find(second)->state, JobState::Cancelled);
        jobs.command(first, JobCommand::Stop); // its process obeys by itself
        QCOMPARE(jobs.find(first)->state, JobState::Queued);
        jobs.cancelWaiting(first);
        QCOMPARE(startable(), std::vector{third.value});
        QVERIFY(!jobs.claim(second, 4711));
    }

    void recentJobs_areTheNewestAndThoseNotOverYet()
    {
        auto jobs = repository();
        const auto waiting = jobs.submit("train", "{}", Turn::InOrder);
        for (int each = 0; each < 5; ++each) jobs.cancelWaiting(jobs.submit("evaluate", "{}"));
        std::vector<std::int64_t> ids;
        for (const auto& job : jobs.recent(2)) ids.push_back(job.id.value);
        QCOMPARE(ids, (std::vector{waiting.value + 5, waiting.value + 4, waiting.value}));
        QCOMPARE(JobRepository(Project::create(m_folder->path().toStdString() + "/none.denju").jobs()).recent(2).size(),
                 std::size_t{0});
    }

    void stop_thatFollowsAnotherCommandIsNeverLost()
    {
        constexpr int kRounds = 300;
        const QTemporaryDir folder;
        const auto path = folder.path().toStdString() + "/p.denju";
        const auto window = Project::create(path);
        const auto worker = Project::open(path);
        JobRepository asking(window.jobs());
        JobRepository obeying(worker.jobs());
        for (int round = 0; round < kRounds; ++round) {
            const auto id = asking.submit("train", "{}");
            std::atomic<bool> asked = false;
            const std::jthread person([&] {
                asking.command(id, JobCommand::Pause);
                asking.command(id, JobCommand::Stop);
                asked = true;
            });
            bool last = false;
            auto taken = JobCommand::None;
            while (taken != JobCommand::Stop && !last) {
                last = asked; // once more after the last word
                if (const auto command = obeying.takeCommand(id); command != JobCommand::None) {
                    taken = command;
                    last = false;
                }
            }
            QCOMPARE(taken, JobCommand::Stop);
        }
    }
};

QTEST_GUILESS_MAIN(JobRepositoryTest)
#include "job_repository_test.moc"
