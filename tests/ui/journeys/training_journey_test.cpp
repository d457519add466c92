#include "core/protocol/operations/import.h"
#include "tests/ui/journeys/desk.h"

#include <QTemporaryDir>

#include <csignal>

using namespace journeys;

/// Trainings that are stopped, killed and left alone by their window.
class TrainingJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString settings() const { return m_folder.filePath("settings.ini"); }
    static bool isUndisturbed(const QString& project)
    {
        const auto found = ground::outcomeOf(project);
        const auto expected = ground::undisturbed();
        return found.studentRankings == expected.studentRankings && found.teacherRankings == expected.teacherRankings &&
               found.studentWeights == expected.studentWeights && found.teacherWeights == expected.teacherWeights;
    }

private Q_SLOTS:
    void killedWorker_isToldAndResumedToTheVeryResultOfAnUndisturbedTraining()
    {
        const auto project = m_folder.filePath("killed.denju");
        ground::copySample(project);
        Desk desk(settings());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        QVERIFY(desk.workbench->shell().openProject(project));
        QVERIFY(desk.train());
        WAIT_FOR(desk.isIn(core::Stage::Alignment, 0.2));
        QVERIFY(::kill(static_cast<pid_t>(desk.newestJob()->process), SIGKILL) == 0);

        // The window stays: it changes its page while it does not know yet.
        desk.goTo("sessions");
        QTRY_COMPARE(desk.page(), "sessions");
        QTRY_VERIFY_WITH_TIMEOUT(desk.newestJob()->state == core::JobState::Failed, 2 * core::kHeartbeatLimit);
        QCOMPARE(desk.newestJob()->errorCode, std::string("WorkerLost"));
        QTRY_COMPARE(desk.trayText(), QString("The worker ended unexpectedly during Training. "
                                              "What was saved is kept; you can resume."));
        QVERIFY(desk.dialogs.notices.isEmpty());

        QVERIFY(desk.click("resumeTraining"));
        WAIT_FOR(desk.isDone("train"));
        QTRY_VERIFY2(desk.trayText().startsWith("Trained run 1."), qPrintable(desk.trayText()));
        WAIT_FOR(desk.sessions().student().model().rowCount() > 0); // the page shows the new model by itself
        QVERIFY(isUndisturbed(project));
    }

    void closing_asksAndTheJobIsFoundAgain()
    {
        const auto project = m_folder.filePath("left.denju");
        ground::copySample(project);
        {
            Desk desk(settings());
            QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
            QVERIFY(desk.workbench->shell().openProject(project));
            QVERIFY(desk.train());
            WAIT_FOR(desk.isIn(core::Stage::KnowledgeTower));
            QVERIFY(!desk.window().close()); // an unanswered question cancels
            QVERIFY(desk.window().isVisible());
            desk.dialogs.answers = {0};
            QVERIFY(desk.window().close());
            QCOMPARE(desk.dialogs.questions.size(), 2);
            QCOMPARE(desk.dialogs.questions.front().answers.size(), 3);
        }
        Desk desk(settings());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        auto& recent = desk.workbench->start().recent();
        QTRY_COMPARE(recent.at(0).state, ui::RecentProject::State::Running);
        auto* list = desk.find<QListView>("recentProjects");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(recent.index(0)).center());
        QTRY_VERIFY(desk.session.isOpen());
        QTRY_VERIFY(desk.newestJob() && desk.newestJob()->state == core::JobState::Running);
        const auto seen = desk.trayText();
        WAIT_FOR(desk.trayText() != seen); // it moves on before our eyes

        // "Stop it and quit" ends both, and a third window offers to go on.
        desk.dialogs.answers = {1};
        QVERIFY(!desk.window().close());
        WAIT_FOR(!desk.window().isVisible());
        QCOMPARE(desk.newestJob()->state, core::JobState::Cancelled);
        Desk third(settings());
        QTRY_COMPARE(third.workbench->start().recent().at(0).state, ui::RecentProject::State::Stopped);
        QVERIFY(third.workbench->shell().openProject(project));
        QVERIFY(third.command("models.resume")->isEnabled());
    }

    void stoppedTraining_goesOnToTheVeryResultOfAnUndisturbedOne()
    {
        const auto project = m_folder.filePath("left.denju"); // as the journey before left it
        Desk desk(settings());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        QVERIFY(desk.workbench->shell().openProject(project));
        desk.command("models.resume")->trigger();
        desk.goTo("start");
        WAIT_FOR(desk.isIn(core::Stage::TransitionTower, 0.3));
        QVERIFY(desk.click("stopJob"));
        WAIT_FOR(desk.newestJob()->state == core::JobState::Cancelled);
        QTRY_COMPARE(desk.trayText(),
                     QString("Stopped. Everything up to the last checkpoint is kept; you can go on from there."));
        QVERIFY(desk.click("resumeTraining"));
        WAIT_FOR(desk.isIn(core::Stage::TransitionTower, 0.3));
        WAIT_FOR(desk.isDone("train"));
        QVERIFY(isUndisturbed(project));
    }

    void secondWindow_seesTheJobAndCantDisturbIt()
    {
        const auto project = m_folder.filePath("two.denju");
        ground::copySample(project);
        Desk first(settings());
        Desk second(m_folder.filePath("other.ini"));
        QVERIFY(first.workbench->shell().openProject(project));
        QVERIFY(second.workbench->shell().openProject(project));
        QVERIFY(first.train());
        WAIT_FOR(second.isIn(core::Stage::KnowledgeTower));
        QVERIFY(second.find<QAbstractButton>("trainProject")->isEnabled()); // another training waits its turn
        QVERIFY(second.find<QAbstractButton>("importData")->isEnabled());   // an import does, too
        QVERIFY(second.command("data.import")->isEnabled());
        const auto training = second.jobs.all().front().id;
        const auto waiting = second.jobs.start(
            core::protocol::ImportRequest{.project = project.toStdString(), .sessions = "/nowhere.csv"});
        QVERIFY(!waiting.fault);
        WAIT_FOR(first.jobs.find(waiting.id).has_value());
        QCOMPARE(first.jobs.find(waiting.id)->state, core::JobState::Queued);
        second.jobs.stop(waiting.id);
        WAIT_FOR(first.jobs.find(waiting.id)->state == core::JobState::Cancelled);
        QVERIFY(first.jobs.find(training)->state == core::JobState::Running);
        second.jobs.stop(training);
        WAIT_FOR(first.jobs.find(training)->state == core::JobState::Cancelled);
        QTRY_VERIFY(first.find("resumeTraining") && second.find("resumeTraining"));
    }
};

QTEST_MAIN(TrainingJourneyTest)
#include "training_journey_test.moc"
