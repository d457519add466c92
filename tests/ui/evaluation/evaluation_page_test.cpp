#include "tests/ui/evaluation/stage.h"

#include <QtTest>

using namespace ui;
using namespace ui::testing;

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

    void bias_isOfAsManyRecommendationsAsTheMeasures()
    {
        Stage stage;
        const auto told = [&] { return stage.page.panels().bias().content(); };
        const auto atTwenty = told();
        for (auto* box : stage.page.headerTools()->findChildren<QComboBox*>())
            if (const int ten = box->findData(static_cast<int>(CutOff::Ten)); ten >= 0 && box->count() == 3) {
                box->setCurrentIndex(ten);
                Q_EMIT box->activated(ten);
            }
        QVERIFY(told().rows != atTwenty.rows);
        QStringList titles;
        for (const auto* label : stage.page.panels().findChildren<QLabel*>()) titles << label->text();
        QVERIFY2(titles.contains("Popularity bias (10 recommendations)"), qPrintable(titles.join('\n')));
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

    void projectWithoutData_leadsToTheImport()
    {
        Stage stage;
        QVERIFY(!stage.session.create(stage.folder.filePath("empty.denju")));
        QVERIFY2(stage.page.empty().sentence().startsWith("No sessions yet"),
                 qPrintable(stage.page.empty().sentence()));
        QSignalSpy import(&stage.page, &EvaluationPage::importRequested);
        QTest::mouseClick(stage.page.empty().button(), Qt::LeftButton);
        QCOMPARE(import.size(), 1);
    }

    void stoppedJob_promisesNothingThatIsNotThere()
    {
        Stage stage;
        stage.page.showEmpty(EvaluationPage::Empty::NotEvaluated);
        const core::Job job{.id = {1}, .operation = "evaluate", .state = core::JobState::Cancelled};
        stage.page.showJob(job);
        QVERIFY2(stage.page.jobBand().sentence().contains("Nothing was measured"),
                 qPrintable(stage.page.jobBand().sentence()));
    }

    void narrowPage_movesAnActionIntoTheMenuWhereTrainingsAreChosen()
    {
        Stage stage;
        QVERIFY(!stage.page.againButton().isHidden());
        const QStringList names{"Run 3 · Pilot · 3 seeds", "Run 8 · Quick"};
        stage.page.setGroups(names, 0);
        QVERIFY(!stage.page.againButton().isHidden());
        stage.frame.resize(1052, 640);
        QTRY_VERIFY(stage.page.againButton().isHidden());
        stage.page.setGroups(names.mid(0, 1), 0);
        QVERIFY(!stage.page.againButton().isHidden()); // there is room
        stage.page.setGroups(names, 0);
        QVERIFY(stage.page.againButton().isHidden());
        stage.frame.resize(1364, 826);
        QTRY_VERIFY(!stage.page.againButton().isHidden());
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
};

QTEST_MAIN(EvaluationPageTest)
#include "evaluation_page_test.moc"
