#pragma once

#include "core/protocol/json.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages/models/comparison_view.h"
#include "ui/pages/models/model_questions.h"
#include "ui/pages/models/models_controller.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/next_run_panel.h"
#include "ui/pages/models/pipeline_view.h"
#include "ui/pages/models/runs_model.h"
#include "ui/pages/models/training_view.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/widgets/band.h"
#include "ui/widgets/table_view.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

/// The Models page over a small project of its own, with jobs and answers that the test makes up.
namespace ui::testing {

using namespace core;
using namespace core::protocol;

class HeldModelQuestions : public ModelQuestions {
public:
    template <class Request, class Response> struct Held {
        Request request;
        std::function<void(const Response&)> done;
        Failed failed;
    };
    QList<Held<DevicesRequest, DevicesResponse>> devices;
    QList<Held<BackbonesRequest, BackbonesResponse>> backbones;
    QList<Held<CompareRequest, CompareResponse>> comparisons;
    QList<Held<DeleteRunRequest, DeleteRunResponse>> deletions;
    QList<TrainRequest> trainings;
    QList<ForecastRequest> trials;
    QList<std::pair<JobId, JobCommand>> commands;
    QList<qint64> forgotten;
    std::optional<WorkerError> fault; ///< of the next start()
    std::vector<Job> all;             ///< newest first

    qint64 ask(const DevicesRequest& request, QObject*, std::function<void(const DevicesResponse&)> done,
               Failed failed) override
    {
        devices.append({request, std::move(done), std::move(failed)});
        return devices.size();
    }
    qint64 ask(const BackbonesRequest& request, QObject*, std::function<void(const BackbonesResponse&)> done,
               Failed failed) override
    {
        backbones.append({request, std::move(done), std::move(failed)});
        return 300 + backbones.size();
    }
    qint64 ask(const CompareRequest& request, QObject*, std::function<void(const CompareResponse&)> done,
               Failed failed) override
    {
        comparisons.append({request, std::move(done), std::move(failed)});
        return 100 + comparisons.size();
    }
    qint64 ask(const DeleteRunRequest& request, QObject*, std::function<void(const DeleteRunResponse&)> done,
               Failed failed) override
    {
        deletions.append({request, std::move(done), std::move(failed)});
        return 200 + deletions.size();
    }
    void forget(qint64 question) override { forgotten += question; }
    std::optional<WorkerError> start(const TrainRequest& request) override
    {
        trainings += request;
        return fault;
    }
    std::optional<WorkerError> start(const ForecastRequest& request) override
    {
        trials += request;
        return fault;
    }
    void command(JobId job, JobCommand command) override { commands += {job, command}; }
    const std::vector<Job>& jobs() const override { return all; }
};

inline Job jobOf(std::int64_t id, JobState state, const std::string& operation = "train")
{
    return {.id = {id}, .operation = operation, .request = "{}", .state = state, .startedAt = 1'780'000'000'000};
}

inline ModelMetrics metricsOf(const std::string& model, double hr20)
{
    return {.model = model,
            .slices = {{.slice = Slice::All,
                        .cases = 18958,
                        .hr20 = hr20,
                        .mrr20 = hr20 / 3,
                        .hr20Interval = {hr20 - 0.6, hr20 + 0.6}}},
            .millisecondsPerCase = 0.8};
}

inline Forecast forecastOf(double seconds)
{
    Forecast forecast{.seconds = seconds,
                      .secondsLow = seconds * 0.9,
                      .secondsHigh = seconds * 1.2,
                      .memory = 2'000'000'000,
                      .memoryLow = 1'900'000'000,
                      .memoryHigh = 2'300'000'000,
                      .memoryLimit = 16'000'000'000,
                      .disk = 50'000'000,
                      .diskFree = 100'000'000'000,
                      .trialSteps = 20};
    for (const auto& [stage, share] : {std::pair{Stage::KnowledgeTower, 0.3}, std::pair{Stage::TransitionTower, 0.2},
                                       std::pair{Stage::Alignment, 0.1}, std::pair{Stage::Distillation, 0.4}})
        forecast.stages.push_back({stage, 100, seconds * share, seconds * share * 0.9, seconds * share * 1.2});
    return forecast;
}

/// Items and sessions, and runs: an evaluated one, one without pictures, one that was stopped (newest).
inline void fill(const QString& folder, int runCount)
{
    const auto project = store::Project::create(folder.toStdString());
    store::Transaction transaction(project.database());
    store::ItemRepository items(project.database());
    for (int n = 1; n <= 5; ++n) items.save({.code = "C" + std::to_string(n), .title = "Bolt"});
    store::SessionRepository sessions(project.database());
    for (std::int64_t n = 0; n < 20; ++n)
        sessions.save("S" + std::to_string(n), std::vector<std::int32_t>{1, 2},
                      std::vector<std::int64_t>{1'600'000'000 + n * 86'400, 1'600'000'100 + n * 86'400},
                      std::vector<std::uint8_t>{0, 0});
    store::RunRepository runs(project.database());
    for (int n = 1; n <= runCount; ++n) {
        Run run{.state = n == 3 ? RunState::Stopped : RunState::Ready,
                .startedAt = 1'780'000'000 + n * 10'000,
                .seconds = 4000.0 * n,
                .testFrom = "2020-09-22",
                .device = "cpu",
                .config = presetConfig(n == 2 ? Preset::Quick : Preset::Pilot)};
        if (n == 2) run.config.without = {Without::Images};
        run.peakMemory = 2'000'000'000;
        run.forecast = protocol::encode(forecastOf(3600));
        run.id = runs.add(run);
        runs.update(run);
        runs.saveFinding(run.id, findings::kStages,
                         protocol::encode(StageTimes{{{Stage::KnowledgeTower, 1200}, {Stage::TransitionTower, 600}}}));
        for (int step = 10; step <= 100; step += 10) {
            runs.addCurvePoint(run.id, {"knowledge_loss", step, 5.0 - step * 0.02});
            if (n != 3) runs.addCurvePoint(run.id, {"student.loss", step, 9.0 - step * 0.01});
        }
        if (n == 3) continue;
        runs.addCurvePoint(run.id, {"validation.student_hr20", 0, 30.5});
        runs.addCurvePoint(run.id, {"validation.teacher_hr20", 0, 31.5});
        if (n != 1) continue;
        for (const auto& [model, hits] : {std::pair{"student", 33.0}, std::pair{"teacher", 34.0},
                                          std::pair{"vstan", 32.0}, std::pair{"rules", 20.0}})
            runs.saveEvaluation(run.id, model, "2020-09-22", protocol::encode(metricsOf(model, hits)), {});
    }
    transaction.commit();
}

/// The page, shown, over a project of `runCount` runs; below 0 no project is open.
class ModelsStage {
public:
    explicit ModelsStage(int runCount = 3, QSize size = {1440, 900})
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat), preferences(settings), page(theme),
          controller(page, {project, questions, dialogs, preferences, navigation})
    {
        if (runCount >= 0) {
            fill(folder.filePath("p.denju"), runCount);
            open();
        }
        tools = page.headerTools();
        page.resize(size);
        page.show();
    }

    void open() { QVERIFY(!project.open(folder.filePath("p.denju"))); }
    /// The training at work: its run (the newest) is in training.
    void train(JobState state, Stage at, std::int64_t done, std::int64_t total)
    {
        store::RunRepository runs(project.project().database());
        auto run = runs.all().front();
        run.state = RunState::Training;
        runs.update(run);
        auto job = jobOf(50, state);
        job.progress = {at, done, total};
        job.secondsLeft = 600;
        job.ratePerSecond = 4.5;
        questions.all.insert(questions.all.begin(), job);
        controller.takeJob(job);
    }
    template <class Widget> Widget* find(const char* name)
    {
        auto* found = page.findChild<Widget*>(name);
        return found ? found : tools->findChild<Widget*>(name);
    }
    Band* band() { return find<Band>("runBand"); }

    QTemporaryDir folder;
    QSettings settings;
    Theme theme;
    Preferences preferences;
    ProjectSession project;
    HeldModelQuestions questions;
    ScriptedDialogs dialogs;
    Navigation navigation;
    ModelsPage page;
    QWidget* tools = nullptr;
    ModelsController controller;
};

} // namespace ui::testing
