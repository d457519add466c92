#include "ui/pages/models/run_row.h"

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

/// Before findings were kept, the strongest is looked up among the models themselves.
std::optional<core::StrongestBaseline> strongestOf(const std::vector<core::ModelMetrics>& models)
{
    std::optional<core::StrongestBaseline> best;
    for (const auto& each : models) {
        if (each.model == "student" || each.model == "teacher" || each.slices.empty()) continue;
        const auto& all = each.slices.front();
        if (best && best->metrics.mrr20 >= all.mrr20) continue;
        best = core::StrongestBaseline{.model = each.model, .metrics = all};
    }
    return best;
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

/// Why the newest training job ended badly.
std::optional<WorkerError> lastFault(const std::vector<Job>& jobs)
{
    for (const auto& job : jobs)
        if (job.operation == core::protocol::TrainRequest::kOperation && !isLive(job.state)) return faultOf(job);
    return std::nullopt;
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
    row.strongest = decoded<core::StrongestBaseline>(runs.finding(row.run.id, core::findings::kStrongest));
    if (!row.strongest) row.strongest = strongestOf(models);
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

QList<RunRow> readRuns(const core::store::Project& project, const std::vector<Job>& jobs)
{
    const core::store::RunRepository runs(project.database());
    const auto* training = runningTraining(jobs);
    const auto fault = lastFault(jobs);
    QList<RunRow> rows;
    bool trainingFound = false;
    bool newestEnded = true;
    for (auto& run : runs.all()) {
        RunRow row;
        const bool isTraining = run.state == RunState::Training;
        row.phase = phaseOf(run, training, !trainingFound);
        trainingFound = trainingFound || isTraining;
        row.run = std::move(run);
        readMeasures(row, runs);
        const bool endedBadly = row.phase == RunPhase::Failed || row.phase == RunPhase::Interrupted;
        if (endedBadly && newestEnded) row.fault = fault;
        if (row.phase != RunPhase::Running && row.phase != RunPhase::Paused) newestEnded = false;
        rows += row;
    }
    return rows;
}

bool canGoOn(RunPhase phase)
{
    return phase == RunPhase::Stopped || phase == RunPhase::Interrupted || phase == RunPhase::Failed;
}

} // namespace ui
