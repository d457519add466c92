#pragma once

#include "core/domain/finding.h"
#include "core/store/run_repository.h"

#include <chrono>

namespace core::operations {

/// How long each stage of a run takes, kept with the run as it goes on (findings::kStages), parts before a resume added
/// up.
class StageClock {
public:
    StageClock(store::RunRepository& runs, RunId run);

    /// What has passed since the last mark was spent on `stage`.
    void mark(Stage stage);
    /// What has passed is nobody's.
    void skip();

private:
    store::RunRepository& m_runs;
    RunId m_run;
    StageTimes m_times;
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_savedAt = m_from;
    Stage m_last = Stage::Preparing;
};

} // namespace core::operations
