#include "ui/pages/evaluation/evaluation_page.h"

#include "tests/ui/evaluation/measured.h"
#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/charts/chart.h"
#include "ui/pages/evaluation/bias_chart.h"
#include "ui/pages/evaluation/case_delegate.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_delegate.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/evaluation_controller.h"
#include "ui/pages/evaluation/panels_view.h"
#include "ui/pages/table_saving.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

using namespace ui;
using namespace ui::testing;
using namespace core::protocol;

namespace {

/// Keeps the questions; the test answers them when it likes.
class HeldQuestions : public EvaluationQuestions {
public:
    QList<Done<SeedsResponse>> seeds;
    QList<Done<AblationsResponse>> ablations;
    void ask(const SeedsRequest&, QObject*, Done<SeedsResponse> done, Failed) override
    {
        seeds.append(std::move(done));
    }
    void ask(const AblationsRequest&, QObject*, Done<AblationsResponse> done, Failed) override
    {
        ablations.append(std::move(done));
    }
};

struct Stage {
    explicit Stage(int sessions = 190, int seeds = 1, bool facts = true, QSize size = {1364, 826})
    {
        theme.applyTo(*qApp);
        const auto path = folder.filePath("p.denju");
        {
            const auto project = makeProject(path, sessions);
            core::store::RunRepository runs(project.database());
            for (int seed = 1; seed <= seeds; ++seed) {
                const auto run = runs.add(readyRun(0, seed));
                saveEvaluation(project, run, sessions, allMeasured(21.0 + 0.1 * seed), facts);
            }
        }
        page.headerTools()->setParent(&frame);
        page.setParent(&frame);
        auto* layout = new QVBoxLayout(&frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page.headerTools());
        layout->addWidget(&page, 1);
        frame.resize(size);
        session.open(path);
        frame.show();
        frame.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&frame);
        Q_ASSERT(active);
        Q_UNUSED(active)
    }

    QTemporaryDir folder;
    Theme theme;
    QWidget frame;
    ProjectSession session;
    Jobs jobs{"/nonexistent"};
    Worker worker{"/nonexistent"};
    Navigation navigation;
    ScriptedDialogs dialogs;
    HeldQuestions questions;
    ReportParts parts{session};
    TableExport tables{session, worker, jobs, tableSavingBy(dialogs)};
    EvaluationPage& page = *new EvaluationPage(theme, session, &frame);
    EvaluationController controller{page, session, {jobs, questions, navigation, parts, tables, dialogs}};
};

QStringList columnOf(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The Evaluation page over a project of its own.
class EvaluationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_isSortedByHitsAndSortsByEachColumn()
    {
        Stage stage;
        auto& table = stage.page.table();
        const QAbstractItemModelTester tester(table.model());
        const auto& model = *table.model();
        QCOMPARE(columnOf(model, ComparisonModel::Model),
                 QStringList({"Student", "VSTAN", "V-SKNN", "Teacher", "Popularity"}));
        QCOMPARE(columnOf(model, ComparisonModel::Hits).front(), "21.10%");
        QCOMPARE(columnOf(model, ComparisonModel::Difference).at(1), "+3.40");
        QCOMPARE(columnOf(model, ComparisonModel::DifferenceInterval).at(1), "+3.00 to +3.80");
        QCOMPARE(columnOf(model, ComparisonModel::Memory).front(), QString(QChar(0x2013)));
        table.sortByColumn(ComparisonModel::Time, Qt::AscendingOrder);
        QCOMPARE(columnOf(model, ComparisonModel::Model).front(), "Popularity");
        table.sortByColumn(ComparisonModel::Model, Qt::AscendingOrder);
        QCOMPARE(columnOf(model, ComparisonModel::Model).front(), "Popularity");
        QCOMPARE(table.current(), "student"); // stays chosen, wherever it goes
    }

    void table_showsTheChosenSliceAndCutOff()
    {
        Stage stage;
        stage.page.setSlice(core::Slice::Hot);
        Q_EMIT stage.page.filterChosen();
        const auto& model = *stage.page.table().model();
        QCOMPARE(columnOf(model, ComparisonModel::Hits).front(), "25.32%");
        QCOMPARE(columnOf(model, ComparisonModel::DifferenceInterval).at(1), QString(QChar(0x2013)));
        QVERIFY(model.headerData(ComparisonModel::Mrr, Qt::Horizontal).toString().contains("MRR@20"));
    }

    void axis_isTheSameInHeaderAndRows()
    {
        Stage stage;
        auto& table = stage.page.table();
        const auto cell = table.visualRect(table.model()->index(1, ComparisonModel::Plot));
        QVERIFY(cell.width() >= 150);
        const auto plot = plotArea(cell);
        QVERIFY(plot.left() > cell.left() && plot.right() < cell.right());
        QCOMPARE(cell.left(), table.horizontalHeader()->sectionViewportPosition(ComparisonModel::Plot));
        QCOMPARE(cell.width(), table.horizontalHeader()->sectionSize(ComparisonModel::Plot));
        const auto scale = table.comparison().scale();
        QVERIFY(scale.low == 0 && scale.high >= 21.7);
        // The strongest simple method's dotted line goes through its own mark, on every row.
        const double x = placeOn(scale, *table.comparison().reference(), plot.left(), plot.width());
        const auto image = table.viewport()->grab().toImage();
        const double density = image.devicePixelRatio();
        const auto ground = stage.theme.color(Token::Surface).rgb();
        const int row = table.visualRect(table.model()->index(4, 0)).center().y(); // Popularity: far to the left
        bool isDotted = false;
        for (int y = row - 6; y < row + 6; ++y)
            if (image.pixelColor(int((x + 0.5) * density), int(y * density)).rgb() != ground) isDotted = true;
        QVERIFY(isDotted);
    }

    void verdict_isForReferenceUnderThreeSeeds()
    {
        Stage one;
        QCOMPARE(int(one.page.verdictBand().kind()), int(Band::Kind::Warn));
        QVERIFY(one.page.verdictBand().sentence().startsWith("For reference"));
        QVERIFY(one.page.verdictBand().isVisible());
        Stage three(190, 3);
        QCOMPARE(int(three.page.verdictBand().kind()), int(Band::Kind::Ok));
        QCOMPARE(columnOf(*three.page.table().model(), ComparisonModel::Hits).front(), "21.20%");
        QCOMPARE(three.questions.seeds.size(), 1);
        SeedsResponse response{.runs = {3, 2, 1}, .strongest = "vstan", .models = {}};
        response.models = {{.model = "student", .mean = slice(core::Slice::All, 190, 21.2)}};
        response.models.front().toStrongest = {.hr20 = 3.5, .hr20Interval = {3.31, 3.69}, .pValue = 0.02};
        three.questions.seeds.front()(response);
        QVERIFY2(three.page.verdictBand().sentence().contains("+3.31 to +3.69, p = 0.020"),
                 qPrintable(three.page.verdictBand().sentence()));
    }

    void verdict_goesIntoTheReportOnce()
    {
        Stage stage;
        Q_EMIT stage.page.addToReportRequested();
        QCOMPARE(stage.parts.all().size(), 1);
        QVERIFY(QString::fromStdString(stage.parts.all().front().text).contains("VSTAN"));
        const auto* button = stage.page.verdictBand().findChildren<QPushButton*>().last();
        QVERIFY(!button->isEnabled());
        stage.session.undoStack().undo();
        QVERIFY(stage.parts.all().isEmpty());
        QVERIFY(button->isEnabled());
        Q_EMIT stage.page.addTableToReportRequested();
        QCOMPARE(stage.parts.all().front().cells.size() % stage.parts.all().front().columns.size(), std::size_t{0});
    }

    void panels_becomeTabsWhereTheWindowIsLow()
    {
        Stage high;
        QVERIFY(!high.page.panels().isTabbed());
        QVERIFY(high.page.panels().slices().isVisible() && high.page.panels().bias().isVisible());
        Stage low(190, 1, true, {1052, 610});
        QVERIFY(low.page.panels().isTabbed());
        QVERIFY(low.page.panels().slices().isVisible());
        QVERIFY(!low.page.panels().bias().isVisible());
        QVERIFY(low.page.table().height() >= low.page.table().heightOfRows(3)); // the methods come first
        QVERIFY(low.page.panels().slices().height() >= 110);
        QVERIFY(low.page.panels().geometry().bottom() <= low.page.height());
        low.page.panels().tabs().setCurrentIndex(PanelsView::Bias);
        QVERIFY(low.page.panels().bias().isVisible());
    }

    void ablations_areOfferedWhereNoneExists()
    {
        Stage stage;
        QCOMPARE(stage.questions.ablations.size(), 1);
        AblationsResponse response{.run = 1, .student = slice(core::Slice::All, 190, 21.2)};
        response.missing = {core::Without::Images, core::Without::Teacher};
        stage.questions.ablations.front()(response);
        auto& panels = stage.page.panels();
        QVERIFY(panels.ablationHint().contains("not known yet"));
        QVERIFY(panels.ablationButton().isVisible());
        QTest::mouseClick(&panels.ablationButton(), Qt::LeftButton);
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY2(stage.dialogs.questions.front().text.contains("pictures, the teacher"),
                 qPrintable(stage.dialogs.questions.front().text));
        response.ablations = {
            {.run = 2, .without = {core::Without::Images}, .difference = {.hr20 = -0.5, .hr20Interval = {-0.9, -0.1}}},
            {.run = 3, .without = {core::Without::Text}, .difference = {.hr20 = 0.1, .hr20Interval = {-0.2, 0.4}}}};
        stage.questions.ablations.front()(response);
        QVERIFY(panels.ablations().isVisible());
        QCOMPARE(panels.ablations().content().rows.size(), 2);
        QVERIFY(panels.ablations().content().verdict.contains("without texts"));
    }

    void cases_areReadAPageAtATimeOfNineteenThousand()
    {
        Stage stage(19'000);
        stage.page.setView(EvaluationPage::View::Cases);
        auto& view = stage.page.cases();
        QCOMPARE(view.model().rowCount(), CaseModel::kPage);
        QVERIFY(view.model().canFetchMore({}));
        view.table().scrollToBottom();
        QTRY_VERIFY(view.model().rowCount() > CaseModel::kPage);
        QVERIFY(view.model().rowCount() < 10 * CaseModel::kPage);
        QCOMPARE(view.other(), "vstan");
        const auto won = view.outcomes().segment(0)->text();
        QVERIFY2(won.startsWith("Only the student "), qPrintable(won));
        QVERIFY(view.outcomes().segment(4)->text().endsWith("19,000"));
    }

    void cases_keepToOutcomeAndSlice()
    {
        Stage stage;
        stage.page.setView(EvaluationPage::View::Cases);
        auto& view = stage.page.cases();
        const QAbstractItemModelTester tester(&view.model());
        const auto holds = [&](auto&& each) {
            for (int row = 0; row < view.model().rowCount(); ++row)
                if (!each(view.model().row(row).found)) return false;
            return view.model().rowCount() > 0;
        };
        QVERIFY(holds([](const auto& each) { return each.rank <= 20 && each.otherRank > 20; }));
        QTest::mouseClick(view.outcomes().segment(1), Qt::LeftButton);
        QVERIFY(holds([](const auto& each) { return each.rank > 20 && each.otherRank <= 20; }));
        stage.page.setSlice(core::Slice::Cold);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(holds([](const auto& each) { return each.seen >= 1 && each.seen <= 4; }));
    }

    void cases_sayWhatAnOlderEvaluationDidNotKeep()
    {
        Stage stage(190, 1, false);
        stage.page.setView(EvaluationPage::View::Cases);
        QVERIFY(stage.page.cases().table().isVisible());
        stage.page.setSlice(core::Slice::Cold);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(!stage.page.cases().table().isVisible());
        stage.page.setSlice(core::Slice::Long);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(!stage.page.cases().table().isVisible()); // there is none
        stage.page.setSlice(core::Slice::Short);
        Q_EMIT stage.page.filterChosen();
        QVERIFY(stage.page.cases().table().isVisible());
    }

    void case_opensInSessionsByEnterAndDoubleClick()
    {
        Stage stage;
        stage.page.setView(EvaluationPage::View::Cases);
        auto& table = stage.page.cases().table();
        QSignalSpy arrived(&stage.navigation, &Navigation::arrived);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(arrived.size(), 1);
        const auto place = arrived.front().front().value<Place>();
        QCOMPARE(place.page, "sessions");
        QCOMPARE(place.detail, stage.page.cases().model().place(1));
        QVERIFY(place.detail.endsWith("@3"));
        const auto cell = table.visualRect(table.model()->index(2, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(arrived.size(), 2);
    }

    void selection_isLinkedBetweenTableChartAndCases()
    {
        Stage stage;
        auto& table = stage.page.table();
        auto& chart = stage.page.panels().slices();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        table.setCurrent("student");
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.current(), "vstan");
        QVERIFY(chart.current());
        QCOMPARE(chart.content().series.at(chart.current()->series).name, "VSTAN");
        Q_EMIT chart.activated(1, 0);
        QCOMPARE(table.current(), "teacher");
        QCOMPARE(stage.page.cases().other(), "teacher");
    }

    void states_eachHaveTheirWayOut()
    {
        Stage stage;
        stage.session.close();
        QVERIFY(stage.page.isEmpty());
        QSignalSpy open(&stage.page, &EvaluationPage::openRequested);
        QTest::mouseClick(stage.page.empty().button(), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QVERIFY(!stage.page.againButton().isVisible());

        QTemporaryDir folder;
        const auto path = folder.filePath("q.denju");
        const auto project = makeProject(path, 10);
        stage.session.open(path);
        QSignalSpy train(&stage.page, &EvaluationPage::trainRequested);
        QTest::mouseClick(stage.page.empty().button(), Qt::LeftButton);
        QCOMPARE(train.size(), 1);

        core::store::RunRepository runs(project.database());
        const auto run = runs.add(readyRun(0, 1));
        stage.session.refresh();
        QVERIFY(stage.page.isEmpty());
        QVERIFY(stage.page.empty().sentence().contains("not been evaluated"));
        saveEvaluation(project, run, 10, allMeasured());
        stage.session.refresh();
        QVERIFY(!stage.page.isEmpty());
        QVERIFY(!stage.page.oldBand().isVisible());
        project.database().execute("INSERT INTO import(at, request, response) VALUES(9999999999, '', '')");
        stage.session.refresh();
        QVERIFY(stage.page.oldBand().isVisible());
    }

    void seeds_thatAreNotEvaluatedAreNamedAndAreEvaluatedFirst()
    {
        Stage stage;
        core::store::RunRepository runs(stage.session.project().database());
        runs.add(readyRun(0, 2));
        stage.session.refresh();
        QVERIFY(stage.page.oldBand().isVisible());
        QVERIFY2(stage.page.oldBand().sentence().contains("not evaluated yet"),
                 qPrintable(stage.page.oldBand().sentence()));
        QCOMPARE(stage.controller.evaluation().evaluated.size(), std::size_t{1});
        QCOMPARE(stage.controller.evaluation().group.size(), std::size_t{2});
    }

    void commands_areOnlyOfferedWhereTheyMeanSomething()
    {
        Stage stage;
        for (const auto* command : stage.page.commands()) QVERIFY(command->isEnabled() && !command->text().isEmpty());
        stage.session.close();
        for (const auto* command : stage.page.commands()) QVERIFY(!command->isEnabled());
    }

    void job_isFollowedStoppedAndExplained()
    {
        Stage stage;
        core::Job job{.id = {1}, .operation = "evaluate", .state = core::JobState::Running};
        job.progress = {.stage = core::Stage::Evaluating, .done = 50, .total = 200};
        stage.page.showJob(job);
        QVERIFY(stage.page.jobBand().isVisible() && stage.page.stopButton().isVisible());
        QVERIFY(stage.page.table().isVisible()); // the content stays readable
        QSignalSpy stop(&stage.page, &EvaluationPage::stopRequested);
        QTest::mouseClick(&stage.page.stopButton(), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        job.state = core::JobState::Cancelled;
        stage.page.showJob(job);
        QVERIFY(stage.page.jobBand().sentence().contains("stopped"));
        QCOMPARE(int(stage.page.jobBand().kind()), int(Band::Kind::Neutral));
        job.state = core::JobState::Failed;
        job.errorCode = "DiskFull";
        stage.page.showJob(job);
        QCOMPARE(int(stage.page.jobBand().kind()), int(Band::Kind::Error));
        job.state = core::JobState::Done;
        stage.page.showJob(job);
        QVERIFY(!stage.page.jobBand().isVisible());
    }

    void everything_hasANameAndIsReachedByTab()
    {
        Stage stage;
        for (const auto view :
             {EvaluationPage::View::Comparison, EvaluationPage::View::Cases, EvaluationPage::View::Behaviour}) {
            stage.page.setView(view);
            QVERIFY2(nameless(stage.frame).isEmpty(), qPrintable(nameless(stage.frame).join(", ")));
        }
        stage.page.setView(EvaluationPage::View::Comparison);
        stage.page.table().setFocus();
        const auto order = tabOrder(stage.frame);
        for (auto* widget : focusable(stage.frame)) QVERIFY2(order.contains(widget), qPrintable(describe(widget)));
        QVERIFY(
            stage.page.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("95% interval"));
        QVERIFY(stage.page.panels().bias().accessibleDescription().contains("Gini"));
    }

    void texts_areJapaneseAfterTheSwitch()
    {
        Stage stage;
        const Japanese japanese;
        QVERIFY(japanese.isLoaded());
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&stage.page, &change);
        QCOMPARE(columnOf(*stage.page.table().model(), ComparisonModel::Model).front(), "生徒モデル");
        QVERIFY(stage.page.verdictBand().sentence().startsWith("参考：生徒モデルは"));
        QVERIFY(stage.page.panels().slices().content().rows.front().name == "未学習");
        static const QRegularExpression english("[a-z]{4,}");
        for (const auto* button : stage.frame.findChildren<QPushButton*>())
            QVERIFY2(!button->text().contains(english), qPrintable(button->text()));
        for (const auto* label : stage.page.findChildren<QLabel*>())
            QVERIFY2(!label->text().remove(QRegularExpression("<[^>]*>")).contains(english), qPrintable(label->text()));
    }

    void pictures_fitIntoTheirColumn()
    {
        QCOMPARE(CaseDelegate::fitting(3, 300), 3);
        const int many = CaseDelegate::fitting(40, 300);
        QVERIFY(many > 5 && many * 27 + 34 <= 300 + 3);
        QCOMPARE(CaseDelegate::fitting(40, 10), 0);
    }
};

QTEST_MAIN(EvaluationPageTest)
#include "evaluation_page_test.moc"
