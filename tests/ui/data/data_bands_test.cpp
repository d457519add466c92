#include "core/store/job_repository.h"
#include "tests/ui/data/data_stage.h"
#include "ui/pages/data/wizard/import_choices.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/widgets/band.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace ui;
using namespace ui::testing;

/// What the Data page says of jobs and of what has gone: a band each.
class DataBandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString project(const char* name) const
    {
        auto folder = m_folder.filePath(name);
        fillProject(folder, 12);
        return folder;
    }
    static void addImport(const QString& folder, const protocol::ImportRequest& request)
    {
        const auto project = store::Project::open(folder.toStdString());
        store::Transaction transaction(project.database());
        store::ImportRepository imports(project.database());
        const auto import = imports.begin(protocol::encode(request));
        imports.finish(import, protocol::encode(protocol::ImportResponse()));
        transaction.commit();
    }

private Q_SLOTS:
    void runningImport_saysARangeOnceItsRatesAreKnown()
    {
        DataStage stage(project("range.denju"));
        core::Job job{.operation = "import", .state = JobState::Running};
        job.progress = {Stage::Writing, 0, 10'000, 0};
        job.heartbeatAt = 1'000'000;
        const int steps[] = {20, 40, 20, 40, 20}; // a range needs five stretches
        for (const int step : steps) {
            stage.page->showJob(job);
            QVERIFY(!stage.page->band().detail().contains("left in this step ("));
            job.progress.done += step;
            job.heartbeatAt += 4000;
        }
        stage.page->showJob(job);
        QVERIFY2(stage.page->band().detail().contains("left in this step ("), qPrintable(stage.page->band().detail()));
        job.state = JobState::Paused;
        stage.page->showJob(job);
        QVERIFY(!stage.page->band().detail().contains("left in this step ("));
    }

    void waitingImport_saysBehindHowManyAndCanLeaveTheQueue()
    {
        DataStage stage(project("queue.denju"));
        const core::Job job{.id = {7}, .operation = "import", .state = JobState::Queued};
        stage.page->showJob(job, 2, 1);
        QCOMPARE(stage.page->band().detail(), QString("Waiting its turn behind 2 others · 1 more waiting"));
        QVERIFY(!stage.page->band().findChild<QProgressBar*>()->isVisible());
        auto* stop = stage.find<QAbstractButton>("stopImport");
        QCOMPARE(stop->text(), QString("Remove from the queue"));
        QSignalSpy stopped(stage.page, &DataPage::stopRequested);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
    }

    void importThatCameToNothing_canBeAskedForAgain()
    {
        DataStage stage(project("again.denju"));
        core::Job job{.id = {3}, .operation = "import", .state = JobState::Running};
        job.request = protocol::encode(protocol::ImportRequest{.sessions = "/nowhere/log.csv"});
        stage.page->showJob(job);
        QVERIFY(!stage.find("importAgain"));
        job.state = JobState::Cancelled;
        stage.page->showJob(job);
        QTest::mouseClick(stage.find<QAbstractButton>("importAgain"), Qt::LeftButton);
        QVERIFY(stage.controller.wizard());
        QCOMPARE(stage.controller.wizard()->choices().sessions, QString("/nowhere/log.csv"));
    }

    void import_waitsBesideATrainingAndSaysSo()
    {
        const auto folder = project("beside.denju");
        DataStage stage(folder);
        QVERIFY(!stage.jobs.watch(folder.toStdString()));
        store::JobRepository(stage.session.project().jobs()).submit("train", "{}", Turn::InOrder, getpid());
        stage.jobs.poll();
        QVERIFY(stage.find<QAbstractButton>("addData") || stage.page->headerTools());
        auto* tools = stage.page->headerTools();
        QVERIFY(tools->findChild<QAbstractButton*>("addData")->isEnabled());
        QVERIFY(tools->findChild<QAbstractButton*>("goToTraining")->isEnabled());
        QVERIFY(!tools->findChild<QAbstractButton*>("undoImport")->isEnabled());
        stage.controller.importPaths({});
        auto* wizard = stage.controller.wizard();
        QVERIFY(wizard);
        wizard->go(ImportWizard::Finish);
        auto* queue = wizard->findChild<QLabel*>("importQueue");
        QVERIFY(queue->isVisible());
        QVERIFY2(queue->text().contains("waits its turn"), qPrintable(queue->text()));
        QCOMPARE(wizard->findChild<QAbstractButton*>("next")->text(), QString("Add to the queue"));
        wizard->setJobsBefore(0);
        QVERIFY(!queue->isVisible());
        QCOMPARE(wizard->findChild<QAbstractButton*>("next")->text(), QString("Import"));
    }

    void gonePictures_areSaidWithTheirPlaceAndChosenAgain()
    {
        const auto folder = project("gone.denju");
        const auto pictures = m_folder.filePath("商品画像_202009"), away = m_folder.filePath("elsewhere");
        QVERIFY(QDir().mkpath(pictures));
        addImport(folder, {.images = pictures.toStdString()});
        DataStage stage(folder);
        QVERIFY(!stage.page->goneBand().isVisible());
        QVERIFY(QDir().rename(pictures, away));
        QTRY_VERIFY(stage.page->goneBand().isVisible());
        QVERIFY(stage.page->goneBand().sentence().contains("商品画像_202009"));
        QVERIFY(stage.page->goneBand().detail().contains(pictures));
        stage.dialogs.paths = {{away}};
        QTest::mouseClick(stage.find<QAbstractButton>("choosePicturesAgain"), Qt::LeftButton);
        QVERIFY(stage.controller.wizard());
        QCOMPARE(stage.controller.wizard()->findChild<QLineEdit*>("imagesPath")->text(), away);
        QVERIFY(QDir().rename(away, pictures)); // plugged in again
        QTRY_VERIFY(!stage.page->goneBand().isVisible());
    }

    void gonePictures_areNotSaidAgainOnceDismissed()
    {
        const auto folder = project("dismissed.denju");
        addImport(folder, {.images = m_folder.filePath("never there.zip").toStdString()});
        DataStage stage(folder);
        QTRY_VERIFY(stage.page->goneBand().isVisible());
        QCOMPARE(stage.find<QAbstractButton>("choosePicturesAgain")->text(), QString("Choose the file again…"));
        QTest::mouseClick(stage.find<QAbstractButton>("dismissPicturesGone"), Qt::LeftButton);
        QVERIFY(!stage.page->goneBand().isVisible());
        stage.session.refresh();
        stage.page->retranslate();
        QVERIFY(!stage.page->goneBand().isVisible());
    }

    void importOfTheCommandLine_thatNamedAPlaceFromItsOwnFolderSaysNothing()
    {
        const auto folder = project("relative.denju");
        addImport(folder, {.images = "pictures"});
        DataStage stage(folder);
        QCOMPARE(stage.page->findChild<QWidget*>("picturesGone"), &stage.page->goneBand());
        QTRY_VERIFY(stage.find("itemGrid"));
        QVERIFY(!stage.page->goneBand().isVisible());
    }
};

QTEST_MAIN(DataBandsTest)
#include "data_bands_test.moc"
