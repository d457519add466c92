#pragma once

#include "core/base/job_context.h"
#include "core/engine/training/checkpoint.h"
#include "core/engine/training/economy.h"
#include "core/engine/training/memory_limit.h"
#include "core/engine/training/on_point.h"

#include <torch/torch.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace core::engine {

/// What a second group of an optimizer's parameters learns at, of the first's rate: layers that learned a language
/// before would lose it at the rate of what begins from nothing.
constexpr double kPretrainedShare = 0.02;

/// One stage of a training.
struct StagePlan {
    std::int64_t number = 0;        ///< place among the stages
    Stage stage = Stage::Preparing; ///< as it is reported
    std::string series;             ///< name of its loss
    std::int64_t steps = 0;
    double highestRate = 0;
    std::int64_t rows = 1; ///< items or sessions of a step: so many parts it can be taken in
    /// The loop steps the first; the others are the loss's own business. None: the steps only read.
    std::vector<torch::optim::AdamW*> optimizers;
    /// Of a part of the step, weighed by its share, so that the parts add up; undefined where it has no rows. Depends
    /// on the weights, the seed, the step and the portion alone.
    std::function<torch::Tensor(std::int64_t step, const Portion& portion)> loss;
    std::int64_t before = 0; ///< steps that other plans report for the same stage before this one
    std::int64_t after = 0;  ///< and behind it
};

/// Runs stages step by step and keeps a checkpoint of the whole model in one file: every half minute, when a stage
/// ends, and when cancelled, in the middle of a step too. A training that was killed goes on from there and ends with
/// the same weights, bit for bit on the CPU. A step for which memory is short is taken again, more sparingly, and so
/// are all that follow.
class StepLoop {
public:
    /// Takes up the checkpoint at `path` if it was made under the same `fingerprint`. All arguments must outlive the
    /// loop.
    StepLoop(torch::nn::Module& model, std::filesystem::path path, std::string fingerprint, const JobContext& context,
             const OnPoint& onPoint);

    /// Ends with MemoryShort where more is held, though steps save what they can; having put down the checkpoint.
    void keepWithin(const MemoryLimit& limit) { m_limit = limit; }
    /// Does what is left of the stage. Throws Cancelled, having saved.
    void run(const StagePlan& plan);
    /// Whether a stage was already done when the checkpoint was made.
    [[nodiscard]] bool isDone(std::int64_t stage) const { return m_point.stage > stage; }
    /// Whether some steps of a stage were already done then.
    [[nodiscard]] bool isBegun(std::int64_t stage) const
    {
        return isDone(stage) || (m_point.stage == stage && m_point.step > 0);
    }

private:
    void resume();
    void takeStep(const StagePlan& plan, std::int64_t step);
    double gatherGradients(const StagePlan& plan, std::int64_t step);
    void save(const StagePlan& plan, const TrainingPoint& point);

    torch::nn::Module& m_model;
    std::filesystem::path m_path;
    std::string m_fingerprint;
    const JobContext& m_context;
    const OnPoint& m_onPoint;
    TensorFile m_resumed;
    TrainingPoint m_point;
    MemoryLimit m_limit;
    Economy m_economy;
    double m_smoothLoss = 0;
    std::chrono::steady_clock::time_point m_savedAt = std::chrono::steady_clock::now();
};

} // namespace core::engine
