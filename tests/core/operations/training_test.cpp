#include "core/base/error.h"
#include "core/domain/finding.h"
#include "core/domain/forecast.h"
#include "core/operations/job_runner.h"
#include "core/operations/runs/delete_run_operation.h"
#include "core/operations/sessions/recommend_operation.h"
#include "core/operations/training/devices_operation.h"
#include "core/operations/training/forecast_operation.h"
#include "core/operations/training/train_operation.h"
#include "core/protocol/json.h"
#include "core/store/job_repository.h"
#include "core/store/project_lock.h"
#include "core/store/run_repository.h"
#include "tests/core/engine/tiny_models.h"
#include "tests/core/operations/small_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include <unistd.h>

using namespace core;
using namespace core::operations;

/// Trainings of a small project: what a request can say, what is kept of a run, what a forecast is worth.
class TrainingTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Project> m_project;

    [[nodiscard]] std::string path() const { return m_project->folder().string(); }
    [[nodiscard]] store::RunRepository runs() const { return store::RunRepository(m_project->database()); }
    [[nodiscard]] protocol::TrainRequest request() const
    {
        protocol::TrainRequest request;
        request.project = path();
        request.device = "cpu";
        request.settings = smallSettings();
        return request;
    }
    [[nodiscard]] protocol::ForecastRequest forecastRequest() const
    {
        protocol::ForecastRequest request;
        request.project = path();
        request.device = "cpu";
        request.settings = smallSettings();
        return request;
    }
    template <class Request> static std::string refusalOf(const Request& request)
    {
        try {
            static_cast<void>(run(request, JobContext()));
        } catch (const Error& error) {
            return std::string(nameOf(error.code())) + ": " + error.detail();
        }
        return "";
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_project.emplace(store::Project::create(m_folder->filePath("p.denju").toStdString()));
        fillSmallProject(*m_project);
    }
    void cleanup() { m_project.reset(); }

    void run_keepsWhatItTookAndWhatWasExpected()
    {
        const auto asked = protocol::encode(forecastRequest());
        const auto job = store::JobRepository(m_project->jobs()).submit("forecast", asked, Turn::AtOnce, getpid());
        QVERIFY(runJob(path(), job).state == JobState::Done);
        auto wanted = request();
        wanted.note = "with a forecast";
        wanted.seed = 5; // another seed takes as long
        const auto trained = run(wanted, JobContext()).run;
        const auto kept = runs().find(trained.id).value();
        QCOMPARE(kept.note, std::string("with a forecast"));
        QVERIFY(kept.peakMemory > 10'000'000);
        QVERIFY(kept.seconds > 0);
        const auto forecast = protocol::decode<Forecast>(kept.forecast);
        QVERIFY(forecast.seconds > 0);
        const auto probe =
            protocol::decode<PopularityProbe>(runs().finding(trained.id, findings::kPopularityProbe).value());
        QVERIFY(probe.knowledge <= 1 && probe.transition <= 1 && (probe.knowledge != 0 || probe.transition != 0));
        const auto times = protocol::decode<StageTimes>(runs().finding(trained.id, findings::kStages).value());
        double sum = 0;
        std::set<Stage> stages;
        for (const auto& each : times.stages) {
            sum += each.seconds;
            stages.insert(each.stage);
            QVERIFY(each.peakMemory > 0);
        }
        QVERIFY2(std::abs(sum - kept.seconds) < 0.1 * kept.seconds + 0.5, qPrintable(QString::number(sum)));
        std::set<Stage> expected;
        for (const auto& each : forecast.stages) expected.insert(each.stage);
        QVERIFY(stages == expected);
    }

    void run_thatNobodyForesawSaysSo()
    {
        auto other = request();
        other.settings.emplace_back("student_epochs=3");
        const auto asked = protocol::encode(forecastRequest());
        const auto job = store::JobRepository(m_project->jobs()).submit("forecast", asked, Turn::AtOnce, getpid());
        QVERIFY(runJob(path(), job).state == JobState::Done);
        QCOMPARE(run(other, JobContext()).run.forecast, std::string());
    }

    void forecast_countsTheStepsOfTheTraining()
    {
        const auto forecast = run(forecastRequest(), JobContext()).forecast;
        std::map<Stage, std::int64_t> reported; // by the training itself
        const JobContext listening({}, nullptr, [&](const Progress& progress) {
            if (progress.total > 0) reported[progress.stage] = progress.total;
        });
        static_cast<void>(run(request(), listening));
        for (const auto& each : forecast.stages) {
            if (each.stage == Stage::KnowledgeTower || each.stage == Stage::TransitionTower ||
                each.stage == Stage::Alignment)
                QCOMPARE(each.steps, reported.at(each.stage));
            QVERIFY(each.secondsLow <= each.seconds && each.seconds <= each.secondsHigh);
        }
        const auto distilled = std::ranges::find(forecast.stages, Stage::Distillation, &StageForecast::stage)->steps;
        QVERIFY(distilled > reported.at(Stage::Distillation)); // the last training, and the one for the validation
        QVERIFY(distilled < 2 * reported.at(Stage::Distillation));
        QVERIFY(forecast.fit == Fit::Fits);
        QVERIFY(forecast.memoryLow < forecast.memory && forecast.memory < forecast.memoryHigh);
        QVERIFY(forecast.disk > 0 && forecast.disk < forecast.diskFree);
    }

    void forecast_saysWhatDoesNotFitIntoALimit()
    {
        auto asked = forecastRequest();
        asked.memoryLimit = 20;
        const auto forecast = run(asked, JobContext()).forecast;
        QVERIFY(forecast.fit == Fit::No);
        QVERIFY(forecast.shortage == Shortage::Memory);
        QCOMPARE(forecast.memoryLimit, 20'000'000);
    }

    void forecast_withoutATeacherHasNoTowers()
    {
        auto asked = forecastRequest();
        asked.without = {Without::Teacher};
        for (const auto& each : run(asked, JobContext()).forecast.stages)
            QVERIFY(each.stage != Stage::KnowledgeTower && each.stage != Stage::TransitionTower &&
                    each.stage != Stage::Alignment && each.stage != Stage::Distillation);
    }

    void forecast_canBeStopped()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::TransitionTower) stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(run(forecastRequest(), context)));
    }

    void training_thatCantKeepItsMemoryLimitSaysTheLimit()
    {
        auto wanted = request();
        wanted.memoryLimit = 20;
        const auto refusal = refusalOf(wanted);
        QVERIFY2(refusal.starts_with("MemoryShort: a training within 20 MB"), refusal.c_str());
        QVERIFY(runs().all().front().state == RunState::Failed);
    }

    void memoryLimit_thatIsWideEnoughChangesNothing()
    {
        auto wanted = request();
        const auto free = run(wanted, JobContext());
        wanted.memoryLimit = 16'000;
        const auto limited = run(wanted, JobContext());
        QCOMPARE(limited.validationMrr20, free.validationMrr20);
        QCOMPARE(limited.run.config.memoryLimit, 16'000);
    }

    void oneDayToTrainOn_isRefusedBeforeTheTowersLearn()
    {
        auto wanted = request();
        wanted.testFrom = "1970-01-03"; // the day before is for validation
        QCOMPARE(refusalOf(wanted), std::string("TooFewSessions: 1970-01-02"));
        QVERIFY(!std::filesystem::exists(m_project->modelFolder(RunId{1}) / "teacher.safetensors"));
        auto asked = forecastRequest();
        asked.testFrom = wanted.testFrom;
        QCOMPARE(refusalOf(asked), std::string("TooFewSessions: 1970-01-02"));
    }

    void settings_areRefusedWithTheirBounds()
    {
        for (const auto& [setting, detail] :
             {std::pair{"tower_width=4", "OptionInvalid: tower_width=4 (from 8 to 1024)"},
              std::pair{"tower_width=wide", "OptionInvalid: tower_width=wide (from 8 to 1024)"},
              std::pair{"tower_heads=3", "OptionInvalid: tower_heads=3 (tower_width 16 / 3)"},
              std::pair{"temperature=0", "OptionInvalid: temperature=0 (from 0.005 to 2)"},
              std::pair{"no_such=1", "OptionInvalid: settings=no_such=1"},
              std::pair{"preset=full", "OptionInvalid: settings=preset=full"}}) {
            auto wanted = request();
            wanted.settings.emplace_back(setting);
            QCOMPARE(refusalOf(wanted), std::string(detail));
        }
        QVERIFY(runs().all().empty());
    }

    void seeds_areTrainedOneAfterTheOther()
    {
        auto wanted = request();
        wanted.seed = 3;
        wanted.seeds = 2;
        wanted.without = {Without::Teacher};
        const auto trained = run(wanted, JobContext());
        QCOMPARE(trained.runs.size(), std::size_t{2});
        QCOMPARE(runs().find({trained.runs[0]})->config.seed, 3);
        QCOMPARE(runs().find({trained.runs[1]})->config.seed, 4);
        wanted.seeds = 0;
        QCOMPARE(refusalOf(wanted), std::string("OptionInvalid: seeds=0 (from 1 to 100)"));
    }

    void stoppedRun_goesOnByItsNumberAndAddsItsTimesUp()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::Distillation && progress.done == 3) stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(run(request(), context)));
        auto other = request();
        other.without = {Without::Teacher};
        static_cast<void>(run(other, JobContext())); // a newer one that is finished
        auto wanted = request();
        wanted.resume = true;
        QVERIFY(refusalOf(wanted).starts_with("RunUnknown"));
        wanted.run = 1;
        const auto resumed = run(wanted, JobContext());
        QCOMPARE(resumed.run.id.value, 1);
        QVERIFY(resumed.run.state == RunState::Ready);
        const auto times = protocol::decode<StageTimes>(runs().finding({1}, findings::kStages).value());
        const auto towers = std::ranges::count(times.stages, Stage::KnowledgeTower, &StageTime::stage);
        QCOMPARE(towers, 1);
    }

    void run_canBeForgottenButNotWhileItTrains()
    {
        auto wanted = request();
        wanted.without = {Without::Teacher};
        const auto trained = run(wanted, JobContext()).run.id;
        QVERIFY(!runs().finding(trained, findings::kPopularityProbe)); // there is no teacher to ask
        runs().setNote(trained, "to go");
        auto record = runs().find(trained).value();
        QCOMPARE(record.note, std::string("to go"));
        record.state = RunState::Training;
        runs().update(record);
        {
            const store::ProjectLock atWork(m_project->folder());
            QVERIFY(refusalOf(protocol::DeleteRunRequest{path(), trained.value}).starts_with("ProjectBusy"));
        }
        const auto gone = run(protocol::DeleteRunRequest{path(), trained.value}, JobContext());
        QVERIFY(gone.bytes > 0);
        QVERIFY(!runs().find(trained));
        QVERIFY(runs().curve(trained).empty());
        QVERIFY(!runs().finding(trained, findings::kStages));
        QVERIFY(!std::filesystem::exists(m_project->modelFolder(trained)));
        QVERIFY(refusalOf(protocol::DeleteRunRequest{path(), trained.value}).starts_with("RunUnknown"));
    }

    void backbones_areReadOnceAndByThoseThatListen()
    {
        const auto folder = std::filesystem::path(m_folder->path().toStdString()) / "backbones";
        qputenv("DENJU_BACKBONES", folder.c_str());
        copyTinyModel("bert", folder / "tiny", 30);
        copyTinyModel("vit", folder / "eyes", 30);
        auto wanted = request();
        wanted.settings.emplace_back("text_backbone=tiny");
        const auto table = m_project->folder() / "content" / "text-tiny.safetensors";
        auto asked = forecastRequest();
        asked.settings = wanted.settings;
        const auto forecast = run(asked, JobContext()).forecast;
        QVERIFY(!std::filesystem::exists(table));
        QCOMPARE(forecast.stages.at(1).stage, Stage::Backbones);

        auto alone = wanted;
        alone.without = {Without::Teacher};
        run(alone, JobContext());
        QVERIFY(!std::filesystem::exists(table));

        const auto first = run(wanted, JobContext()).runs.at(0);
        QVERIFY(std::filesystem::exists(table));
        const auto written = std::filesystem::last_write_time(table);
        const auto second = run(wanted, JobContext()).runs.at(0);
        QCOMPARE(std::filesystem::last_write_time(table), written);
        const auto teacher = [&](std::int64_t number) {
            std::ifstream file(m_project->modelFolder({number}) / "teacher.safetensors", std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        QVERIFY(!teacher(first).empty());
        QVERIFY(teacher(first) == teacher(second));
        QVERIFY(teacher(first) != teacher(run(request(), JobContext()).runs.at(0)));

        wanted.settings.back() = "text_backbone=none";
        QCOMPARE(refusalOf(wanted), std::string("OptionInvalid: text_backbone=none"));
        wanted.settings.back() = "text_backbone=../backbones/tiny";
        QCOMPARE(refusalOf(wanted), std::string("OptionInvalid: text_backbone=../backbones/tiny"));
        wanted.settings.back() = "text_backbone=eyes";
        QVERIFY(refusalOf(wanted).ends_with("eyes (the model reads no text)"));
        wanted.settings.back() = "picture_backbone=tiny";
        QVERIFY(refusalOf(wanted).ends_with("tiny (the model reads no pictures)"));
        qunsetenv("DENJU_BACKBONES");
    }

    void languageModel_readsForBothTowers()
    {
        const auto folder = std::filesystem::path(m_folder->path().toStdString()) / "backbones";
        qputenv("DENJU_BACKBONES", folder.c_str());
        copyTinyModel("llama", folder / "tiny", 30);
        copyTinyModel("bert", folder / "reader", 30);
        auto wanted = request();
        wanted.settings.emplace_back("language_model=tiny");
        auto asked = forecastRequest();
        asked.settings = wanted.settings;
        QVERIFY(run(asked, JobContext()).forecast.seconds > 0);

        const auto trained = run(wanted, JobContext()).runs.at(0);
        const auto other = run(request(), JobContext()).runs.at(0);
        const auto teacher = [&](std::int64_t number) {
            std::ifstream file(m_project->modelFolder({number}) / "teacher.safetensors", std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        QVERIFY(teacher(trained).find("pretrained") != std::string::npos);
        QVERIFY(teacher(other).find("pretrained") == std::string::npos);
        protocol::RecommendRequest question;
        question.project = path();
        question.items = {"i1", "i2"};
        question.run = trained;
        QVERIFY(!run(question, JobContext()).teacher.empty());
        question.run = other; // another run takes its place in memory
        QVERIFY(!run(question, JobContext()).teacher.empty());
        std::filesystem::remove_all(folder / "tiny"); // taken off the list: the student answers without it
        question.run = trained;
        QVERIFY(!run(question, JobContext()).student.empty());
        QVERIFY(run(question, JobContext()).teacher.empty());
        QCOMPARE(refusalOf(wanted), std::string("OptionInvalid: language_model=tiny"));

        wanted.settings.back() = "language_model=reader";
        QVERIFY(refusalOf(wanted).ends_with("reader (the model is no language model)"));
        qunsetenv("DENJU_BACKBONES");
    }

    void devices_nameTheProcessorWithItsMemory()
    {
        const auto devices = run(protocol::DevicesRequest{}, JobContext()).devices;
        QCOMPARE(devices.front().name, std::string("cpu"));
        QVERIFY(!devices.front().label.empty());
        QVERIFY(devices.front().cores > 0);
        QVERIFY(devices.front().memoryFree > 0 && devices.front().memoryFree <= devices.front().memoryTotal);
        QCOMPARE(std::ranges::count(devices, true, &protocol::Device::isStandard), 1);
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"
