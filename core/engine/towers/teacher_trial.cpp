#include "core/engine/towers/teacher_trial.h"

#include "core/engine/distillation/info_nce.h"
#include "core/engine/tensors/device_memory.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/towers/session_reader.h"
#include "core/engine/towers/teacher_steps.h"
#include "core/engine/training/adam_step.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kMostSteps = 8; // of a stage
constexpr double kPatience = 1.5;      // seconds a stage, once three steps were timed
constexpr std::int64_t kFewestTimed = 3;
constexpr double kMostPatience = 6; // for steps so slow that two must do
constexpr std::uint64_t kPurposeStandIn = 0x7101;

/// A few steps spread over the stage's passes, as the training takes them.
StageTrial tryStage(std::int64_t steps, torch::optim::AdamW& optimizer, const torch::Device& device,
                    const std::function<torch::Tensor(std::int64_t)>& loss, const JobContext& context)
{
    StageTrial trial{.steps = steps, .took = {}};
    if (steps == 0) return trial;
    double spent = 0;
    const auto most = std::min(kMostSteps, steps);
    for (std::int64_t place = 0; place < most || place < 2; ++place) {
        context.checkIn();
        Stopwatch watch;
        optimizer.zero_grad();
        loss(place * steps / (most + 1)).backward();
        clippedStep(optimizer);
        finishDevice(device);
        const auto seconds = watch.lap();
        if (place > 0) trial.took.push_back(seconds);
        spent += seconds;
        const auto timed = std::ssize(trial.took);
        if ((spent > kPatience && timed >= kFewestTimed) || (spent > kMostPatience && timed > 0)) break;
    }
    return trial;
}

/// Seconds for all items, from some batches of them behind a first one that warms up.
double readingTime(const TeacherSteps& steps, std::int64_t batch, const JobContext& context,
                   const std::function<void(std::int64_t first, std::int64_t last)>& read)
{
    const auto all = steps.material().itemCount();
    double seconds = 0;
    std::int64_t timed = 0;
    for (std::int64_t first = 0; first < all && seconds < kPatience; first += batch) {
        context.checkIn();
        Stopwatch watch;
        read(first, std::min(first + batch, all));
        finishDevice(steps.device());
        const auto took = watch.lap();
        if (first == 0 && all > batch) continue;
        seconds += took;
        timed += std::min(first + batch, all) - first;
    }
    return seconds * static_cast<double>(all) / static_cast<double>(std::max<std::int64_t>(1, timed));
}

} // namespace

std::pair<TeacherTrial, Teacher> tryTeacher(const TeacherInput& input, const TrainingConfig& config,
                                            const JobContext& context)
{
    TeacherTrial trial;
    Stopwatch watch;
    TeacherSteps steps(input, config, context);
    trial.preparing = watch.lap();
    forgetDevicePeak(steps.device());
    auto towers = steps.towers();
    towers->train();
    const auto rate = config.towerLearningRate;
    const auto report = [&](Stage stage) { context.report({.stage = stage}); };
    if (!config.leavesOut(Without::Knowledge)) {
        report(Stage::KnowledgeTower);
        auto optimizer = towerOptimizer(*towers->knowledge, rate);
        trial.knowledge = tryStage(
            steps.material().catalogueSteps() * config.knowledgeEpochs, optimizer, steps.device(),
            [&](std::int64_t step) { return steps.knowledgeLoss(step); }, context);
    }
    towers->transition->startFrom(towers->knowledge);
    if (steps.learnsTransitions()) {
        report(Stage::TransitionTower);
        auto optimizer = towerOptimizer(*towers->transition, rate);
        trial.transition = tryStage(
            steps.material().sessionSteps() * config.transitionEpochs, optimizer, steps.device(),
            [&](std::int64_t step) { return steps.transitionLoss(step); }, context);
        report(Stage::Alignment);
        auto critic = towerOptimizer(*towers->critic, rate);
        const auto all = steps.material().sessionSteps() * config.alignmentEpochs;
        trial.alignment = tryStage(
            all, optimizer, steps.device(),
            [&](std::int64_t step) { return steps.alignmentLoss(step, {}, all, critic); }, context);
    }
    trial.readingSteps = steps.material().catalogueSteps();
    const auto timeFor = [&](const auto& read) { return readingTime(steps, config.towerBatch, context, read); };
    trial.reading = timeFor([&](auto first, auto last) { steps.readCatalogue(first, last); });
    trial.vectors = timeFor([&](auto first, auto last) { steps.vectorsOf(first, last); });
    trial.devicePeak = devicePeak(steps.device());
    const auto& reader = towers->transition->reader()->language();
    for (const auto& parameter : towers->parameters()) // AdamW keeps two moments beside each
        if (parameter.requires_grad() || !reader.isPretrained())
            trial.parameterBytes += 3 * static_cast<std::int64_t>(parameter.nbytes());
    constexpr std::int64_t kMatrices = 4; // [I, D] each
    trial.vectorBytes =
        kMatrices * steps.material().itemCount() * reader.width() * static_cast<std::int64_t>(sizeof(float));
    for (const auto& buffer : towers->buffers()) trial.parameterBytes += static_cast<std::int64_t>(buffer.nbytes());
    trial.stepsTried =
        std::ssize(trial.knowledge.took) + std::ssize(trial.transition.took) + std::ssize(trial.alignment.took);
    return {trial, Teacher::standIn(steps, config)};
}

Teacher Teacher::standIn(const TeacherSteps& steps, const TrainingConfig& config)
{
    const auto generator = generatorFor(seedFor(config.seed, kPurposeStandIn, 0));
    const auto width = steps.towers()->transition->reader()->language().width();
    const auto rows = [&] { return unitRows(torch::randn({steps.material().itemCount(), width}, generator)); };
    Teacher teacher;
    teacher.m_temperature = config.temperature;
    teacher.m_knowledge = rows();
    teacher.m_transition = rows();
    teacher.m_itemQueries = rows();
    teacher.m_itemStates = rows();
    teacher.m_logPrior = steps.material().logPrior();
    if (!steps.learnsTransitions()) return teacher;
    steps.towers()->transition->reader()->language().take({}); // the trial's context goes before its stand-in
    auto reader = steps.towers()->transition->reader();
    reader->eval();
    teacher.m_reader = reader.ptr();
    teacher.m_rank = config.adapterRank;
    if (teacher.m_reader->language().isPretrained()) return teacher;
    teacher.m_heads = config.towerHeads;
    teacher.m_layers = config.towerLayers;
    return teacher;
}

} // namespace core::engine
