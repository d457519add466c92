#include "tests/ui/journeys/desk.h"
#include "ui/pages/models/comparison_view.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/training_view.h"
#include "ui/pages/reports/contents_panel.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace journeys;

/// An analyst's day on a trained project: two runs beside each other, a session found by a Japanese title, a report in
/// both languages.
class AnalystJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Desk> m_desk;

private Q_SLOTS:
    void initTestCase()
    {
        const auto project = m_folder.filePath("day.denju");
        ground::copyTrainedSample(project);
        ground::runCli({"train", project, "--preset", "quick", "--without", "teacher"});
        ground::runCli({"evaluate", project, "--run", "1"});
        ground::runCli({"evaluate", project, "--run", "2", "--model", "student"});
        m_desk.emplace(m_folder.filePath("settings.ini"));
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
        QVERIFY(m_desk->workbench->shell().openProject(project));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void compare_saysInWhatTwoRunsDiffer()
    {
        m_desk->goTo("models");
        QTRY_COMPARE(m_desk->page(), "models");
        auto& runs = m_desk->workbench->models().training().runs();
        QTRY_COMPARE(runs.rowCount(), 2);
        for (int row = 0; row < 2; ++row) QVERIFY(runs.setData(runs.index(row, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_desk->click("compareTicked"));
        auto& comparison = m_desk->workbench->models().comparison();
        QTRY_VERIFY(comparison.isVisible());
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < comparison.table()->model()->rowCount(); ++row)
                all += comparison.table()->model()->index(row, 0).data().toString();
            return all;
        };
        WAIT_FOR(comparison.verdict().contains("95%"));
        QVERIFY2(names().contains("Leave out"), qPrintable(names().join(", ")));
        QVERIFY(!names().contains("Seed")); // the same in both
    }

    void session_isFoundByAJapaneseTitleAskedEditedAndRestored()
    {
        m_desk->goTo("sessions");
        QTRY_COMPARE(m_desk->page(), "sessions");
        auto& page = m_desk->sessions();
        WAIT_FOR(page.list().current() >= 0);
        page.list().focusSearch();
        QInputMethodEvent composed;
        composed.setCommitString("ﾎﾞﾙﾄ"); // half width; the titles have full width
        QApplication::sendEvent(m_desk->window().focusWidget(), &composed);
        const auto& events = page.strip().view().events;
        const auto holdsTitle = [&] {
            return std::any_of(events.begin(), events.end(),
                               [](const ui::StripEvent& event) { return event.item.title.contains("ボルト"); });
        };
        WAIT_FOR(page.list().filter().text == "ﾎﾞﾙﾄ" && holdsTitle());
        for (int step = 0; step < 30 && events.size() < 3; ++step) page.list().step(1);
        QVERIFY(events.size() >= 3);
        QVERIFY(holdsTitle() || page.strip().view().target->item.title.contains("ボルト"));
        WAIT_FOR(!page.why().sentence().isEmpty() && events.front().evidence);

        page.strip().setFocus();
        m_desk->press(Qt::Key_Right);
        m_desk->press(Qt::Key_Delete);
        const auto removed = [&] {
            return std::count_if(events.begin(), events.end(),
                                 [](const ui::StripEvent& event) { return event.removed; });
        };
        WAIT_FOR(removed() == 1);
        QVERIFY(page.strip().view().edited);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        WAIT_FOR(removed() == 0);
        QVERIFY(!page.strip().view().edited);
        page.list().clearFilters();
    }

    void report_isWrittenInBothLanguages()
    {
        m_desk->goTo("reports");
        QTRY_COMPARE(m_desk->page(), "reports");
        auto& contents = m_desk->workbench->reports().contents();
        for (int language = 0; language < 2; ++language) {
            const auto path = m_folder.filePath(QString("report-%1.html").arg(language));
            QTRY_VERIFY(contents.write().isEnabled());
            contents.language().segment(language)->click();
            contents.file().setText(path);
            Q_EMIT contents.file().editingFinished();
            QVERIFY(m_desk->click("writeReport"));
            WAIT_FOR(QFile::exists(path) && m_desk->isDone("report"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            QVERIFY(text.contains(QString("lang=\"%1\"").arg(language == 0 ? "ja" : "en")));
            QVERIFY(text.size() > 10'000);
        }
    }

    void pages_areGoneToByKeysAndBack()
    {
        for (const auto* page : {"start", "data", "models", "evaluation", "sessions", "reports", "settings"}) {
            m_desk->goTo(page);
            QTRY_COMPARE(m_desk->page(), QString(page));
        }
        m_desk->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_desk->page(), "reports");
    }
};

QTEST_MAIN(AnalystJourneyTest)
#include "analyst_journey_test.moc"
