#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "tests/ground/sample_ground.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <csignal>
#include <optional>
#include <vector>

using namespace core;

/// Several jobs of one project, as a window leaves them behind: each worker that ends starts the next.
class QueueTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Project> m_project;

    [[nodiscard]] store::JobRepository jobs() const { return store::JobRepository(m_project->jobs()); }
    [[nodiscard]] QString file(int number) const { return m_folder->filePath(QString("log%1.csv").arg(number)); }
    [[nodiscard]] QString project() const { return m_folder->filePath("p.denju"); }
    void writeLog(int number) const
    {
        QFile log(file(number));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QString("session,item,time\ns%1,a,2026-10-01\ns%1,b,2026-10-01\n").arg(number).toUtf8());
    }
    [[nodiscard]] JobId submitImport(int number) const
    {
        return jobs().submit("import",
                             QString(R"({"project":"%1","sessions":"%2"})").arg(project(), file(number)).toStdString(),
                             Turn::InOrder);
    }
    [[nodiscard]] bool areDone(const std::vector<JobId>& ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [&](JobId id) { return jobs().find(id)->state == JobState::Done; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_project.emplace(store::Project::create(project().toStdString()));
        for (int number = 0; number < 4; ++number) writeLog(number);
    }
    void cleanup() { m_project.reset(); }

    void queue_runsToItsEndWithoutAWindow()
    {
        std::vector<JobId> ids;
        for (int number = 0; number < 3; ++number) ids.push_back(submitImport(number));
        const QStringList first{"serve", "--job", QString::number(ids.front().value), project()};
        QVERIFY(jobs().beginStart(ids.front()));
        QVERIFY(QProcess::startDetached(ground::cli(), first));
        QTRY_VERIFY_WITH_TIMEOUT(areDone(ids), 60'000);
        QVERIFY(jobs().find(ids[0])->process != jobs().find(ids[1])->process);
        QCOMPARE(m_project->database().number("SELECT sum(sessions) FROM session_block"), 3);
    }

    void workerKilledInTheMiddle_leavesTheQueueToTheNextWhoComes()
    {
        const auto stuck = submitImport(0);
        const auto next = submitImport(1);
        QVERIFY(jobs().beginStart(stuck));
        {
            const store::Transaction held(m_project->database()); // so that it is at work when it is struck
            QProcess worker;
            worker.start(ground::cli(), {"serve", "--job", QString::number(stuck.value), project()});
            QTRY_VERIFY_WITH_TIMEOUT(jobs().find(stuck)->state == JobState::Running, 60'000);
            QVERIFY(worker.processId() != 0);
            QCOMPARE(::kill(static_cast<pid_t>(worker.processId()), SIGKILL), 0);
            QVERIFY(worker.waitForFinished(60'000));
        }
        QCOMPARE(jobs().find(next)->state, JobState::Queued);
        ground::runCli({"import", project(), "--sessions", file(2)}); // behind the one that nobody was at
        QVERIFY(areDone({next}));
        QCOMPARE(jobs().find(stuck)->errorCode, std::string("WorkerLost"));
        QCOMPARE(m_project->database().number("SELECT sum(sessions) FROM session_block"), 2);
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
