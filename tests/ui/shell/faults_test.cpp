#include "core/store/database.h"
#include "core/store/job_log.h"
#include "core/store/job_repository.h"
#include "tests/ui/shell/frame.h"
#include "ui/pages/start/recent_projects.h"
#include "ui/shell/fault_bands.h"
#include "ui/shell/job_row.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/log_pane.h"
#include "ui/shell/status_line.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <csignal>
#include <fstream>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ui;
using namespace ui::testing;

namespace {

/// Files of this process can grow no further, as on a full disk, while it lives.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{1, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Root may write anywhere: as long as it lives, files are opened in the name of nobody. Others are asked as they are.
class SomebodyElse {
public:
    SomebodyElse()
    {
        if (geteuid() == 0) setfsuid(kNobody);
    }
    ~SomebodyElse()
    {
        if (geteuid() == 0) setfsuid(0);
    }

private:
    static constexpr uid_t kNobody = 65534;
};

core::store::JobRepository jobsOf(Frame& frame)
{
    return core::store::JobRepository(frame.session.project().jobs());
}

/// A job as its worker last wrote it.
core::JobId put(Frame& frame, core::JobState state, qint64 startedAgo = 0)
{
    auto jobs = jobsOf(frame);
    auto job = *jobs.find(jobs.submit("train", "{}", core::Turn::InOrder, getpid()));
    frame.jobs.poll();
    job.state = state;
    job.heartbeatAt = core::store::nowMilliseconds();
    jobs.update(job);
    if (startedAgo > 0)
        frame.session.project().jobs().execute("UPDATE job SET started_ms = started_ms - " +
                                               std::to_string(startedAgo));
    frame.jobs.poll();
    return job.id;
}

} // namespace

/// What can be the matter with a project or the worker has its sentence and its way out.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goneProject_isSaidAndComesBackByItself()
    {
        Frame frame;
        const auto folder = frame.make("a.denju"), away = frame.folder.filePath("away");
        QVERIFY(frame.controller->openProject(folder));
        frame.window.show();
        QVERIFY(frame.bandText("projectGone").isEmpty());
        QVERIFY(QDir().rename(folder, away));
        QTRY_VERIFY(frame.bandText("projectGone").contains(folder));
        frame.command("data.import")->trigger(); // refused with the reason
        QCOMPARE(frame.dialogs.notices.size(), 1);
        QVERIFY(QDir().rename(away, folder));
        QTRY_VERIFY(frame.bandText("projectGone").isEmpty());
        QVERIFY(frame.session.isOpen());
    }

    void goneProject_isFoundAtItsNewPlace()
    {
        Frame frame;
        const auto folder = frame.make("a.denju"), there = frame.folder.filePath("b.denju");
        QVERIFY(frame.controller->openProject(folder));
        frame.window.show();
        QVERIFY(QDir().rename(folder, there));
        QTRY_VERIFY(!frame.bandText("projectGone").isEmpty());
        frame.dialogs.paths = {{there}};
        frame.find<QPushButton>("locateProject")->click();
        QCOMPARE(frame.session.folder(), there);
        QVERIFY(frame.bandText("projectGone").isEmpty());
    }

    void readOnlyProject_saysSoRefusesEditsAndCanBeCopied()
    {
        Frame frame;
        const auto folder = frame.make("a.denju"), copy = frame.folder.filePath("copy.denju");
        for (const auto* file : {"project.db", "jobs.db"})
            chmod(QFile::encodeName(QDir(folder).filePath(file)).constData(), 0444);
        chmod(QFile::encodeName(folder).constData(), 0555);
        chmod(QFile::encodeName(frame.folder.path()).constData(), 0777);
        const SomebodyElse user;
        QVERIFY(frame.controller->openProject(folder));
        frame.window.show();
        QVERIFY(!frame.bandText("projectReadOnly").isEmpty());
        QVERIFY(frame.dialogs.notices.isEmpty()); // the band says it
        QVERIFY(!frame.command("data.import")->isEnabled());
        QCOMPARE(frame.find<QLabel>("statusSaved")->text(), QString("Read-only"));
        frame.dialogs.paths = {{copy}};
        frame.find<QPushButton>("copyProject")->click();
        QTRY_COMPARE(frame.session.folder(), copy);
        QVERIFY(frame.bandText("projectReadOnly").isEmpty());
    }

    void newerProject_isRefusedWithItsSentenceAndListedAsSuch()
    {
        Frame frame;
        const auto older = frame.make("old.denju"), newer = frame.make("new.denju");
        core::store::Database(std::filesystem::path(newer.toStdString()) / "project.db", core::store::Access::ReadWrite)
            .execute("PRAGMA user_version = 9999");
        QVERIFY(frame.controller->openProject(older));
        QVERIFY(!frame.controller->openProject(newer));
        QVERIFY(frame.dialogs.notices.first().text.contains("newer Denju"));
        QCOMPARE(frame.session.folder(), older); // what was open stays
        RecentProject project{.folder = newer};
        RecentProjects::read(project);
        QCOMPARE(project.state, RecentProject::State::Newer);
    }

    void twoWindowsOnOneProject_knowOfEachOtherAndSeeEachOthersChanges()
    {
        Frame first, second;
        const auto folder = first.make("a.denju");
        QVERIFY(first.controller->openProject(folder));
        first.window.show();
        QVERIFY(first.bandText("projectElsewhere").isEmpty());
        QVERIFY(second.controller->openProject(folder));
        QVERIFY(!second.bandText("projectElsewhere").isEmpty());
        QTRY_VERIFY(!first.bandText("projectElsewhere").isEmpty());
        QTest::qWait(0);
        QSignalSpy changed(&second.session, &ProjectSession::changed);
        QTRY_VERIFY_WITH_TIMEOUT(
            (first.session.project().database().execute("INSERT OR REPLACE INTO mark(session, at) VALUES(1, 2)"),
             changed.size() > 0),
            10000);
        second.controller->projects().close();
        QTRY_VERIFY(first.bandText("projectElsewhere").isEmpty());
    }

    void oneJob_isSeenByBothWindows()
    {
        Frame first, second;
        const auto folder = first.make("a.denju");
        QVERIFY(first.controller->openProject(folder));
        QVERIFY(second.controller->openProject(folder));
        put(first, core::JobState::Running);
        QTRY_VERIFY(second.jobs.hasLive());
        QVERIFY(second.command("data.import")->isEnabled()); // it would wait its turn
        QTRY_VERIFY(second.find("jobTray")->isVisibleTo(&second.window));
    }

    void fullDisk_isSaidWhereAProjectIsMade()
    {
        Frame frame;
        {
            const FullDisk disk;
            QVERIFY(!frame.controller->projects().createAt(frame.folder.filePath("a.denju")));
        }
        QCOMPARE(frame.dialogs.notices.size(), 1);
        const auto said = frame.dialogs.notices.first().diagnostics; // a limit of the process reads as either
        QVERIFY2(said.contains("DiskFull") || said.contains("FileWriteFailed"), qPrintable(said));
        QVERIFY(!frame.session.isOpen());
        QVERIFY(frame.controller->projects().createAt(frame.folder.filePath("b.denju"))); // with room again
    }

    void missingWorker_isSaidWithWhereItShouldBe()
    {
        Frame frame;
        frame.window.show();
        frame.worker.warmUp();
        QTRY_VERIFY(frame.bandText("workerLost").contains("/nonexistent/denju-cli"));
        frame.find<QPushButton>("copyWorkerDiagnostics")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains("FileNotFound"));
        frame.find<QPushButton>("startWorker")->click();
        QTRY_VERIFY(frame.bandText("workerLost").contains("/nonexistent/denju-cli")); // and it is still not there
    }

    void lostJob_saysWhatIsKeptAndShowsItsLog()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        const auto id = put(frame, core::JobState::Running);
        std::ofstream(core::store::prepareJobLog(frame.session.project().folder(), id)) << "the last words\n";
        frame.session.project().jobs().execute("UPDATE job SET heartbeat_ms = 1");
        frame.jobs.poll();
        QTRY_COMPARE(frame.jobs.find(id)->state, core::JobState::Failed);
        frame.jobs.poll();
        QVERIFY(frame.find<QLabel>("jobText")->text().startsWith("The worker ended unexpectedly during Training."));
        frame.find<QPushButton>("showLog")->click();
        QVERIFY(frame.window.log().isVisible());
        QCOMPARE(frame.find<QPlainTextEdit>("logText")->toPlainText(), QString("the last words"));
        frame.find<QPushButton>("copyLog")->click();
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains("WorkerLost") && copied.contains("the last words"));
    }

    void longJob_isToldThroughTheSystemOnlyWhileNobodyLooks()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        const auto end = [&](qint64 startedAgo) {
            const auto id = put(frame, core::JobState::Running, startedAgo);
            jobsOf(frame).update([&] {
                auto job = *jobsOf(frame).find(id);
                job.state = core::JobState::Cancelled;
                return job;
            }());
            frame.jobs.poll();
        };
        end(1000);
        QVERIFY(frame.notifier.titles.isEmpty()); // too short to be told
        end(60'000);
        QCOMPARE(frame.notifier.titles, QStringList("Training – a"));
        frame.preferences.setNotifies(false);
        end(60'000);
        QCOMPARE(frame.notifier.titles.size(), 1);
        frame.preferences.setNotifies(true);
        frame.window.show();
        frame.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame.window));
        end(60'000);
        QCOMPARE(frame.notifier.titles.size(), 1);
    }

    void jobThatItsPageShows_isNotSaidTwice()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("models"));
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        put(frame, core::JobState::Running);
        QVERIFY(frame.window.tray().isVisible());
        frame.navigation.go({"models", {}});
        QVERIFY(!frame.window.tray().isVisible());
        frame.navigation.go({"start", {}});
        QVERIFY(frame.window.tray().isVisible());
    }

    void jobThatWaitsBehindAnotherOfItsPage_standsInTheTray()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("data"));
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        auto jobs = jobsOf(frame);
        auto import = *jobs.find(jobs.submit("import", "{}", core::Turn::InOrder, getpid()));
        import.state = core::JobState::Running;
        import.heartbeatAt = core::store::nowMilliseconds();
        jobs.update(import);
        const auto waiting = jobs.submit("import", "{}", core::Turn::InOrder);
        frame.jobs.poll();
        frame.navigation.go({"data", {}});
        QList<qint64> seen;
        for (auto* row : frame.window.tray().findChildren<JobRow*>())
            if (row->isVisible()) seen += row->job().id.value;
        QCOMPARE(seen, QList<qint64>{waiting.value}); // the page shows the one at work
        jobs.command(waiting, core::JobCommand::Stop);
        import.state = core::JobState::Cancelled;
        jobs.update(import);
        frame.jobs.poll();
        QVERIFY(!frame.window.tray().isVisible()); // the page's band says what became of it
        frame.navigation.go({"start", {}});
        QVERIFY(frame.window.tray().isVisible());
    }

    void goodNews_standOnceAndNotOnTheirOwnPage()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("models"));
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        auto jobs = jobsOf(frame);
        const auto end = [&](const char* operation, core::JobState state) {
            auto job = *jobs.find(jobs.submit(operation, "{}", core::Turn::AtOnce, getpid()));
            frame.jobs.poll();
            job.state = state;
            job.response = "{}";
            jobs.update(job);
            frame.jobs.poll();
        };
        const auto seen = [&] {
            QStringList operations;
            for (auto* row : frame.window.tray().findChildren<JobRow*>())
                if (row->isVisible()) operations << QString::fromStdString(row->job().operation);
            operations.sort();
            return operations.join(' ');
        };
        frame.navigation.go({"start", {}});
        end("save-table", core::JobState::Done);
        end("evaluate", core::JobState::Cancelled);
        end("train", core::JobState::Done);
        QTRY_COMPARE(seen(), QString("evaluate train")); // the table's news is old; what was stopped stays
        frame.navigation.go({"models", {}});
        QTRY_COMPARE(seen(), QString("evaluate")); // this page says itself that it was trained
    }

    void answerThatAPageShows_leavesNoRow()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        auto jobs = jobsOf(frame);
        auto job = *jobs.find(jobs.submit("profile", "{}", core::Turn::AtOnce, getpid()));
        frame.jobs.poll();
        QVERIFY(frame.window.tray().isVisible());
        job.state = core::JobState::Done;
        job.response = "{}";
        jobs.update(job);
        frame.jobs.poll();
        QVERIFY(!frame.window.tray().isVisible());
    }

    void queuedJob_waitsBehindTheOthersAndCanBeRemoved()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        put(frame, core::JobState::Running);
        jobsOf(frame).submit("evaluate", "{}", core::Turn::InOrder);
        frame.jobs.poll();
        QStringList texts;
        for (auto* row : frame.window.tray().findChildren<JobRow*>()) {
            const auto text = row->findChild<QLabel*>("jobText")->text();
            if (row->job().state == core::JobState::Queued) texts += text;
        }
        QCOMPARE(texts, QStringList("Waiting its turn behind 1 other"));
        QVERIFY(frame.find<QPushButton>("statusJob")->text().endsWith("1 waiting"));
    }
};

QTEST_MAIN(FaultsTest)
#include "faults_test.moc"
