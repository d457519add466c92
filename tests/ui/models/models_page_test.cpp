#include "tests/ui/models/stage.h"
#include "ui/charts/chart.h"
#include "ui/pages/models/preset_card.h"
#include "ui/pages/models/settings_dialog.h"
#include "ui/widgets/state_view.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
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

    void preset_isChosenWithUndo()
    {
        ModelsStage stage(0);
        click(stage.find<PresetCard>("preset.full"));
        QVERIFY(stage.controller.next().config.preset == Preset::Full);
        stage.project.undoStack().undo();
        QVERIFY(stage.controller.next().config.preset == Preset::Pilot);
        QVERIFY(stage.find<PresetCard>("preset.pilot")->isChecked());
        stage.project.undoStack().redo();
        QVERIFY(stage.find<PresetCard>("preset.full")->isChecked());
    }

    void fields_goIntoTheRequest()
    {
        ModelsStage stage(0);
        stage.page.arrive({});
        QCOMPARE(stage.questions.devices.size(), 1);
        stage.page.arrive({});
        QCOMPARE(stage.questions.devices.size(), 1); // asked once
        stage.questions.devices[0].done({{{.name = "cpu", .label = "A processor", .trains = {}}}});
        auto* device = stage.find<QComboBox>("nextDevice");
        device->setCurrentIndex(device->findText("A processor"));
        Q_EMIT device->activated(device->currentIndex());
        auto* seeds = stage.find<QSpinBox>("nextSeeds");
        seeds->setValue(3);
        Q_EMIT seeds->editingFinished();
        auto* without = stage.find<QComboBox>("nextWithout");
        without->setCurrentIndex(without->findData("text"));
        Q_EMIT without->activated(without->currentIndex());
        auto* from = stage.find<QLineEdit>("nextTestFrom");
        from->setText("2020-09-25");
        Q_EMIT from->editingFinished();
        auto* limit = stage.find<QSpinBox>("nextLimit");
        limit->setValue(8);
        Q_EMIT limit->editingFinished();
        click(stage.find<QPushButton>("trainNext"));
        const auto& request = stage.questions.trainings.value(0);
        QCOMPARE(request.device, std::string("cpu"));
        QCOMPARE(request.seeds, 3);
        QCOMPARE(request.testFrom, std::string("2020-09-25"));
        QCOMPARE(request.memoryLimit, 8192);
        QVERIFY(request.without == std::vector{Without::Text});
        QVERIFY(request.settings.empty());
    }

    void allSettings_areEditedCheckedAndResetToThePreset()
    {
        ModelsStage stage(0);
        click(stage.find<QPushButton>("allSettings"));
        auto* dialog = stage.page.findChild<SettingsDialog*>();
        QVERIFY(dialog);
        auto* temperature = dialog->findChild<QLineEdit*>("temperature");
        temperature->clear();
        QTest::keyClicks(temperature, "99");
        auto* use = dialog->findChild<QPushButton*>("useSettings");
        QVERIFY(!use->isEnabled()); // out of bounds
        temperature->clear();
        QTest::keyClicks(temperature, "0.2");
        QVERIFY(use->isEnabled());
        dialog->accept();
        QCOMPARE(stage.controller.next().config.temperature, 0.2);
        QVERIFY(stage.find<QPushButton>("allSettings")->text().contains("1 changed"));
        click(stage.find<QPushButton>("allSettings"));
        dialog = stage.page.findChildren<SettingsDialog*>().back();
        click(dialog->findChild<QPushButton*>("resetSettings"));
        dialog->accept();
        QCOMPARE(stage.controller.next().config.temperature, presetConfig(Preset::Pilot).temperature);
        stage.project.undoStack().undo();
        QCOMPARE(stage.controller.next().config.temperature, 0.2);
    }

    void trial_showsItsProgressAndItsForecast()
    {
        ModelsStage stage(0);
        QVERIFY(!stage.find<QWidget>("memoryBar")->isVisible());
        click(stage.find<QPushButton>("trialNext"));
        QCOMPARE(stage.questions.trials.size(), 1);
        auto job = jobOf(9, JobState::Running, "forecast");
        job.request = encode(stage.questions.trials[0]);
        job.progress = {core::Stage::KnowledgeTower, 1, 4};
        stage.questions.all = {job};
        stage.controller.takeJob(job);
        QVERIFY(stage.find<QPushButton>("stopTrial")->isVisible());
        QVERIFY(!stage.find<QPushButton>("trialNext")->isEnabled());
        click(stage.find<QPushButton>("stopTrial"));
        QCOMPARE(stage.questions.commands.size(), 1);
        job.state = JobState::Done;
        job.response = encode(ForecastResponse{.forecast = forecastOf(3600), .device = "cpu (a name)"});
        stage.questions.all = {job};
        stage.controller.endJob(job);
        QVERIFY(stage.find<QWidget>("memoryBar")->isVisible());
        QCOMPARE(stage.find<QWidget>("memoryBar")->accessibleName(),
                 QString("Main memory: 1.8 GB – 2.1 GB expected, limit 14.9 GB"));
        QVERIFY(stage.find<PresetCard>("preset.pilot")->accessibleDescription().contains("fits, 54 min – 1 h 12 min"));
        QVERIFY(!stage.find<PresetCard>("preset.full")->accessibleDescription().contains("fits"));
    }

    void trial_thatFailedSaysWhy()
    {
        ModelsStage stage(0);
        auto job = jobOf(9, JobState::Failed, "forecast");
        job.errorCode = "too_few_sessions";
        stage.questions.all = {job};
        stage.controller.endJob(job);
        bool said = false;
        for (const auto* label : stage.page.next().findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().contains("session", Qt::CaseInsensitive) &&
                            !label->text().startsWith("Not tried"));
        QVERIFY(said);
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

    void narrowWindow_putsTheNextRunIntoATab()
    {
        ModelsStage narrow(2, {1100, 700});
        QVERIFY(!narrow.page.next().isVisible());
        narrow.page.arrive("next");
        QVERIFY(narrow.page.view() == ModelsPage::View::NextRun);
        QVERIFY(narrow.page.next().isVisible());
        narrow.page.resize(1440, 900);
        QTRY_VERIFY(narrow.page.view() == ModelsPage::View::Training);
        QVERIFY(narrow.page.next().isVisible());
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
