#include "core/domain/metrics.h"
#include "core/protocol/json.h"
#include "core/store/database.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "tests/ui/reachable.h"
#include "ui/pages/start/recent_projects.h"
#include "ui/pages/start/start_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

namespace {

struct Shown {
    Theme theme;
    StartPage page{theme};

    explicit Shown(QSize size = {1364, 844})
    {
        theme.applyTo(*qApp);
        RecentProject missing{.folder = "/nonexistent/summer.denju"};
        RecentProjects::read(missing);
        page.recent().set({{.folder = "/nonexistent/autumn.denju", .state = RecentProject::State::Trained}, missing});
        page.setProject("autumn", "2 sessions");
        page.setOffers({.import = true, .train = true}, {});
        page.resize(size);
        page.show();
        page.activateWindow();
    }
};

} // namespace

class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything_hasANameForAScreenReader()
    {
        const Shown shown;
        const auto faults = nameless(shown.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(", ")));
    }

    void tab_comesByEverything()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.findChild<QPushButton*>("chooseFiles")->setFocus();
        const auto order = tabOrder(shown.page);
        for (auto* widget : focusable(shown.page)) QVERIFY2(order.contains(widget), qPrintable(describe(widget)));
    }

    void smallestWindow_showsEverythingWithoutScrollingSideways()
    {
        Shown shown({1052, 644});
        for (auto* button : shown.page.findChildren<QPushButton*>()) {
            if (!button->isVisible()) continue;
            const QRect place(button->mapTo(&shown.page, QPoint()), button->size());
            QVERIFY2(button->visibleRegion().boundingRect().width() == button->width(), qPrintable(button->text()));
            QVERIFY2(place.right() <= shown.page.width(), qPrintable(button->text()));
        }
    }

    void doubleClick_opensOneProjectWhateverComesToLieUnderThePointer()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        auto& model = shown.page.recent();
        auto* list = shown.page.findChild<QListView*>("recentProjects");
        const RecentProject a{.folder = "/nonexistent/a.denju", .state = RecentProject::State::Trained};
        const RecentProject b{.folder = "/nonexistent/b.denju", .state = RecentProject::State::Trained};
        model.set({a, b});
        QStringList opened;
        connect(&shown.page, &StartPage::recentChosen, this, [&](const QString& folder) {
            opened += folder;
            model.set({b, a}, RecentModel::Order::Newest); // the worst case: the rows change places
        });
        const auto place = list->visualRect(model.index(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened, QStringList{b.folder});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened, (QStringList{b.folder, a.folder})); // a fresh click counts again
    }

    void rows_keepTheirPlacesWhereOnlyTheOrderIsNew()
    {
        RecentModel model;
        const QAbstractItemModelTester tester(&model);
        const RecentProject a{.folder = "a.denju", .state = RecentProject::State::Trained};
        const RecentProject b{.folder = "b.denju"};
        model.set({a, b});
        model.set({b, {.folder = "a.denju"}}, RecentModel::Order::InPlace);
        QCOMPARE(model.at(0).folder, a.folder);
        QCOMPARE(model.at(0).state, RecentProject::State::Trained); // known until read anew
        model.set({b, a}, RecentModel::Order::Newest);
        QCOMPARE(model.at(0).folder, b.folder);
        model.set({{.folder = "c.denju"}, b, a}, RecentModel::Order::InPlace);
        QCOMPARE(model.at(0).folder, QString("c.denju"));
    }

    void evaluatedProject_speaksOfItsWholeRunAsTheEvaluationDoes()
    {
        const QTemporaryDir folder;
        RecentProject recent{.folder = folder.filePath("a.denju")};
        {
            const auto project = core::store::Project::create(recent.folder.toStdString());
            core::store::Transaction transaction(project.database());
            core::store::RunRepository runs(project.database());
            const auto measure = [&](core::RunId run, const char* model, double hr10, double hr20, double mrr20) {
                core::ModelMetrics metrics{.model = model};
                metrics.slices = {{.hr10 = hr10, .hr20 = hr20, .mrr20 = mrr20}};
                runs.saveEvaluation(run, model, "2020-09-22", core::protocol::encode(metrics), {});
            };
            const auto whole = runs.add({.state = core::RunState::Ready});
            measure(whole, "student", 16.7, 21.2, 8.8);
            measure(whole, "rules", 14.1, 15.6, 8.0); // ranks better, hits less in 20
            measure(whole, "session-knn", 13.0, 17.7, 7.0);
            measure(whole, "teacher", 15.0, 19.0, 8.1);
            measure(whole, "untaught", 16.5, 21.0, 8.7); // no simple method
            core::TrainingConfig config;
            config.without = {core::Without::Images};
            measure(runs.add({.state = core::RunState::Ready, .config = config}), "student", 1, 2, 3);
            transaction.commit();
        }
        RecentProjects::read(recent);
        QCOMPARE(recent.state, RecentProject::State::Evaluated);
        QCOMPARE(RecentModel::detailText(recent), QString("Student 21.2% · strongest baseline 17.7% (HR@20)"));
        QCOMPARE(RecentModel::briefText(recent), QString("HR@20 21.2% · strongest baseline 17.7%"));
    }

    void steps_areTickedAsTheProjectComesAlong()
    {
        Shown shown;
        const auto ticks = [&] {
            int count = 0;
            for (const auto* label : shown.page.findChildren<QLabel*>())
                if (label->isVisible() && label->accessibleName() == "done") ++count;
            return count;
        };
        shown.page.setSteps(true, true, false);
        QCOMPARE(ticks(), 2);
        shown.page.setSteps(true, true, true);
        QCOMPARE(ticks(), 3);
    }

    void missingProject_isNotOpenedByAClickIsLocatedByEnterAndLeavesByDelete()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        auto* list = shown.page.findChild<QListView*>("recentProjects");
        QSignalSpy chosen(&shown.page, &StartPage::recentChosen);
        QSignalSpy removed(&shown.page, &StartPage::recentRemoveRequested);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(chosen.size(), 0);
        list->setFocus();
        QSignalSpy located(&shown.page, &StartPage::recentLocateRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(located.size(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
