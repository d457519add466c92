#include "ui/pages/models/pipeline.h"

#include <algorithm>

namespace ui {

using core::Stage;
using core::Without;
using State = StageBox::State;

namespace {

/// Places of the stages in which a training goes through them; those before the towers are 0.
int placeOf(Stage stage)
{
    switch (stage) {
    case Stage::KnowledgeTower: return 1;
    case Stage::TransitionTower: return 2;
    case Stage::Alignment: return 3;
    case Stage::Preparing:
    case Stage::Evaluating:
    case Stage::Distillation: return 4;
    case Stage::Student: return 5;
    case Stage::Reading:
    case Stage::Writing:
    case Stage::Pictures:
    case Stage::Catalogue:
    case Stage::Sessions:
    case Stage::Backbones:
    case Stage::Baselines:
    case Stage::Reporting:
    case Stage::Exporting: return 0;
    }
    return 0;
}

bool isLeftOut(const core::TrainingConfig& config, Stage stage)
{
    const bool noTeacher = config.leavesOut(Without::Teacher);
    switch (stage) {
    case Stage::KnowledgeTower: return noTeacher || config.leavesOut(Without::Knowledge);
    case Stage::TransitionTower: return noTeacher || config.leavesOut(Without::Transition);
    case Stage::Alignment:
        return noTeacher || config.leavesOut(Without::Knowledge) || config.leavesOut(Without::Transition);
    case Stage::Distillation: return noTeacher;
    case Stage::Student:
    case Stage::Reading:
    case Stage::Writing:
    case Stage::Pictures:
    case Stage::Catalogue:
    case Stage::Sessions:
    case Stage::Backbones:
    case Stage::Preparing:
    case Stage::Baselines:
    case Stage::Evaluating:
    case Stage::Reporting:
    case Stage::Exporting: return false;
    }
    return false;
}

const core::StageTime* timeOf(const RunRow& row, Stage stage)
{
    const auto found = std::ranges::find(row.stages, stage, &core::StageTime::stage);
    return found == row.stages.end() ? nullptr : &*found;
}

const core::StageForecast* expectedOf(const RunRow& row, Stage stage)
{
    if (!row.forecast) return nullptr;
    const auto found = std::ranges::find(row.forecast->stages, stage, &core::StageForecast::stage);
    return found == row.forecast->stages.end() ? nullptr : &*found;
}

double shareOfStage(const core::Job& job)
{
    const auto& progress = job.progress;
    if (progress.total <= 0) return -1;
    return std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
}

bool isStudents(const RunRow& row, Stage stage)
{
    return stage == (row.run.config.leavesOut(Without::Teacher) ? Stage::Student : Stage::Distillation);
}

/// Share of a stage that is done, the student's two passes taken together; -1 while not known.
double shareOfStage(const RunRow& row, const core::Job& job, StudentPass pass)
{
    const auto share = shareOfStage(job);
    if (!isStudents(row, job.progress.stage)) return share;
    if (pass == StudentPass::Second) return 0.5 + std::max(0.0, share) / 2;
    return share < 0 ? share : share / 2;
}

/// Where a run that is not at work came to: behind the last stage of which something was measured.
int reachedBy(const RunRow& row)
{
    int reached = 0;
    for (const auto& time : row.stages) reached = std::max(reached, placeOf(time.stage));
    return reached;
}

/// Where a training is at work. One that goes on reads its data anew first: what it had done stays done.
int placeAtWork(const RunRow& row, const core::Job& job)
{
    const int place = placeOf(job.progress.stage);
    return place > 0 ? place : reachedBy(row);
}

State workingState(const RunRow& row, const core::Job& job, int place)
{
    const int current = placeAtWork(row, job);
    if (place < current) return State::Done;
    if (place > current || placeOf(job.progress.stage) == 0) return State::Waiting;
    return job.state == core::JobState::Paused ? State::Paused : State::Running;
}

/// Which part of a stage is still to come behind what is at work, 0 to 1.
double partToCome(const RunRow& row, const core::Job& job, StudentPass pass, Stage stage)
{
    const int place = placeOf(stage);
    const int current = placeAtWork(row, job);
    if (isStudents(row, stage) && place >= current) {
        const bool first = pass == StudentPass::First;
        if (job.progress.stage == stage) return first ? 0.5 : 0;
        return first ? 1 : 0.5;
    }
    const bool begins = placeOf(job.progress.stage) == 0 && current > 0; // what is left of the stage goes on then
    return place > current || (begins && place == current) ? 1 : 0;
}

State restingState(const RunRow& row, int place, int reached)
{
    if (row.phase == RunPhase::Done) return State::Done;
    if (place < reached) return State::Done;
    if (place > reached) return State::Waiting;
    return row.phase == RunPhase::Failed ? State::Failed : State::Stopped;
}

} // namespace

Pipeline pipelineOf(const RunRow* row, const core::Job* job, StudentPass pass)
{
    Pipeline pipeline;
    if (!row) return pipeline;
    pipeline.testFrom = QString::fromStdString(row->run.testFrom);
    const int reached = std::max(1, reachedBy(*row));
    for (auto& box : pipeline.stages) {
        const int place = placeOf(box.stage);
        const auto* taken = timeOf(*row, box.stage);
        const auto* expected = expectedOf(*row, box.stage);
        if (isLeftOut(row->run.config, box.stage)) {
            box.state = State::LeftOut;
            continue;
        }
        box.state = job ? workingState(*row, *job, place) : restingState(*row, place, reached);
        if (box.state == State::Running || box.state == State::Paused) {
            const bool own = job->progress.stage == box.stage;
            const bool again = isStudents(*row, box.stage) && pass == StudentPass::First; // its second pass is to come
            const double later = again && expected ? expected->seconds / 2 : 0;
            box.share = own ? shareOfStage(*row, *job, pass) : -1;
            box.secondsLeft = own && job->secondsLeft >= 0 && (!again || expected) ? job->secondsLeft + later : -1;
        } else if (box.state == State::Waiting) {
            box.seconds = expected ? expected->seconds : -1;
        } else {
            box.seconds = taken ? taken->seconds : -1;
        }
    }
    return pipeline;
}

std::optional<double> shareOfRun(const RunRow& row, const core::Job& job, StudentPass pass)
{
    if (!row.forecast || row.forecast->seconds <= 0 || row.forecast->stages.empty()) return std::nullopt;
    const int current = placeAtWork(row, job);
    double done = 0;
    double all = 0;
    for (const auto& stage : row.forecast->stages) {
        all += stage.seconds;
        if (stage.stage == job.progress.stage)
            done += stage.seconds * std::max(0.0, shareOfStage(row, job, pass));
        else if (isStudents(row, stage.stage) && pass == StudentPass::Second && current >= placeOf(Stage::Preparing))
            done += stage.seconds / 2;
        else if (placeOf(stage.stage) < current)
            done += stage.seconds;
    }
    return all > 0 ? std::optional(std::clamp(done / all, 0.0, 1.0)) : std::nullopt;
}

std::optional<RunTimeLeft> timeLeftOfRun(const RunRow& row, const core::Job& job, StudentPass pass,
                                         std::optional<RunTimeLeft> ofStage)
{
    if (!ofStage || !row.forecast) return std::nullopt;
    auto left = *ofStage;
    for (const auto& stage : row.forecast->stages) {
        const double part = partToCome(row, job, pass, stage.stage);
        left.low += stage.secondsLow * part;
        left.likely += stage.seconds * part;
        left.high += stage.secondsHigh * part;
    }
    return left;
}

} // namespace ui
