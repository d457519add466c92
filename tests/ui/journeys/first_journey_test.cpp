#include "tests/ui/journeys/desk.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace journeys;

/// From the first start to the reasons of a recommendation, by clicks and keys alone.
class FirstJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void firstStart_leadsToAnExplainedRecommendation()
    {
        Desk desk(m_folder.filePath("settings.ini"));
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        desk.window().activateWindow();

        // The sample is offered where nothing has been opened yet.
        desk.dialogs.paths = {{m_folder.filePath("first.denju")}};
        QVERIFY(desk.click("trySample"));
        WAIT_FOR(desk.isDone("sample"));
        QVERIFY2(desk.trayText().contains("sessions"), qPrintable(desk.trayText()));
        QCOMPARE(desk.workbench->start().recent().rowCount(), 1);

        // Before there is a model the Sessions page shows the events and says what to do.
        desk.goTo("sessions");
        QTRY_COMPARE(desk.page(), "sessions");
        QTRY_VERIFY(!desk.sessions().strip().view().events.isEmpty());
        QCOMPARE(desk.sessions().student().model().rowCount(), 0);
        desk.goTo("start");
        QTRY_COMPARE(desk.page(), "start");

        trainWithAPause(desk);
        if (QTest::currentTestFailed()) return;
        lookAtSessions(desk);
        QVERIFY(desk.dialogs.notices.isEmpty());
    }

private:
    static void trainWithAPause(Desk& desk)
    {
        QVERIFY(desk.train());
        WAIT_FOR(desk.isIn(core::Stage::TransitionTower));
        QVERIFY(desk.click("pauseJob"));
        WAIT_FOR(desk.newestJob()->state == core::JobState::Paused);
        QTRY_VERIFY2(desk.trayText().contains("paused"), qPrintable(desk.trayText()));
        QVERIFY(!desk.find("pauseJob"));
        const auto done = desk.newestJob()->progress.done;
        const auto heartbeat = desk.newestJob()->heartbeatAt;
        WAIT_FOR(desk.newestJob()->heartbeatAt > heartbeat + 1000); // a paused worker lives, and does nothing
        QVERIFY(desk.newestJob()->progress.done <= done + 1);       // the step at hand ends
        QVERIFY(desk.click("continueJob"));
        WAIT_FOR(desk.isDone("train"));
        QTRY_VERIFY2(desk.trayText().startsWith("Trained run 1."), qPrintable(desk.trayText()));
    }

    static void lookAtSessions(Desk& desk)
    {
        desk.goTo("sessions");
        QTRY_COMPARE(desk.page(), "sessions");
        auto& page = desk.sessions();
        WAIT_FOR(page.student().model().rowCount() > 0 && page.teacher().model().rowCount() > 0);
        const auto first = page.list().current();
        do { // to one that is long enough to take an event away
            desk.press(Qt::Key_J);
        } while (page.strip().view().events.size() < 3 && page.list().current() < 50);
        QVERIFY(page.list().current() > first);
        QVERIFY(page.strip().view().events.size() >= 3);

        // Both lists, the strip with attention beside the measured effect, and the sum of the parts.
        const auto explained = [&] {
            const auto& events = page.strip().view().events;
            const bool all = std::all_of(events.begin(), events.end(), [](const ui::StripEvent& event) {
                return event.removed || event.evidence.has_value();
            });
            return !events.isEmpty() && all && !page.why().sentence().isEmpty();
        };
        WAIT_FOR(explained() && page.student().model().rowCount() >= 20 && page.teacher().model().rowCount() >= 20);
        double attention = 0;
        for (const auto& event : page.strip().view().events) attention += std::abs(event.evidence->attention);
        QVERIFY2(std::abs(attention - 1) < 0.01, qPrintable(QString::number(attention)));

        // A click on the student's third item asks why it stands there.
        auto* view = page.student().view();
        const auto third = view->model()->index(2, 0);
        const auto before = page.why().sentence();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(third).center());
        WAIT_FOR(page.why().sentence() != before && explained());

        // What-if: without its first event the session gives another answer, and undo brings the old one back.
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(page.strip().view().edited);
        WAIT_FOR(page.student().model().isEdited() && explained());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!page.strip().view().edited);
        WAIT_FOR(page.student().model().rowCount() >= 20 && explained());
    }
};

QTEST_MAIN(FirstJourneyTest)
#include "first_journey_test.moc"
