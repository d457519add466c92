#include "tests/ui/models/stage.h"
#include "ui/charts/chart.h"
#include "ui/pages/models/preset_card.h"
#include "ui/widgets/state_view.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QUndoStack>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

namespace {

void click(QWidget* widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class ModelsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_saysWhatToDoWithoutProjectAndWithoutData()
    {
        ModelsStage none(-1);
        const auto state = none.page.findChild<StateView*>();
        QVERIFY(state->isVisible());
        QVERIFY(state->sentence().startsWith("No project is open"));
        QSignalSpy open(&none.page, &ModelsPage::openRequested);
        click(state->button());
        QCOMPARE(open.size(), 1);
        QVERIFY(!none.project.create(none.folder.filePath("empty.denju")));
        QVERIFY(state->sentence().startsWith("There is nothing to learn from yet"));
        QSignalSpy import(&none.page, &ModelsPage::importRequested);
        click(state->button());
        QCOMPARE(import.size(), 1);
    }

    void page_withoutRunsOffersTheFirstTraining()
    {
        ModelsStage stage(0);
        QVERIFY(stage.band()->sentence().startsWith("Nothing is trained yet"));
        click(stage.find<QPushButton>("toNextRun"));
        QTRY_VERIFY(stage.find<PresetCard>("preset.pilot")->hasFocus());
        QVERIFY(stage.find<PipelineView>("pipeline")->text().startsWith("Knowledge tower: Not trained yet"));
        click(stage.find<QPushButton>("trainNext"));
        QCOMPARE(stage.questions.trainings.size(), 1);
        QVERIFY(stage.questions.trainings[0].preset == Preset::Pilot);
        QCOMPARE(stage.questions.trainings[0].project, stage.project.folder().toStdString());
    }

    void stoppedRun_saysWhatIsKeptAndGoesOn()
    {
        ModelsStage stage; // the newest was stopped
        QVERIFY(stage.band()->kind() == Band::Kind::Neutral);
        QVERIFY(stage.band()->detail().contains("kept"));
        click(stage.find<QPushButton>("goOn"));
        QCOMPARE(stage.questions.trainings.size(), 1);
        QVERIFY(stage.questions.trainings[0].resume);
        QCOMPARE(stage.questions.trainings[0].run, 3);
    }

    void choosingARun_showsItsBandPipelineAndCurves()
    {
        ModelsStage stage;
        stage.page.arrive("run:1");
        QVERIFY(stage.band()->kind() == Band::Kind::Ok);
        QVERIFY(stage.band()->sentence().contains("Run 1"));
        QVERIFY(stage.find<Chart>("hitsChart")->accessibleName().startsWith("Student, Test days: 33.0%"));
        QVERIFY(stage.find<Chart>("lossChart")->content().title.startsWith("Distillation"));
        auto* pipeline = stage.find<PipelineView>("pipeline");
        QTest::mouseClick(pipeline, Qt::LeftButton, {},
                          pipeline->boxOf(core::Stage::KnowledgeTower).center().toPoint());
        QVERIFY(stage.find<Chart>("lossChart")->content().title.startsWith("Knowledge tower"));
        QTest::keyClick(pipeline, Qt::Key_Right);
        QVERIFY(stage.find<Chart>("lossChart")->content().title.startsWith("Transition tower"));
        QSignalSpy arrived(&stage.navigation, &Navigation::arrived);
        click(stage.find<QPushButton>("toEvaluation"));
        QCOMPARE(arrived.value(0).value(0).value<Place>(), (Place{"evaluation", "run:1"}));
    }

    void training_isShownPausedAndStopped()
    {
        ModelsStage stage(2);
        stage.train(JobState::Running, core::Stage::KnowledgeTower, 50, 100);
        QVERIFY(stage.band()->kind() == Band::Kind::Info);
        QVERIFY2(stage.band()->sentence().contains("15%"), qPrintable(stage.band()->sentence())); // half of 30%
        QVERIFY(stage.band()->detail().contains("4.5 steps a second"));
        QVERIFY(stage.find<PipelineView>("pipeline")->text().contains("50% · 10 min left"));
        QVERIFY(!stage.find<QPushButton>("continueTraining")->isVisibleTo(stage.tools));
        click(stage.find<QPushButton>("pauseTraining"));
        click(stage.find<QPushButton>("stopTraining"));
        QCOMPARE(stage.questions.commands,
                 (QList<std::pair<JobId, JobCommand>>{{JobId{50}, JobCommand::Pause}, {JobId{50}, JobCommand::Stop}}));
        QCOMPARE(stage.find<QPushButton>("trainNext")->text(), QString("Add to queue"));
    }

    void failedTraining_saysItsSentenceAndGivesDiagnostics()
    {
        ModelsStage stage(2);
        stage.train(JobState::Running, core::Stage::KnowledgeTower, 50, 100);
        auto& job = stage.questions.all.front();
        job.state = JobState::Failed;
        job.errorCode = "out_of_memory";
        store::RunRepository runs(stage.project.project().database());
        auto run = runs.all().front();
        run.state = RunState::Failed;
        runs.update(run);
        stage.controller.endJob(job);
        QVERIFY(stage.band()->kind() == Band::Kind::Error);
        QVERIFY(!stage.band()->detail().isEmpty());
        click(stage.find<QPushButton>("copyDiagnostics"));
        QVERIFY(QApplication::clipboard()->text().contains("out_of_memory"));
    }

    void trainingThatFailsAtOnce_isShownToo()
    {
        ModelsStage stage(2);
        QVERIFY(stage.band()->kind() != Band::Kind::Error);
        auto job = jobOf(50, JobState::Failed);
        job.errorCode = "out_of_memory";
        job.startedAt = QDateTime::currentMSecsSinceEpoch();
        store::RunRepository(stage.project.project().database())
            .add({.state = RunState::Failed, .startedAt = job.startedAt / 1000});
        stage.questions.all = {job};
        stage.controller.endJob(job);
        QVERIFY(stage.band()->kind() == Band::Kind::Error);
    }

    void lastColumnOfTheRuns_givesWayBeforeTheyScroll()
    {
        ModelsStage stage;
        auto* table = &stage.page.training().table();
        QCoreApplication::processEvents();
        table->setColumnWidth(RunsModel::Note, 900); // as remembered of a wider window
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(table->columnWidth(RunsModel::Note) >= 60);
    }

    void note_isEditedWithUndoAndKeptInTheProject()
    {
        ModelsStage stage;
        auto& runs = stage.page.training().runs();
        QVERIFY(runs.setData(runs.index(1, RunsModel::Note), "half the pictures", Qt::EditRole));
        QCOMPARE(runs.index(1, RunsModel::Note).data().toString(), QString("half the pictures"));
        const store::RunRepository stored(stage.project.project().database());
        QCOMPARE(stored.find({2})->note, std::string("half the pictures"));
        stage.project.undoStack().undo();
        QCOMPARE(stored.find({2})->note, std::string());
        QCOMPARE(runs.index(1, RunsModel::Note).data().toString(), QString("without pictures"));
    }

    void comparing_asksForTheTickedRunsAndShowsTheirDifferences()
    {
        ModelsStage stage;
        auto& runs = stage.page.training().runs();
        runs.setData(runs.index(2, 0), Qt::Checked, Qt::CheckStateRole);
        runs.setData(runs.index(1, 0), Qt::Checked, Qt::CheckStateRole);
        click(stage.find<QPushButton>("compareTicked"));
        QVERIFY(stage.page.view() == ModelsPage::View::Compare);
        QVERIFY(!stage.questions.comparisons.isEmpty());
        const auto held = stage.questions.comparisons.back();
        QCOMPARE(held.request.run, 2);
        QCOMPARE(held.request.other, 1);
        CompareResponse answer{.run = 2, .other = 1, .sameData = true, .sameTestDays = true};
        answer.models = {{"student", {{Slice::All, 900, {.hr20 = 0.5, .hr20Interval = {0.2, 0.8}}}}}};
        held.done(answer);
        QVERIFY(stage.page.comparison().verdict().startsWith("The student of run 2 has more hits"));
        stage.page.comparison().retranslate(); // in another language the answer is the same
        QVERIFY(stage.page.comparison().verdict().startsWith("The student of run 2 has more hits"));
        auto* table = stage.page.comparison().table()->model();
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row) names += table->index(row, 0).data().toString();
        QVERIFY(names.contains("Leave out"));
        QCOMPARE(table->index(static_cast<int>(names.indexOf("Leave out")), 1).data().toString(), QString("Pictures"));
        QVERIFY(!names.contains("First test day")); // the same in both
        const int few = table->rowCount();
        click(stage.find<QCheckBox>("onlyDiffers"));
        QVERIFY(stage.page.comparison().table()->model()->rowCount() > few);
        held.failed({"run_unknown", "", "The run is gone."});
        QCOMPARE(stage.page.comparison().verdict(), QString("The run is gone."));
    }

    void deleting_asksFirst()
    {
        ModelsStage stage;
        stage.page.arrive("run:2");
        auto* remove = stage.page.findChild<QAction*>("models.deleteRun");
        remove->trigger();
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QCOMPARE(stage.dialogs.questions[0].preferred, 1); // Enter keeps it
        QVERIFY(stage.dialogs.questions[0].text.startsWith("Run 2 · Quick · without pictures:"));
        QVERIFY(stage.questions.deletions.isEmpty());
        stage.dialogs.answers = {0};
        remove->trigger();
        QCOMPARE(stage.questions.deletions.value(0).request.run, 2);
        store::RunRepository(stage.project.project().database()).remove({2});
        stage.questions.deletions[0].done({.run = 2, .bytes = 10});
        QCOMPARE(stage.page.training().runs().rowCount(), 2);
    }

    void fault_ofStartingIsTold()
    {
        ModelsStage stage(0);
        stage.questions.fault = WorkerError{"project_busy", "", "The project is busy."};
        click(stage.find<QPushButton>("trainNext"));
        QCOMPARE(stage.dialogs.notices.value(0).text, QString("The project is busy."));
    }

    void everyControl_hasANameForReaders()
    {
        ModelsStage stage;
        const auto check = [](QWidget* root) {
            for (auto* widget : root->findChildren<QWidget*>()) {
                const bool reachable = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(root);
                if (!reachable || widget->objectName().startsWith("qt_")) continue;
                if (qobject_cast<QScrollArea*>(widget) || qobject_cast<QSplitter*>(widget)) continue;
                auto* reader = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                         qPrintable(QString(widget->metaObject()->className()) + ' ' + widget->objectName()));
            }
        };
        check(&stage.page);
        check(stage.tools);
    }

    void keyboard_reachesTableChartsAndPanel()
    {
        ModelsStage stage;
        stage.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        stage.page.training().table().setFocus();
        QSet<QString> reached;
        for (int i = 0; i < 60 && QApplication::focusWidget(); ++i) {
            reached += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const auto* name : {"pipeline", "lossChart", "hitsChart", "runs", "compareTicked", "preset.pilot",
                                 "nextTestFrom", "allSettings", "trainNext", "trialNext"})
            QVERIFY2(reached.contains(name), qPrintable(name + (" not among " + reached.values().join(' '))));
    }

    void aPageThatWasNeverFilled_offersNothingForATraining()
    {
        const Theme theme;
        ModelsPage page(theme);
        for (const auto* name : {"pauseTraining", "continueTraining", "stopTraining"})
            QVERIFY2(page.headerTools()->findChild<QWidget*>(name)->isHidden(), name);
    }

    void painting_ofEveryStateIsDone()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            ModelsStage stage;
            stage.theme.setMode(mode);
            stage.train(JobState::Paused, core::Stage::Alignment, 10, 100);
            const auto picture = stage.page.grab().toImage();
            const auto box = stage.find<PipelineView>("pipeline");
            const auto at =
                box->mapTo(&stage.page, box->boxOf(core::Stage::Alignment).topLeft().toPoint() + QPoint(5, 5));
            QCOMPARE(picture.pixelColor(at), stage.theme.color(Token::InfoBg));
        }
    }
};

QTEST_MAIN(ModelsPageTest)
#include "models_page_test.moc"
