#include "tests/ui/models/stage.h"
#include "ui/pages/models/preset_card.h"
#include "ui/pages/models/settings_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
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

/// The next run: its form, its forecast, and where they stand.
class NextRunPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void testDay_thatIsNoneIsSaidBeforeAJobStarts()
    {
        ModelsStage stage(0);
        auto* from = stage.find<QLineEdit>("nextTestFrom");
        auto* fault = stage.find<QLabel>("nextDayFault");
        const auto before = stage.controller.next().testFrom;
        from->setText("next tuesday");
        Q_EMIT from->editingFinished();
        QVERIFY(fault->isVisible());
        QVERIFY(fault->text().contains("next tuesday"));
        QVERIFY(!stage.find<QPushButton>("trainNext")->isEnabled());
        QVERIFY(!stage.find<QPushButton>("trialNext")->isEnabled());
        stage.controller.takeJob(jobOf(9, JobState::Running, "forecast")); // shows the situation anew
        QVERIFY(!stage.find<QPushButton>("trainNext")->isEnabled());
        QCOMPARE(stage.controller.next().testFrom, before);
        from->setText("2020-02-30");
        Q_EMIT from->editingFinished();
        QVERIFY(fault->isVisible());
        from->setText("2020-02-28");
        QVERIFY(!fault->isVisible());
        QVERIFY(stage.find<QPushButton>("trainNext")->isEnabled());
        Q_EMIT from->editingFinished();
        QCOMPARE(stage.controller.next().testFrom, std::string("2020-02-28"));
    }

    void fields_stayWhereTheyAreWhenAForecastComesOrGoes()
    {
        ModelsStage stage(0);
        auto* limit = stage.find<QSpinBox>("nextLimit");
        QCoreApplication::processEvents();
        const auto place = limit->mapTo(&stage.page.next(), QPoint());
        click(stage.find<QPushButton>("trialNext"));
        auto job = jobOf(9, JobState::Done, "forecast");
        job.request = encode(stage.questions.trials[0]);
        job.response = encode(ForecastResponse{.forecast = forecastOf(3600), .device = "cpu (a name)"});
        stage.questions.all = {job};
        stage.controller.endJob(job);
        QVERIFY(stage.find<QWidget>("memoryBar")->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(limit->mapTo(&stage.page.next(), QPoint()), place);
    }

    void allSettings_areEditedCheckedAndResetToThePreset()
    {
        ModelsStage stage(0);
        click(stage.find<QPushButton>("allSettings"));
        stage.questions.backbones.back().failed({});
        auto* dialog = stage.page.findChild<SettingsDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLineEdit*>("text_backbone")); // the list could not be had: names are typed
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
        stage.questions.backbones.back().done({});
        dialog = stage.page.findChildren<SettingsDialog*>().back();
        click(dialog->findChild<QPushButton*>("resetSettings"));
        dialog->accept();
        QCOMPARE(stage.controller.next().config.temperature, presetConfig(Preset::Pilot).temperature);
        stage.project.undoStack().undo();
        QCOMPARE(stage.controller.next().config.temperature, 0.2);
    }

    void pretrainedModels_areChosenAmongThoseThatSuit()
    {
        ModelsStage stage(0);
        auto next = stage.controller.next();
        next.config.pictureBackbone = "gone";
        stage.controller.setNext(next);
        click(stage.find<QPushButton>("allSettings"));
        click(stage.find<QPushButton>("allSettings")); // asked anew; one dialog opens
        QCOMPARE(stage.questions.forgotten, QList<qint64>{301});
        stage.questions.backbones.back().done({.backbones = {{.name = "llama", .kind = BackboneKind::Language},
                                                             {.name = "bert", .kind = BackboneKind::Text},
                                                             {.name = "net", .kind = BackboneKind::Picture},
                                                             {.name = "torn", .fault = "damaged"}}});
        auto* dialog = stage.page.findChild<SettingsDialog*>();
        const auto namesIn = [&](const char* setting) {
            QStringList names;
            const auto* box = dialog->findChild<QComboBox*>(setting);
            for (int at = 0; at < box->count(); ++at) names << box->itemData(at).toString();
            return names;
        };
        QCOMPARE(namesIn("text_backbone"), (QStringList{"", "llama", "bert"}));
        QCOMPARE(namesIn("language_model"), (QStringList{"", "llama"}));
        QCOMPARE(namesIn("picture_backbone"), (QStringList{"", "net", "gone"})); // chosen once, and still said
        QCOMPARE(dialog->findChild<QComboBox*>("picture_backbone")->currentData().toString(), QString("gone"));
        auto* text = dialog->findChild<QComboBox*>("text_backbone");
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Down);
        dialog->accept();
        QCOMPARE(stage.controller.next().config.textBackbone, std::string("bert"));
        stage.project.undoStack().undo();
        QCOMPARE(stage.controller.next().config.textBackbone, std::string());
        QCOMPARE(stage.controller.next().config.pictureBackbone, std::string("gone"));
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
        stage.find<QWidget>("memoryBar")->setAccessibleName("in the language of before");
        stage.page.retranslate();
        QVERIFY(stage.find<QWidget>("memoryBar")->accessibleName().startsWith("Main memory"));
    }

    void forecast_ofAnEarlierDayIsFoundOnceTheJobsAreKnown()
    {
        ModelsStage stage(0);
        auto job = jobOf(9, JobState::Done, "forecast");
        ForecastRequest request{.preset = Preset::Pilot};
        request.testFrom = stage.controller.next().testFrom;
        job.request = encode(request);
        job.response = encode(ForecastResponse{.forecast = forecastOf(3600), .device = "cpu (a name)"});
        stage.questions.all = {job};
        QVERIFY(!stage.find<QWidget>("memoryBar")->isVisible());
        stage.controller.reload();
        QVERIFY(stage.find<QWidget>("memoryBar")->isVisible());
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

    void narrowWindow_putsTheNextRunIntoATab()
    {
        ModelsStage narrow(2, {1100, 700});
        QVERIFY(!narrow.page.next().isVisible());
        narrow.page.arrive("next");
        QVERIFY(narrow.page.view() == ModelsPage::View::NextRun);
        QVERIFY(narrow.page.next().isVisible());
        const auto* trial = narrow.find<QPushButton>("trialNext");
        QVERIFY(narrow.find<QPushButton>("trainNext")->width() + trial->width() < 500); // not across the page
        QVERIFY(narrow.find<QLineEdit>("nextTestFrom")->width() < 500);
        narrow.page.resize(1440, 900);
        QTRY_VERIFY(narrow.page.view() == ModelsPage::View::Training);
        QVERIFY(narrow.page.next().isVisible());
    }
};

QTEST_MAIN(NextRunPanelTest)
#include "next_run_panel_test.moc"
