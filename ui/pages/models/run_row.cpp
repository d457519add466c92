#include "ui/pages/models/run_row.h"

#include "core/domain/strongest.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/train.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "ui/bridge/jobs.h"

#include <algorithm>

namespace ui {

using core::Job;
using core::JobState;
using core::RunState;

namespace {

template <class T> std::optional<T> decoded(const std::optional<std::string>& json)
{
    if (!json || json->empty()) return std::nullopt;
    try {
        return core::protocol::decode<T>(*json);
    } catch (const core::Error&) { // written by another version: not known
        return std::nullopt;
    }
}

std::optional<RunHits> hitsOf(const core::ModelMetrics& model)
{
    if (model.slices.empty()) return std::nullopt;
    const auto& all = model.slices.front();
    return RunHits{all.hr20, all.hr20Interval, all.cases};
}

/// From what was measured, not from what was found then: that may be by an older rule.
std::optional<core::StrongestBaseline> strongestOf(const std::vector<core::ModelMetrics>& models)
{
    const auto* strongest = core::strongestSimpleMethod(models);
    if (!strongest) return std::nullopt;
    const auto all = std::ranges::find(strongest->slices, core::Slice::All, &core::SliceMetrics::slice);
    return core::StrongestBaseline{.model = strongest->model, .metrics = *all};
}

std::optional<core::ValidationRow> strongestOf(const core::ValidationFigures& figures)
{
    std::optional<core::ValidationRow> strongest;
    core::Strength most;
    for (const auto& each : figures.models) {
        const core::Strength strength{each.hr20, each.mrr20};
        if (!core::isSimpleMethod(each.model) || strength <= most) continue;
        strongest = each;
        most = strength;
    }
    return strongest;
}

RunPhase phaseOf(const core::Run& run, const Job* training, bool isNewest)
{
    switch (run.state) {
    case RunState::Ready: return RunPhase::Done;
    case RunState::Stopped: return RunPhase::Stopped;
    case RunState::Failed: return RunPhase::Failed;
    case RunState::Training: break;
    }
    if (!training || !isNewest) return RunPhase::Interrupted;
    return training->state == JobState::Paused ? RunPhase::Paused : RunPhase::Running;
}

/// Why a run ended badly, where its job tells.
std::optional<WorkerError> faultOfRun(const core::Run& run, const std::vector<Job>& jobs)
{
    const auto* job = jobOfRun(run, jobs);
    return job && !isLive(job->state) ? faultOf(*job) : std::nullopt;
}

void readMeasures(RunRow& row, const core::store::RunRepository& runs)
{
    std::vector<core::ModelMetrics> models;
    for (const auto& summary : runs.evaluations(row.run.id))
        if (auto model = decoded<core::ModelMetrics>(summary)) models.push_back(std::move(*model));
    for (const auto& model : models) {
        if (model.model == "student") {
            row.student = hitsOf(model);
            row.studentMilliseconds = model.millisecondsPerCase;
        }
        if (model.model == "teacher") row.teacher = hitsOf(model);
    }
    row.strongest = strongestOf(models);
    if (const auto found = decoded<core::ValidationFigures>(runs.finding(row.run.id, core::findings::kValidation)))
        row.strongestInTraining = strongestOf(*found);
    if (const auto times = decoded<core::StageTimes>(runs.finding(row.run.id, core::findings::kStages)))
        row.stages = times->stages;
    row.forecast = decoded<core::Forecast>(row.run.forecast);
}

} // namespace

const Job* runningTraining(const std::vector<Job>& jobs)
{
    const auto found = std::ranges::find_if(jobs, [](const Job& job) {
        const bool runs = job.state == JobState::Running || job.state == JobState::Paused;
        return runs && job.operation == core::protocol::TrainRequest::kOperation;
    });
    return found == jobs.end() ? nullptr : &*found;
}

const Job* jobOfRun(const core::Run& run, const std::vector<Job>& jobs)
{
    for (const auto& job : jobs) { // the newest first
        const auto request = job.operation == core::protocol::TrainRequest::kOperation
                                 ? decoded<core::protocol::TrainRequest>(job.request)
                                 : std::nullopt;
        if (!request) continue;
        const bool wentOn = request->resume && request->run == run.id.value;
        const bool began = !request->resume && job.startedAt / 1000 <= run.startedAt;
        if (wentOn || began) return &job;
    }
    return nullptr;
}

QList<RunRow> readRuns(const core::store::Project& project, const std::vector<Job>& jobs)
{
    const core::store::RunRepository runs(project.database());
    const auto* training = runningTraining(jobs);
    QList<RunRow> rows;
    bool trainingFound = false;
    for (auto& run : runs.all()) {
        RunRow row;
        const bool isTraining = run.state == RunState::Training;
        row.phase = phaseOf(run, training, !trainingFound);
        trainingFound = trainingFound || isTraining;
        row.run = std::move(run);
        readMeasures(row, runs);
        const bool endedBadly = row.phase == RunPhase::Failed || row.phase == RunPhase::Interrupted;
        if (endedBadly) row.fault = faultOfRun(row.run, jobs);
        rows += row;
    }
    return rows;
}

bool canGoOn(RunPhase phase)
{
    return phase == RunPhase::Stopped || phase == RunPhase::Interrupted || phase == RunPhase::Failed;
}

} // namespace ui
