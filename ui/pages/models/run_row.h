#pragma once

#include "core/domain/finding.h"
#include "core/domain/forecast.h"
#include "core/domain/job.h"
#include "core/domain/metrics.h"
#include "core/domain/run.h"
#include "ui/bridge/error_text.h"

#include <QList>

#include <optional>
#include <vector>

namespace core::store {
class Project;
}

namespace ui {

/// Where a training stands. Interrupted: its worker is gone and nobody stopped it; it can go on.
enum class RunPhase { Queued, Running, Paused, Done, Stopped, Interrupted, Failed };

/// Hits in 20 on the test days, per cent.
struct RunHits {
    double value = 0;
    core::Interval interval;
    std::int64_t cases = 0;
};

/// A run with all that a list says of it.
struct RunRow {
    core::Run run;
    RunPhase phase = RunPhase::Done;
    std::optional<RunHits> student; ///< none: not evaluated
    std::optional<RunHits> teacher;
    double studentMilliseconds = 0;                         ///< per answer; 0 where not measured
    std::optional<core::StrongestBaseline> strongest;       ///< on the test days
    std::optional<core::ValidationRow> strongestInTraining; ///< on the validation days
    std::vector<core::StageTime> stages;
    std::optional<core::Forecast> forecast;
    std::optional<WorkerError> fault; ///< why it failed or lost its worker, where a job tells
};

/// The training that runs now or is paused (not one that waits), none where there is none.
const core::Job* runningTraining(const std::vector<core::Job>& jobs);
/// The job that trained a run last: one that went on with it, or else the newest that had begun before it. Null where
/// none is recorded any more.
const core::Job* jobOfRun(const core::Run& run, const std::vector<core::Job>& jobs);
/// All runs, newest first; `jobs` as Jobs::all(), newest first. Throws core::Error.
QList<RunRow> readRuns(const core::store::Project& project, const std::vector<core::Job>& jobs);
/// Whether `train --resume` can go on with it.
[[nodiscard]] bool canGoOn(RunPhase phase);

} // namespace ui
