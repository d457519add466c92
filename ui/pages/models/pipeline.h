#pragma once

#include "ui/pages/models/run_row.h"

#include <array>

namespace ui {

/// One box of the pipeline picture.
struct StageBox {
    enum class State { Idle, Waiting, Running, Paused, Done, Stopped, Failed, LeftOut };
    core::Stage stage = core::Stage::KnowledgeTower;
    State state = State::Idle;
    double share = -1;       ///< while it runs, 0 to 1; -1: not known
    double seconds = -1;     ///< taken, where done; expected, where waiting; -1: not known
    double secondsLeft = -1; ///< while it runs
};

/// The stages of a run from data to student, each with its state and time.
struct Pipeline {
    qint64 items = 0;
    qint64 pictures = 0; ///< items with a picture
    qint64 sessions = 0;
    QString testFrom; ///< first test day, empty where no run stands
    std::array<StageBox, 5> stages{StageBox{core::Stage::KnowledgeTower}, StageBox{core::Stage::TransitionTower},
                                   StageBox{core::Stage::Alignment}, StageBox{core::Stage::Distillation},
                                   StageBox{core::Stage::Student}};
};

/// The student is trained twice: to be tried on the validation days, and then with them for serving.
enum class StudentPass { First, Second };

/// Of a run; `job` is its training where it is at work. Without a run every stage is idle.
Pipeline pipelineOf(const RunRow* row, const core::Job* job, StudentPass pass = StudentPass::First);
/// How far the whole training is, 0 to 1, by the times of its forecast; none where it has none.
std::optional<double> shareOfRun(const RunRow& row, const core::Job& job, StudentPass pass);

/// Seconds that the training still takes.
struct RunTimeLeft {
    double low = 0;
    double likely = 0;
    double high = 0;
};
/// The stage's own range and what the forecast says of the later ones; none where either is missing.
std::optional<RunTimeLeft> timeLeftOfRun(const RunRow& row, const core::Job& job, StudentPass pass,
                                         std::optional<RunTimeLeft> ofStage);

} // namespace ui
