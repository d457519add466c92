#include "core/operations/training/forecast_sum.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace core;
using namespace core::operations;

Q_DECLARE_METATYPE(core::Fit)
Q_DECLARE_METATYPE(core::Shortage)

namespace {

constexpr std::int64_t kGigabyte = 1'000'000'000;

/// A trial in round numbers: 100 steps of a second in each stage.
TrialFindings found()
{
    const engine::StageTrial stage{.steps = 100, .took = {1, 1, 1}};
    TrialFindings trial;
    trial.reading = 2;
    trial.teacher = {.preparing = 3,
                     .knowledge = stage,
                     .transition = stage,
                     .alignment = stage,
                     .reading = 4,
                     .vectors = 4,
                     .parameterBytes = 1'000'000,
                     .vectorBytes = 100'000};
    trial.student = {.ground = 10,
                     .steps = stage,
                     .tables = 5,
                     .asking = 0.5,
                     .edges = 1'000'000,
                     .groundMemory = kGigabyte,
                     .stepMemory = kGigabyte / 2};
    trial.lastSteps = 150;
    trial.lastShare = 1.5;
    trial.validationCases = 10;
    trial.teacherAsking = 0.5;
    trial.dataMemory = kGigabyte / 2;
    trial.teacherPeak = kGigabyte;
    trial.itemCount = 1000;
    trial.memoryTotal = 16 * kGigabyte;
    trial.memoryFree = 8 * kGigabyte;
    trial.diskFree = 100 * kGigabyte;
    return trial;
}

double secondsOf(const Forecast& forecast, Stage stage)
{
    const auto each = std::ranges::find(forecast.stages, stage, &StageForecast::stage);
    return each == forecast.stages.end() ? -1 : each->seconds;
}

} // namespace

/// From a trial to a whole training, by counting.
class ForecastSumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stages_addUp()
    {
        const auto forecast = forecastFrom(found(), {});
        QCOMPARE(secondsOf(forecast, Stage::Reading), 2.0);
        QCOMPARE(secondsOf(forecast, Stage::KnowledgeTower), 107.0);
        QCOMPARE(secondsOf(forecast, Stage::TransitionTower), 100.0);
        QCOMPARE(secondsOf(forecast, Stage::Alignment), 104.0);
        QCOMPARE(secondsOf(forecast, Stage::Preparing), 25.0);     // twice, the second of half as many sessions more
        QCOMPARE(secondsOf(forecast, Stage::Distillation), 262.5); // 250 steps, 2.5 times the tables
        QCOMPARE(secondsOf(forecast, Stage::Evaluating), 7.5);     // 1.5 s for each of ten cases, on two threads
        double sum = 0;
        for (const auto& stage : forecast.stages) {
            sum += stage.seconds;
            QVERIFY(stage.secondsLow < stage.seconds && stage.seconds < stage.secondsHigh);
        }
        QCOMPARE(forecast.seconds, sum);
        QVERIFY(forecast.fit == Fit::Fits);
        QCOMPARE(forecast.memory, 2'000'000'000); // data, edges and a step
        QCOMPARE(forecast.memoryLow, 1'800'000'000);
        QCOMPARE(forecast.memoryLimit, 16 * kGigabyte);
    }

    void uncertainSteps_widenTheRange()
    {
        auto uneven = found();
        uneven.student.steps.took = {0.5, 1, 1.5};
        const auto calm = forecastFrom(found(), {});
        const auto wild = forecastFrom(uneven, {});
        QCOMPARE(wild.seconds, calm.seconds);
        QVERIFY(wild.secondsLow < calm.secondsLow && wild.secondsHigh > calm.secondsHigh);
    }

    void withoutATeacher_thereAreNoTowers()
    {
        TrainingConfig config;
        config.without = {Without::Teacher};
        const auto forecast = forecastFrom(found(), config);
        QCOMPARE(secondsOf(forecast, Stage::KnowledgeTower), -1.0);
        QCOMPARE(secondsOf(forecast, Stage::Distillation), -1.0);
        QCOMPARE(secondsOf(forecast, Stage::Student), 262.5);
    }

    void memory_isJudged_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("limitMegabytes");
        QTest::addColumn<Fit>("fit");
        QTest::addColumn<Shortage>("shortage");
        const auto row = [](const char* name, double total, double free, qint64 limit, Fit fit, Shortage shortage) {
            QTest::newRow(name) << static_cast<qint64>(total * 1e9) << static_cast<qint64>(free * 1e9) << limit << fit
                                << shortage;
        };
        row("room enough", 16, 8, 0, Fit::Fits, Shortage::None);
        row("other programs hold it", 16, 1, 0, Fit::Tight, Shortage::Memory);
        row("the high end does not fit", 2.5, 2.4, 0, Fit::Tight, Shortage::Memory);
        row("does not fit", 1.9, 1.8, 0, Fit::No, Shortage::Memory);
        row("a wide limit", 16, 8, 4000, Fit::Fits, Shortage::None);
        row("a limit that smaller steps keep", 16, 8, 1700, Fit::Tight, Shortage::Memory);
        row("a limit below the data and the edges", 16, 8, 1400, Fit::No, Shortage::Memory);
    }
    void memory_isJudged()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, free);
        QFETCH(qint64, limitMegabytes);
        auto trial = found();
        trial.memoryTotal = total;
        trial.memoryFree = free;
        TrainingConfig config;
        config.memoryLimit = limitMegabytes;
        const auto forecast = forecastFrom(trial, config);
        QTEST(forecast.fit, "fit");
        QTEST(forecast.shortage, "shortage");
        if (limitMegabytes > 0 && forecast.fit != Fit::No) QVERIFY(forecast.memoryHigh <= limitMegabytes * 1'000'000);
    }

    void disk_andDeviceAreJudgedToo()
    {
        auto trial = found();
        trial.diskFree = 10'000'000;
        QVERIFY(forecastFrom(trial, {}).shortage == Shortage::Disk);
        QVERIFY(forecastFrom(trial, {}).fit == Fit::No);
        trial = found();
        trial.teacher.devicePeak = 9 * kGigabyte;
        trial.deviceTotal = 8 * kGigabyte;
        QVERIFY(forecastFrom(trial, {}).shortage == Shortage::DeviceMemory);
        trial.deviceTotal = 10 * kGigabyte;
        QVERIFY(forecastFrom(trial, {}).fit == Fit::Tight);
        trial.deviceTotal = 80 * kGigabyte;
        QVERIFY(forecastFrom(trial, {}).fit == Fit::Fits);
    }
};

QTEST_GUILESS_MAIN(ForecastSumTest)
#include "forecast_sum_test.moc"
