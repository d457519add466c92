#include "ui/pages/evaluation/comparison.h"
#include "ui/pages/evaluation/comparison_charts.h"
#include "ui/pages/evaluation/interval_scale.h"
#include "ui/pages/evaluation/seed_answers.h"

#include "tests/ui/evaluation/measured.h"

#include <QtTest>

using namespace ui;
using namespace ui::testing;

/// What the page works out of stored evaluations: seeds taken together, differences, one axis for all.
class ComparisonTest : public QObject {
    Q_OBJECT

    static Comparison ofSeeds(const std::vector<double>& students)
    {
        RunGroup group;
        std::vector<std::vector<core::ModelMetrics>> seeds;
        for (const double student : students) {
            group.push_back(readyRun(std::ssize(group) + 1, std::ssize(group) + 1));
            seeds.push_back(allMeasured(student));
        }
        return compare(group, seeds);
    }

private Q_SLOTS:
    void groups_holdSeedsOfTheSameSettingsTogether()
    {
        auto other = readyRun(4, 9);
        other.config.towerWidth = 32;
        auto failed = readyRun(5, 10);
        failed.state = core::RunState::Failed;
        auto device = readyRun(6, 3);
        device.config.device = "cuda:0";
        const auto groups = groupBySettings({device, failed, other, readyRun(3, 2), readyRun(2, 2), readyRun(1, 1)});
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].size(), std::size_t{3}); // seeds 3, 2 and 1; run 2 repeats seed 2
        QCOMPARE(groups[0][1].id.value, std::int64_t{3});
        QCOMPARE(groups[1].front().id.value, std::int64_t{4});
    }

    void groups_keepOtherDataAndOtherTestDaysApart()
    {
        auto data = readyRun(2, 2);
        data.data = "e";
        auto day = readyRun(3, 3);
        day.testFrom = "2020-09-21";
        QCOMPARE(groupBySettings({day, data, readyRun(1, 1)}).size(), std::size_t{3});
    }

    void usualGroup_leavesNothingOut()
    {
        const auto groups = groupBySettings({readyRun(2, 1, {core::Without::Images}), readyRun(1, 1)});
        QCOMPARE(usualGroup(groups), 1);
        QCOMPARE(usualGroup(groupBySettings({readyRun(2, 1, {core::Without::Images})})), 0);
        QCOMPARE(usualGroup({}), -1);
    }

    void ablations_areHeldAgainstTheRunOfTheirSeed()
    {
        const auto groups =
            groupBySettings({readyRun(5, 1, {core::Without::Text}), readyRun(4, 1, {core::Without::Images}),
                             readyRun(3, 3), readyRun(2, 2), readyRun(1, 1)});
        const auto group = groups[static_cast<std::size_t>(usualGroup(groups))];
        QCOMPARE(fullRunOfAblations({{3}, {2}, {1}}, group, groups).value, std::int64_t{1});
        QCOMPARE(fullRunOfAblations({{3}, {2}}, group, groups).value, std::int64_t{3}); // run 1 is not evaluated
    }

    void strongest_hasMostHitsWhateverItsPlaces()
    {
        auto models = allMeasured();
        for (auto& model : models)
            if (model.model == "session-knn") model.slices.front().mrr20 = 50;
        const auto comparison = compare({readyRun(1, 1)}, {models});
        QCOMPARE(comparison.strongest, "vstan");
        core::protocol::SeedsResponse response{.runs = {2, 1}, .strongest = "session-knn", .models = {}};
        response.models = {{.model = "student", .mean = slice(core::Slice::All, 190, 21.2)}};
        auto facts = verdictFacts(comparison);
        const auto before = facts.points;
        takeSeeds(facts, response); // about another method than the one in the verdict
        QCOMPARE(facts.points, before);
    }

    void seeds_areAveraged()
    {
        const auto comparison = ofSeeds({21.19, 21.25, 21.12}); // those of tests/bench/README.md
        QCOMPARE(comparison.seeds, 3);
        QCOMPARE(comparison.strongest, "vstan");
        const auto* student = comparison.find("student");
        QVERIFY(student);
        const auto& all = *sliceOf(student->metrics, core::Slice::All);
        QVERIFY(std::abs(all.hr20 - 21.1867) < 0.001);
        QVERIFY(std::abs(all.hr20Interval.low - (21.1867 - 0.6)) < 0.001);
        QCOMPARE(all.cases, 190L);
        const auto* vstan = comparison.find("vstan");
        QVERIFY(std::abs(vstan->metrics.toStudent->hr20 - (21.1867 - 17.7)) < 0.001);
        QCOMPARE(vstan->metrics.toStudent->pValue, 0.0004);
        QVERIFY(std::abs(vstan->metrics.bias.meanPopularity - 117.7) < 0.001);
    }

    void difference_hasItsIntervalOverAllCasesAlone()
    {
        const auto comparison = ofSeeds({21.2});
        const auto* vstan = comparison.find("vstan");
        const auto all = studentMinus(comparison, *vstan, core::Slice::All, CutOff::Twenty);
        QVERIFY(all && all->interval);
        QVERIFY(std::abs(all->value - 3.5) < 1e-9);
        QVERIFY(std::abs(all->interval->low - 3.1) < 1e-9);
        const auto hot = studentMinus(comparison, *vstan, core::Slice::Hot, CutOff::Twenty);
        QVERIFY(hot && !hot->interval);
        QVERIFY(std::abs(hot->value - 3.5 * 1.2) < 1e-9);
        const auto five = studentMinus(comparison, *vstan, core::Slice::All, CutOff::Five);
        QVERIFY(five && !five->interval);
        QVERIFY(!studentMinus(comparison, *comparison.find("student"), core::Slice::All, CutOff::Twenty));
    }

    void worker_knowsTheIntervalOfTheMean()
    {
        auto comparison = ofSeeds({21.0, 21.4});
        core::protocol::SeedsResponse response{.runs = {2, 1}, .strongest = "vstan", .models = {}};
        core::protocol::SeedMean mean{.model = "student", .mean = slice(core::Slice::All, 190, 21.2)};
        mean.mean.hr20Interval = {20.9, 21.5};
        mean.toStrongest = {.hr20 = 3.5, .hr20Interval = {3.3, 3.7}, .pValue = 0.01};
        response.models = {mean};
        takeSeeds(comparison, response);
        QCOMPARE(sliceOf(comparison.find("student")->metrics, core::Slice::All)->hr20Interval.low, 20.9);
        QCOMPARE(comparison.find("vstan")->metrics.toStudent->hr20Interval.high, 3.7);
        QCOMPARE(comparison.find("vstan")->metrics.toStudent->pValue, 0.01);
    }

    void scale_isRoundAndHoldsEverything_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("per cent") << 0.0 << 21.75;
        QTest::newRow("small") << 0.0 << 0.0371;
        QTest::newRow("drops") << -2.43 << 0.0;
        QTest::newRow("both sides") << -0.2 << 17.6;
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("exact") << 0.0 << 10.0;
    }

    void scale_isRoundAndHoldsEverything()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const auto scale = roundScale(least, most);
        QVERIFY(scale.low <= least && scale.high >= most);
        const auto ticks = scale.ticks();
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
        QVERIFY(std::ranges::any_of(ticks, [](double tick) { return std::abs(tick) < 1e-12; }));
        QCOMPARE(ticks.last(), scale.high);
        QCOMPARE(placeOn(scale, scale.low, 100, 200), 100.0);
        QCOMPARE(placeOn(scale, scale.high + 5, 100, 200), 300.0);
    }

    void sliceChart_saysWhereTheStudentLeads()
    {
        const auto kinds = SliceKinds::ByFrequency;
        const auto chart = sliceChart(ofSeeds({21.2}), CutOff::Twenty, kinds);
        QCOMPARE(chart.rows.size(), 4);
        QCOMPARE(chart.series.size(), 3);
        QVERIFY(chart.rows.front().detail.contains("n = 6"));
        QCOMPARE(chart.series.front().points.at(3).n, 126);
        QVERIFY(chart.verdict.contains("every slice"));
        QVERIFY(!chart.verdict.contains("teacher"));
        QVERIFY(sliceChart(ofSeeds({15.0}), CutOff::Twenty, kinds).verdict.contains("no slice"));
        const auto taught = sliceChart(ofSeeds({5.0}), CutOff::Twenty, kinds).verdict; // below its own teacher
        QVERIFY2(taught.contains("The teacher finds more on: Unseen, Cold"), qPrintable(taught));
    }

    void bias_isSaidAgainstTheTeacher()
    {
        const core::PopularityBias low{.meanPopularity = 100}, high{.meanPopularity = 120}, most{.meanPopularity = 140};
        const auto more = biasSentence({{"teacher", low}, {"student", high}, {"untaught", most}});
        QVERIFY2(more.contains("leans more") && more.contains("+20%") && more.contains("less to them than"),
                 qPrintable(more));
        const auto less = biasSentence({{"data", most}, {"teacher", high}, {"student", low}});
        QVERIFY2(less.contains("leans less") && less.contains(QString(QChar(0x2212)) + "17%"), qPrintable(less));
        QVERIFY(biasSentence({}).isEmpty());
        const auto probe = probeSentence({.knowledge = -0.2, .transition = 0.414});
        QVERIFY2(probe.contains("transition 41%") && probe.contains("knowledge 0%"), qPrintable(probe));
    }

    void bias_isOfAsManyRecommendationsAsWereMeasured()
    {
        Evaluation evaluation;
        evaluation.comparison = ofSeeds({21.2});
        QCOMPARE(biasLength(evaluation.comparison, CutOff::Twenty), 20);
        QCOMPARE(biasLength(evaluation.comparison, CutOff::Ten), 10);
        QCOMPARE(biasLength(evaluation.comparison, CutOff::Five), 10);
        QVERIFY(biasSeries(evaluation, 10).front().bias.meanPopularity >
                biasSeries(evaluation, 20).front().bias.meanPopularity);
        for (auto& row : evaluation.comparison.rows) row.metrics.bias10 = {}; // evaluated before it was kept
        QCOMPARE(biasLength(evaluation.comparison, CutOff::Ten), 20);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
