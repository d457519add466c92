#include "core/operations/training/forecast_sum.h"

#include "core/evaluation/rank_cases.h"
#include "core/operations/training/train_settings.h"

#include <algorithm>

namespace core::operations {

namespace {

// A long run shares the computer, and a trial sees only some of the data: what was measured is widened by these.
constexpr double kFaster = 0.15;
constexpr double kSlower = 0.3;
constexpr double kLessMemory = 0.1;
constexpr double kMoreMemory = 0.35;
constexpr std::int64_t kMegabyte = 1'000'000;
constexpr std::int64_t kTableBytes = 68; // of an edge: what it reaches, and for each channel its value and seven parts
constexpr std::int64_t kFileBytes = 36;  // of an edge in the model's file, where six of the parts are halves
constexpr std::int64_t kFewestStepBytes = 60 * kMegabyte; // a step that is cut into the smallest parts

/// Of an edge: its values without the teacher, which are kept where one is heard.
std::int64_t untaughtBytes(const TrainingConfig& config)
{
    return config.leavesOut(Without::Teacher) ? 0 : 8;
}

/// A stage that is not made of steps, or the part of one that isn't.
StageForecast plain(Stage stage, double seconds)
{
    return {.stage = stage,
            .seconds = seconds,
            .secondsLow = seconds * (1 - kFaster),
            .secondsHigh = seconds * (1 + kSlower)};
}

/// `others` of the stage's steps are no such steps; what they take is in `beside`, seconds.
StageForecast ofSteps(Stage stage, const engine::StageTrial& trial, std::int64_t steps, double beside,
                      std::int64_t others = 0)
{
    auto forecast = plain(stage, beside);
    const auto count = static_cast<double>(steps);
    forecast.steps = steps + others;
    forecast.seconds += count * trial.mean();
    forecast.secondsLow += count * std::max(0.0, trial.mean() * (1 - kFaster) - trial.doubt());
    forecast.secondsHigh += count * (trial.mean() * (1 + kSlower) + trial.doubt());
    return forecast;
}

void addTeacher(Forecast& forecast, const engine::TeacherTrial& trial, const TrainingConfig& config)
{
    if (config.leavesOut(Without::Teacher)) return;
    const bool transitions = trial.transition.steps > 0;
    if (!config.leavesOut(Without::Knowledge))
        forecast.stages.push_back(ofSteps(Stage::KnowledgeTower, trial.knowledge, trial.knowledge.steps,
                                          trial.preparing + trial.reading + (transitions ? 0 : trial.vectors),
                                          trial.readingSteps));
    if (!transitions) return;
    const bool unread = config.leavesOut(Without::Knowledge);
    forecast.stages.push_back(ofSteps(Stage::TransitionTower, trial.transition, trial.transition.steps,
                                      unread ? trial.preparing + trial.reading : 0, unread ? trial.readingSteps : 0));
    forecast.stages.push_back(
        ofSteps(Stage::Alignment, trial.alignment, trial.alignment.steps, trial.vectors, trial.readingSteps));
}

/// Both trainings of the student, and what stands between them.
void addStudent(Forecast& forecast, const TrialFindings& found, const TrainingConfig& config)
{
    const auto& trial = found.student;
    const auto both = 1 + found.lastShare;
    forecast.stages.push_back(plain(Stage::Preparing, trial.ground * both));
    forecast.stages.push_back(
        ofSteps(studentStage(config), trial.steps, trial.steps.steps + found.lastSteps, trial.tables * both));
    const int students = config.leavesOut(Without::Teacher) ? 1 : 2; // before and after it heard the teacher
    const auto models = found.baselines + (config.leavesOut(Without::Teacher) ? 1 : 3);
    const auto question = students * trial.asking + found.teacherAsking + found.baselineAsking + models * found.ranking;
    forecast.stages.push_back(
        plain(Stage::Evaluating,
              found.baselineBuilding + static_cast<double>(found.validationCases) * question / kRankingThreads));
}

void addMemory(Forecast& forecast, const TrialFindings& found, const TrainingConfig& config)
{
    const auto& trial = found.student;
    const auto student = found.dataMemory + trial.groundMemory;
    const auto steps = student + std::max(trial.stepMemory, trial.edges * (kTableBytes + untaughtBytes(config)));
    const auto most = static_cast<double>(std::max({found.teacherPeak, steps, found.dataMemory + trial.groundPeak}));
    forecast.memory = static_cast<std::int64_t>(most);
    forecast.memoryLow = static_cast<std::int64_t>(most * (1 - kLessMemory));
    forecast.memoryHigh = static_cast<std::int64_t>(most * (1 + kMoreMemory));
    forecast.memoryLimit = config.memoryLimit > 0 ? config.memoryLimit * kMegabyte : found.memoryTotal;

    const auto device = found.teacher.devicePeak;
    forecast.deviceMemory = device;
    forecast.deviceMemoryLow = device;
    forecast.deviceMemoryHigh = static_cast<std::int64_t>(static_cast<double>(device) * (1 + kMoreMemory));
    forecast.deviceMemoryLimit = device > 0 ? found.deviceTotal : 0;

    const auto teacher =
        config.leavesOut(Without::Teacher) ? 0 : 2 * found.teacher.parameterBytes + found.teacher.vectorBytes;
    // A checkpoint stands beside the one that takes its place.
    forecast.disk = teacher + trial.edges * (kFileBytes + untaughtBytes(config));
    forecast.diskFree = found.diskFree;
}

/// Steps can be cut into smaller parts under a limit, the data and the edges can't.
std::int64_t leastMemory(const TrialFindings& found, const TrainingConfig& config)
{
    const auto held = found.dataMemory + found.student.groundMemory;
    return std::max({found.teacherPeak, found.dataMemory + found.student.groundPeak,
                     held + std::max(kFewestStepBytes, found.student.edges * (kTableBytes + untaughtBytes(config)))});
}

void judge(Forecast& forecast, const TrialFindings& found, const TrainingConfig& config)
{
    const auto call = [&](Fit fit, Shortage shortage) {
        if (fit <= forecast.fit) return; // the worst is what counts
        forecast.fit = fit;
        forecast.shortage = shortage;
    };
    const bool limited = config.memoryLimit > 0;
    const auto least = limited ? leastMemory(found, config) : forecast.memory;
    if (least > forecast.memoryLimit)
        call(Fit::No, Shortage::Memory);
    else if (forecast.memoryHigh > forecast.memoryLimit || (!limited && forecast.memory > found.memoryFree))
        call(Fit::Tight, Shortage::Memory);
    if (limited && least <= forecast.memoryLimit) { // it will keep to it
        forecast.memory = std::min(forecast.memory, forecast.memoryLimit);
        forecast.memoryLow = std::min(forecast.memoryLow, forecast.memory);
        forecast.memoryHigh = std::min(forecast.memoryHigh, forecast.memoryLimit);
    }
    if (forecast.deviceMemoryLimit > 0) {
        if (forecast.deviceMemory > forecast.deviceMemoryLimit) call(Fit::No, Shortage::DeviceMemory);
        if (forecast.deviceMemoryHigh > forecast.deviceMemoryLimit) call(Fit::Tight, Shortage::DeviceMemory);
    }
    if (forecast.disk > forecast.diskFree) call(Fit::No, Shortage::Disk);
    if (forecast.disk > forecast.diskFree / 2) call(Fit::Tight, Shortage::Disk);
}

} // namespace

Forecast forecastFrom(const TrialFindings& found, const TrainingConfig& config)
{
    Forecast forecast;
    forecast.stages.push_back(plain(Stage::Reading, found.reading));
    if (found.backbones > 0) forecast.stages.push_back(plain(Stage::Backbones, found.backbones));
    addTeacher(forecast, found.teacher, config);
    addStudent(forecast, found, config);
    for (const auto& stage : forecast.stages) {
        forecast.seconds += stage.seconds;
        forecast.secondsLow += stage.secondsLow;
        forecast.secondsHigh += stage.secondsHigh;
    }
    addMemory(forecast, found, config);
    judge(forecast, found, config);
    forecast.trialSteps = found.teacher.stepsTried + found.student.stepsTried;
    return forecast;
}

} // namespace core::operations
