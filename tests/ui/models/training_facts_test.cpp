#include "tests/ui/models/stage.h"
#include "ui/pages/models/curves.h"
#include "ui/pages/models/difference_chart.h"
#include "ui/pages/models/pipeline.h"
#include "ui/pages/models/words.h"

#include <QtTest>

#include <cmath>

using namespace ui;
using namespace ui::testing;
using State = StageBox::State;

namespace {

QList<State> statesOf(const Pipeline& pipeline)
{
    QList<State> states;
    for (const auto& stage : pipeline.stages) states += stage.state;
    return states;
}

Job trainingAt(core::Stage stage, std::int64_t done, std::int64_t total)
{
    auto job = jobOf(1, JobState::Running);
    job.progress = {stage, done, total};
    return job;
}

CompareResponse comparisonOf(double low, double high)
{
    CompareResponse response{.run = 7, .other = 6, .sameData = true, .sameTestDays = true};
    const PairedDifference difference{.hr20 = (low + high) / 2, .hr20Interval = {low, high}};
    response.models = {
        {"student", {{Slice::All, 900, difference}, {Slice::Cold, 0, {}}, {Slice::Hot, 500, difference}}},
        {"teacher", {{Slice::All, 900, difference}}}};
    return response;
}

} // namespace

/// What the Models page makes of runs, jobs, forecasts and curves, apart from any widget.
class TrainingFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pipeline_isIdleWithoutARun()
    {
        QCOMPARE(statesOf(pipelineOf(nullptr, nullptr)), QList<State>(5, State::Idle));
    }

    void pipeline_saysWhatIsDoneRunningAndWaitingWithTimes()
    {
        RunRow row{.phase = RunPhase::Running};
        row.stages = {{core::Stage::KnowledgeTower, 1200}};
        row.forecast = forecastOf(3600);
        const auto job = trainingAt(core::Stage::TransitionTower, 30, 100);
        const auto pipeline = pipelineOf(&row, &job);
        QCOMPARE(statesOf(pipeline),
                 (QList<State>{State::Done, State::Running, State::Waiting, State::Waiting, State::Waiting}));
        QCOMPARE(pipeline.stages[0].seconds, 1200.0);
        QCOMPARE(pipeline.stages[1].share, 0.3);
        QCOMPARE(pipeline.stages[2].seconds, 360.0);
        QCOMPARE(pipeline.stages[4].seconds, -1.0); // the forecast says nothing of it
    }

    void pipeline_endsWhereARunStoppedOrFailed()
    {
        RunRow row{.phase = RunPhase::Stopped};
        row.stages = {{core::Stage::KnowledgeTower, 1200}, {core::Stage::TransitionTower, 10}};
        QCOMPARE(statesOf(pipelineOf(&row, nullptr)),
                 (QList<State>{State::Done, State::Stopped, State::Waiting, State::Waiting, State::Waiting}));
        row.phase = RunPhase::Failed;
        QCOMPARE(pipelineOf(&row, nullptr).stages[1].state, State::Failed);
        row.phase = RunPhase::Done;
        QCOMPARE(statesOf(pipelineOf(&row, nullptr)), QList<State>(5, State::Done));
    }

    void pipeline_showsWhatIsLeftOut()
    {
        RunRow row{.phase = RunPhase::Done};
        row.run.config.without = {Without::Teacher};
        QCOMPARE(statesOf(pipelineOf(&row, nullptr)),
                 (QList<State>{State::LeftOut, State::LeftOut, State::LeftOut, State::LeftOut, State::Done}));
        row.run.config.without = {Without::Knowledge};
        QCOMPARE(statesOf(pipelineOf(&row, nullptr)),
                 (QList<State>{State::LeftOut, State::Done, State::LeftOut, State::Done, State::Done}));
    }

    void share_goesByTheForecastsTimesAndIsNotGuessed()
    {
        RunRow row{.phase = RunPhase::Running};
        const auto job = trainingAt(core::Stage::TransitionTower, 50, 100);
        QVERIFY(!shareOfRun(row, job, StudentPass::First));
        row.forecast = forecastOf(3600);
        QVERIFY(std::abs(shareOfRun(row, job, StudentPass::First).value() - 0.4) < 1e-9); // 30% done, half of 20%
        QVERIFY(!timeLeftOfRun(row, job, StudentPass::First, std::nullopt));
        const auto left = timeLeftOfRun(row, job, StudentPass::First, RunTimeLeft{300, 360, 400});
        QVERIFY(std::abs(left->likely - (360 + 1800)) < 1e-6);
        QVERIFY(std::abs(left->low - (300 + 1620)) < 1e-6);
        QVERIFY(left->high > left->likely);
    }

    /// The student is trained twice: what the stage says of its first pass is half of it.
    void student_countsBothOfItsPasses()
    {
        RunRow row{.phase = RunPhase::Running};
        row.forecast = forecastOf(1000); // 400 of them for the student
        auto job = trainingAt(core::Stage::Distillation, 50, 100);
        job.secondsLeft = 100;
        QVERIFY(std::abs(shareOfRun(row, job, StudentPass::First).value() - 0.7) < 1e-9);
        QVERIFY(std::abs(shareOfRun(row, job, StudentPass::Second).value() - 0.9) < 1e-9);
        const auto first = pipelineOf(&row, &job, StudentPass::First).stages[3];
        QCOMPARE(first.share, 0.25);
        QCOMPARE(first.secondsLeft, 300.0);
        const auto second = pipelineOf(&row, &job, StudentPass::Second).stages[3];
        QCOMPARE(second.share, 0.75);
        QCOMPARE(second.secondsLeft, 100.0);
        QCOMPARE(timeLeftOfRun(row, job, StudentPass::First, RunTimeLeft{80, 100, 120})->likely, 300.0);
        QCOMPARE(timeLeftOfRun(row, job, StudentPass::Second, RunTimeLeft{80, 100, 120})->likely, 100.0);
    }

    /// A training that goes on reads its data first; what it had done is done, and its share does not fall to nothing.
    void resumedRun_keepsWhatItHadDone()
    {
        RunRow row{.phase = RunPhase::Running};
        row.forecast = forecastOf(1000);
        for (const auto stage : {core::Stage::Reading, core::Stage::KnowledgeTower, core::Stage::TransitionTower,
                                 core::Stage::Alignment, core::Stage::Preparing, core::Stage::Distillation})
            row.stages.push_back({.stage = stage, .seconds = 10});
        const auto reading = trainingAt(core::Stage::Pictures, 1, 100);
        const auto boxes = pipelineOf(&row, &reading, StudentPass::Second).stages;
        QVERIFY(boxes[0].state == StageBox::State::Done);
        QVERIFY(boxes[2].state == StageBox::State::Done);
        QVERIFY(boxes[3].state == StageBox::State::Waiting);
        QVERIFY(std::abs(shareOfRun(row, reading, StudentPass::Second).value() - 0.8) < 1e-9);
        QCOMPARE(timeLeftOfRun(row, reading, StudentPass::Second, RunTimeLeft{8, 10, 12})->likely, 210.0);
        const auto preparing = trainingAt(core::Stage::Preparing, 1, 100);
        QVERIFY(pipelineOf(&row, &preparing, StudentPass::First).stages[3].state == StageBox::State::Running);
        QVERIFY(std::abs(shareOfRun(row, preparing, StudentPass::First).value() - 0.6) < 1e-9);
        QCOMPARE(timeLeftOfRun(row, preparing, StudentPass::First, RunTimeLeft{8, 10, 12})->likely, 410.0);
        RunRow fresh{.phase = RunPhase::Running};
        fresh.forecast = forecastOf(1000);
        QVERIFY(pipelineOf(&fresh, &reading).stages[0].state == StageBox::State::Waiting);
        QCOMPARE(shareOfRun(fresh, reading, StudentPass::First).value(), 0.0);
        QCOMPARE(timeLeftOfRun(fresh, reading, StudentPass::First, RunTimeLeft{8, 10, 12})->likely, 1010.0);
    }

    void hits_haveTheSimpleMethodToBeatWhileTraining()
    {
        RunRow row;
        const RunCurve curve{{"validation.student_hr20", 0, 21.4}};
        row.strongestInTraining = ValidationRow{.model = "vstan", .hr20 = 18};
        auto chart = hitsChart(row, curve);
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series[1].points[0].value, 18.0);
        QCOMPARE(chart.references[0].where, 18.0);
        row.student = RunHits{21, {20, 22}, 900};
        row.strongest = StrongestBaseline{.model = "item-knn", .metrics = {.cases = 900, .hr20 = 17}};
        chart = hitsChart(row, curve);
        QCOMPARE(chart.references.size(), 1);
        QCOMPARE(chart.references[0].where, 17.0);
        QCOMPARE(chart.series.back().points.size(), 1); // the other method is another: not under one name
    }

    void loss_showsTheStageWithWhatIsStillToCome()
    {
        const RunCurve curve{{"knowledge_loss", 10, 5},
                             {"knowledge_loss", 20, 4},
                             {"student_validation.loss", 10, 9},
                             {"student.loss", 10, 8}};
        QCOMPARE(stagesWithLoss(curve), (QList<core::Stage>{core::Stage::KnowledgeTower, core::Stage::Distillation}));
        const auto running = lossChart(curve, core::Stage::KnowledgeTower, 100);
        QCOMPARE(running.series.size(), 1);
        QVERIFY(running.series[0].role == SeriesRole::Teacher);
        QCOMPARE(running.regions.value(0).from, 20.0);
        QCOMPARE(running.regions.value(0).to, 100.0);
        QCOMPARE(running.verdict, QString("Knowledge tower: loss by step: from 5.00 at step 10 to 4.00 at step 20."));
        QVERIFY(lossChart(curve, core::Stage::KnowledgeTower, 0).regions.isEmpty());
        QCOMPARE(lossChart(curve, core::Stage::Distillation, 0).series.size(), 2); // for validation, and for serving
        QVERIFY(lossChart(curve, core::Stage::Alignment, 0).isEmpty());
    }

    /// Hits on the validation days stand apart from those on the test days, and the line is that of the latter.
    void hits_tellValidationFromTestAndDrawTheStrongestSimpleMethod()
    {
        RunRow row{.phase = RunPhase::Done};
        const RunCurve curve{{"validation.student_hr20", 0, 30}, {"validation.teacher_hr20", 0, 31}};
        auto chart = hitsChart(row, curve);
        QCOMPARE(chart.rows.size(), 1);
        QVERIFY(chart.references.isEmpty());
        row.student = RunHits{33, {32, 34}, 900};
        row.strongest =
            StrongestBaseline{.model = "vstan", .metrics = {.cases = 900, .hr20 = 32, .hr20Interval = {31, 33}}};
        chart = hitsChart(row, curve);
        QCOMPARE(chart.rows.size(), 2);
        QCOMPARE(chart.series.size(), 3);
        QCOMPARE(chart.series[2].name, QString("VSTAN"));
        QCOMPARE(chart.series[2].points.size(), 1);
        QCOMPARE(chart.series[2].points[0].at, 1.0);
        QCOMPARE(chart.references.value(0).where, 32.0);
        QCOMPARE(chart.verdict, QString("Student, Test days: 33.0% (95% interval 32.0% – 34.0%), n = 900"));
        row.run.config.without = {Without::Teacher};
        QVERIFY(hitsChart({.run = row.run}, curve).series.size() == 1); // 0 hits of no teacher are not shown
    }

    void runs_areReadWithHitsStagesAndPhase()
    {
        const QTemporaryDir folder;
        fill(folder.filePath("p.denju"), 3);
        const auto project = store::Project::open(folder.filePath("p.denju").toStdString());
        auto rows = readRuns(project, {});
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].phase == RunPhase::Stopped);
        QVERIFY(!rows[1].student);
        const auto& evaluated = rows[2];
        QCOMPARE(evaluated.student->value, 33.0);
        QCOMPARE(evaluated.teacher->interval.high, 34.6);
        QCOMPARE(evaluated.strongest->model, std::string("vstan"));
        QCOMPARE(evaluated.stages.size(), std::size_t(2));
        QCOMPARE(evaluated.forecast->seconds, 3600.0);
    }

    void phase_ofATrainingGoesByItsJob()
    {
        const QTemporaryDir folder;
        fill(folder.filePath("p.denju"), 2);
        const auto project = store::Project::open(folder.filePath("p.denju").toStdString());
        const store::RunRepository runs(project.database());
        auto run = runs.all().front();
        run.state = RunState::Training;
        store::RunRepository(project.database()).update(run);
        QVERIFY(readRuns(project, {jobOf(1, JobState::Running)})[0].phase == RunPhase::Running);
        QVERIFY(readRuns(project, {jobOf(1, JobState::Paused)})[0].phase == RunPhase::Paused);
        QVERIFY(readRuns(project, {jobOf(1, JobState::Running, "import")})[0].phase == RunPhase::Interrupted);
        auto lost = jobOf(1, JobState::Failed);
        lost.errorCode = "worker_lost";
        const auto row = readRuns(project, {lost})[0];
        QVERIFY(row.phase == RunPhase::Interrupted);
        QVERIFY(row.fault && !row.fault->sentence.isEmpty());
        QVERIFY(!readRuns(project, {lost})[1].fault);
    }

    void fault_isThatOfTheJobThatTrainedTheRun()
    {
        const QTemporaryDir folder;
        fill(folder.filePath("p.denju"), 2);
        const auto project = store::Project::open(folder.filePath("p.denju").toStdString());
        const store::RunRepository runs(project.database());
        for (auto run : runs.all()) {
            run.state = RunState::Failed;
            store::RunRepository(project.database()).update(run);
        }
        const auto newest = runs.all().front();
        auto older = jobOf(1, JobState::Failed);
        older.errorCode = "test_days_empty";
        auto newer = jobOf(2, JobState::Failed);
        newer.errorCode = "disk_full";
        newer.startedAt = newest.startedAt * 1000 - 2000;
        auto rows = readRuns(project, {newer, older});
        QCOMPARE(rows[0].fault->code, QString("disk_full"));
        QCOMPARE(rows[1].fault->code, QString("test_days_empty"));
        auto resumed = jobOf(3, JobState::Failed);
        resumed.errorCode = "memory_short";
        resumed.startedAt = newest.startedAt * 1000 + 60'000;
        resumed.request = encode(TrainRequest{.resume = true, .run = runs.all().back().id.value});
        rows = readRuns(project, {resumed, newer, older});
        QCOMPARE(rows[0].fault->code, QString("disk_full"));
        QCOMPARE(rows[1].fault->code, QString("memory_short"));
        RunsModel model;
        model.setRows(rows);
        QCOMPARE(model.index(0, RunsModel::Note).data().toString(), rows[0].fault->sentence);
        QVERIFY(model.index(0, RunsModel::Note).data(Qt::EditRole).toString().isEmpty());
    }

    void nextRun_sendsOnlyWhatDiffersFromItsPreset()
    {
        NextRun next;
        QVERIFY(changedSettings(next.config).empty());
        next.config.temperature = 0.125;
        next.config.seed = 5;
        next.config.device = "cpu";
        next.seeds = 3;
        const auto request = trainRequest(next, "p");
        QCOMPARE(request.settings, (std::vector<std::string>{"temperature=0.125"}));
        QCOMPARE(request.seed, 5);
        QCOMPARE(request.seeds, 3);
        QCOMPARE(request.device, std::string("cpu"));
        const auto other = withPreset(next, Preset::Full);
        QVERIFY(changedSettings(other.config).empty());
        QCOMPARE(other.config.seed, 5);
        QVERIFY(!(other == next));
        QVERIFY(settingCount() > 15);
    }

    void forecast_isThatOfTheSameSettingsSinceTheLastImport()
    {
        NextRun next;
        auto job = jobOf(3, JobState::Done, "forecast");
        job.request = core::protocol::encode(forecastRequest(next, "/elsewhere/p"));
        job.response = core::protocol::encode(ForecastResponse{.forecast = forecastOf(60), .device = "cpu"});
        const auto wanted = forecastRequest(next, "/here/p");
        QVERIFY(forecastFor({job}, wanted, 0));
        QVERIFY(!forecastFor({job}, wanted, 1'790'000'001));
        next.testFrom = "2020-09-22"; // the day that the trial chose by the data
        QVERIFY(!forecastFor({job}, forecastRequest(next, "/here/p"), 0));
        auto dated = job;
        dated.response = core::protocol::encode(ForecastResponse{.testFrom = "2020-09-22"});
        QVERIFY(forecastFor({dated}, forecastRequest(next, "/here/p"), 0));
        next.testFrom.clear();
        next.config.towerLayers = 9;
        QVERIFY(!forecastFor({job}, forecastRequest(next, "/here/p"), 0));
        job.response = "no JSON";
        QVERIFY(!forecastFor({job}, wanted, 0));
    }

    void difference_isClearOnlyWhereItsIntervalLeavesNoughtOut()
    {
        QVERIFY(differenceVerdict(comparisonOf(0.2, 0.8)).startsWith("The student of run 7 has more hits in 20"));
        QCOMPARE(differenceVerdict(comparisonOf(-0.8, -0.2)),
                 QString("The student of run 6 has more hits in 20 (+0.50 points, 95% interval +0.20 to +0.80)."));
        QVERIFY(differenceVerdict(comparisonOf(-0.2, 0.8)).startsWith("No clear difference"));
        auto apart = comparisonOf(0.2, 0.8);
        apart.sameTestDays = false;
        QVERIFY(differenceVerdict(apart).startsWith("The runs are tested from different days"));
        const auto chart = differenceChart(comparisonOf(0.2, 0.8));
        QCOMPARE(chart.rows.size(), 2); // slices without a case are not shown
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series[0].points[1].n, 500);
        QCOMPARE(chart.references.value(0).where, 0.0);
    }

    void words_ofTimesAndMemory()
    {
        QCOMPARE(ModelsWords::duration(12), QString("12 s"));
        QCOMPARE(ModelsWords::duration(59.7), QString("1 min"));
        QCOMPARE(ModelsWords::duration(4320), QString("1 h 12 min"));
        QCOMPARE(ModelsWords::durations(61, 70), QString("1 min"));
        QCOMPARE(ModelsWords::gigabytes(10LL << 30), QString("10.0 GB"));
    }
};

QTEST_MAIN(TrainingFactsTest)
#include "training_facts_test.moc"
