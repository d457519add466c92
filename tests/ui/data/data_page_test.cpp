#include "tests/ui/data/data_stage.h"
#include "tests/ui/reachable.h"
#include "ui/pages/data/fault_panel.h"
#include "ui/pages/data/item_browser.h"
#include "ui/pages/data/verdict_panel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

/// The Data page over a project that a test made, without a worker's answer.
class DataPageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_small, m_judged, m_large;

private Q_SLOTS:
    void initTestCase()
    {
        m_small = m_folder.filePath("small.denju");
        fillProject(m_small, 40);
        m_judged = m_folder.filePath("judged.denju");
        fillProject(m_judged, 40);
        keepVerdict(m_judged, "attention");
        m_large = m_folder.filePath("large.denju");
        fillProject(m_large, 3000);
        keepVerdict(m_large, "yes");
    }

    void page_saysWhatToDoWithoutAProject()
    {
        DataStage stage;
        auto* state = stage.window.findChild<StateView*>();
        QVERIFY(state->isVisible());
        QSignalSpy open(stage.page, &DataPage::openRequested);
        QTest::mouseClick(state->button(), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
    }

    void page_offersAnImportWhereThereIsNoDataYet()
    {
        const auto folder = m_folder.filePath("empty.denju");
        {
            const auto made = store::Project::create(folder.toStdString());
        }
        DataStage stage(folder);
        auto* state = stage.find<StateView>("");
        QVERIFY(stage.window.findChild<StateView*>()->sentence().startsWith("No data yet"));
        Q_UNUSED(state)
        QTest::mouseClick(stage.window.findChild<StateView*>()->button(), Qt::LeftButton);
        QVERIFY(stage.controller.wizard());
    }

    void verdict_standsWithItsReasonAndItsChecks()
    {
        DataStage stage(m_judged);
        QCOMPARE(stage.find<QLabel>("verdict")->text(), QString("Fit for a pilot, with attention"));
        QVERIFY(stage.find<QLabel>("verdictReasons")->text().startsWith("Many items have no picture"));
        auto* pictures = stage.find("check-pictures");
        QVERIFY(pictures);
        QCOMPARE(pictures->accessibleName(), QString("Pictures, attention: on 80% of items · 75% of views"));
        QVERIFY(pictures->accessibleDescription().contains("expect less of pictures"));
        QVERIFY(!stage.find("checkAgain"));
    }

    void verdict_ofOtherDataSaysSo()
    {
        const auto folder = m_folder.filePath("changed.denju");
        fillProject(folder, 12);
        keepVerdict(folder, "yes");
        {
            const auto project = store::Project::open(folder.toStdString());
            store::Transaction transaction(project.database());
            store::ItemRepository(project.database()).add({.code = "another"});
            transaction.commit();
        }
        DataStage stage;
        QVERIFY(!stage.session.open(folder));
        QVERIFY(stage.page->verdict().sentence() == "Fit for a pilot");
        QVERIFY(stage.window.findChild<QLabel*>("verdictReasons")->text().startsWith("The data have changed"));
    }

    void counts_standFileByFileAndAddUp()
    {
        DataStage stage(m_judged);
        QStringList names;
        for (const auto* label : stage.window.findChildren<QLabel*>())
            if (label->isVisible()) names += label->accessibleName();
        QVERIFY2(names.contains("閲覧ログ.csv: 85 read = 80 imported + 2 merged + 3 left out, adds up"),
                 qPrintable(names.join('\n')));
    }

    void search_findsJapaneseInAnyWidth()
    {
        DataStage stage(m_judged);
        auto& model = stage.page->itemModel();
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 40);
        auto& search = stage.page->items().search();
        const std::pair<const char*, const char*> kSearches[] = {
            {"ｽﾌﾟﾘﾝｸﾞ", "スプリングコート"}, {"デニム", "ﾃﾞﾆﾑ スカート"}, {"wool", "Ｗｏｏｌ Scarf"}};
        for (const auto& [typed, title] : kSearches) {
            search.setText(typed);
            QTRY_COMPARE(model.index(0, 0).data().toString(), QString(title));
            QCOMPARE(model.rowCount(), 10);
        }
        search.setText("どこにもない");
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(stage.window.findChildren<StateView*>().back()->sentence().startsWith("No item fits") ||
                stage.window.findChildren<StateView*>().front()->sentence().startsWith("No item fits"));
        search.clear();
        QTRY_COMPARE(model.rowCount(), 40);
    }

    void grid_readsOnlyWhatIsSeenAndNeverMoves()
    {
        DataStage stage(m_large);
        auto& grid = stage.page->items().grid();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTRY_VERIFY(stage.picturesAsked > 0);
        QCOMPARE(stage.page->itemModel().rowCount(), 3000);
        QVERIFY2(stage.page->itemModel().pagesRead() <= 2,
                 qPrintable(QString::number(stage.page->itemModel().pagesRead())));
        QVERIFY(stage.picturesAsked < 200);
        const auto first = grid.visualRect(stage.page->itemModel().index(0, 0));
        const auto tenth = grid.visualRect(stage.page->itemModel().index(9, 0));
        QCOMPARE(first.size(), tenth.size());
        grid.scrollToBottom();
        QTRY_VERIFY(stage.page->itemModel().pagesRead() <= 5);
        grid.scrollToTop();
        QCOMPARE(grid.visualRect(stage.page->itemModel().index(0, 0)), first);
    }

    void choosingItems_movesNothing()
    {
        DataStage stage(m_large);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        auto& items = stage.page->items();
        const auto places = [&] {
            return std::pair(items.grid().geometry(), stage.page->faults().mapTo(stage.page, QPoint()));
        };
        const auto before = places();
        auto* count = stage.page->findChild<QLabel*>("selectedItems");
        items.select(1);
        QVERIFY(!count->isVisible());
        items.grid().selectAll();
        QTRY_VERIFY(count->isVisible());
        QCOMPARE(places(), before);
        QVERIFY(items.rect().contains(count->geometry()));
    }

    void items_areChosenSeveralAtOnceAndCopied()
    {
        DataStage stage(m_judged);
        auto& grid = stage.page->items().grid();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTRY_VERIFY(stage.picturesAsked > 0); // the cells have their places
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            const auto cell = grid.visualRect(stage.page->itemModel().index(row, 0));
            QTest::mouseClick(grid.viewport(), Qt::LeftButton, modifiers, cell.center());
        };
        click(0, Qt::NoModifier);
        click(1, Qt::ControlModifier);
        QTRY_COMPARE(stage.find<QLabel>("selectedItems")->text(), QString("2 selected"));
        QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count('\n'), 2);
        QVERIFY(QApplication::clipboard()->text().contains('\t'));
        stage.page->items().setGrid(false);
        QVERIFY(stage.find("itemList"));
        QCOMPARE(stage.page->items().selectedRows().size(), std::size_t(2));
    }

    void typing_inTheGridSearches()
    {
        DataStage stage(m_judged);
        auto& grid = stage.page->items().grid();
        grid.setFocus();
        QTest::keyClick(&grid, 'w');
        QCOMPARE(stage.page->items().search().text(), QString("w"));
        QTRY_COMPARE(stage.page->itemModel().rowCount(), 10);
    }

    void check_leadsToTheItemsThatItSpeaksOf()
    {
        DataStage stage(m_judged);
        QTest::mouseClick(stage.find("check-pictures"), Qt::LeftButton);
        QWidget* detail = nullptr;
        QTRY_VERIFY((detail = QApplication::activePopupWidget()));
        auto* items = detail->findChild<QPushButton*>("checkItems");
        QVERIFY(items);
        items->click();
        QTRY_COMPARE(stage.page->itemModel().rowCount(), 8);
        QVERIFY(!stage.page->itemModel().item(0)->hasPicture);
    }

    void faults_openWithLineColumnValueAndRemedy()
    {
        DataStage stage(m_judged);
        auto* head = stage.find<QAbstractButton>("fault-bad_time");
        QVERIFY(head);
        QCOMPARE(head->accessibleName(), QString("Time can't be read, 2 rows"));
        QTest::mouseClick(head, Qt::LeftButton);
        QStringList texts;
        for (const auto* label : stage.page->faults().findChildren<QLabel*>())
            if (label->isVisible()) texts += label->text();
        for (const auto* text :
             {"7", "日時", "44090.41", "Read it as an Excel date", "Widen the column in the original table"})
            QVERIFY2(texts.contains(text), qPrintable(QString(text) + " is not in " + texts.join('|')));
        auto* all = stage.find<QPushButton>("allRows");
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_VERIFY(stage.find<QTableView>("faultRowTable"));
        QCOMPARE(stage.find<QTableView>("faultRowTable")->model()->rowCount(), 2);
    }

    void page_foldsInASmallWindow()
    {
        DataStage stage(m_judged, {1100, 700});
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QVERIFY(stage.find<QLabel>("verdict"));
        QVERIFY(!stage.find("check-pictures"));
        QVERIFY(!stage.find("faultPanel"));
        auto* tabs = stage.page->findChild<Segmented*>("dataTabs");
        QVERIFY(tabs->segment(DataPage::Faults)->isVisible());
        QTest::mouseClick(tabs->segment(DataPage::Faults), Qt::LeftButton);
        QVERIFY(stage.find("faultPanel"));
        stage.window.resize(1440, 900);
        QTRY_VERIFY(!tabs->segment(DataPage::Faults)->isVisible());
        QVERIFY(stage.find("faultPanel"));
        QVERIFY(stage.find("check-pictures"));
    }

    void verdict_isNeverCut()
    {
        DataStage stage(m_judged, {1100, 700});
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        for (const int width : {1440, 1100, 1000}) {
            stage.window.resize(width, 700);
            QTRY_COMPARE(stage.page->width(), width);
            auto* verdict = stage.find<QLabel>("verdict");
            const auto needed = QFontMetrics(verdict->font())
                                    .boundingRect(QRect(0, 0, verdict->width(), 1000),
                                                  verdict->wordWrap() ? Qt::TextWordWrap : 0, verdict->text());
            QTRY_VERIFY2(needed.width() <= verdict->width() && needed.height() <= verdict->height(),
                         qPrintable(QString("%1 px: %2 of %3").arg(width).arg(verdict->width()).arg(needed.width())));
        }
    }

    void tools_neverLieOverEachOther()
    {
        DataStage stage(m_judged, {1100, 700});
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        const auto overlap = [&]() -> QString {
            QList<QWidget*> seen;
            for (auto* each : stage.page->items().tools()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (each->isVisible()) seen += each;
            for (qsizetype a = 0; a < seen.size(); ++a) {
                if (!seen[a]->parentWidget()->rect().contains(seen[a]->geometry())) return seen[a]->objectName();
                for (qsizetype b = 0; b < a; ++b)
                    if (seen[a]->geometry().intersects(seen[b]->geometry())) return seen[b]->objectName();
            }
            return {};
        };
        QTRY_COMPARE(overlap(), QString());
        stage.page->showItemPanel(true);
        QTRY_COMPARE(overlap(), QString());
        stage.window.resize(1440, 900);
        QTRY_COMPARE(overlap(), QString());
    }

    void job_hasItsBandWhateverBecomesOfIt()
    {
        DataStage stage(m_judged);
        core::Job job;
        job.operation = "import";
        job.state = core::JobState::Running;
        job.progress = {core::Stage::Writing, 30, 100};
        stage.page->showJob(job);
        QVERIFY(stage.page->band().isVisible());
        QCOMPARE(stage.page->band().kind(), Band::Kind::Info);
        QVERIFY(stage.find("stopImport"));
        job.state = core::JobState::Cancelled;
        stage.page->showJob(job);
        QCOMPARE(stage.page->band().kind(), Band::Kind::Neutral);
        QVERIFY(stage.page->band().sentence().contains("as it was before"));
        job.state = core::JobState::Failed;
        job.errorCode = "RoleMissing";
        job.errorDetail = "session in log.csv";
        stage.page->showJob(job);
        QCOMPARE(stage.page->band().kind(), Band::Kind::Error);
        QVERIFY(stage.page->band().sentence().contains("log.csv"));
        QVERIFY(!stage.find("stopImport"));
    }

    void sessions_areListedWhereTheyAreAskedFor()
    {
        DataStage stage(m_judged);
        QCOMPARE(stage.page->logModel().rowCount(), 0);
        const QAbstractItemModelTester tester(&stage.page->logModel());
        stage.page->setTab(DataPage::Sessions);
        QCOMPARE(stage.page->logModel().rowCount(), 20);
        QSignalSpy arrived(&stage.navigation, &Navigation::arrived);
        auto* table = stage.find<TableView>("logTable");
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(arrived.at(0).at(0).value<Place>().detail.startsWith("session:s"));
    }

    void page_canBeReadAloudAndReachedByKeys()
    {
        DataStage stage(m_judged);
        stage.page->faults().setOpen(0, true);
        const auto unnamed = nameless(*stage.page);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(", ")));
    }
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
