#pragma once

#include "core/base/job_context.h"
#include "core/domain/training_config.h"
#include "core/engine/student/perceptron_pass.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_input.h"
#include "core/engine/student/student_loss.h"
#include "core/engine/student/student_net.h"
#include "core/engine/student/student_plan.h"

#include <torch/torch.h>

#include <cstdint>
#include <span>
#include <vector>

namespace core::engine {

/// The net under training, and what one step does with it: gathers sessions, scores their prefixes, learns from them. A
/// step depends on the weights, the seed and its number alone. First everything but the teacher's part is learned, as
/// if there were no teacher; then, in the steps that are taught, the teacher's part alone, on top of the rest, which
/// stays.
class StudentSteps {
public:
    /// All arguments must outlive the steps. Throws MemoryShort where config.memoryLimit leaves no room.
    StudentSteps(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground);

    /// Learns from the sessions of `step`, the `number`th, at `share` of the highest rate; gives the mean cross-entropy
    /// of their prefixes. Throws Cancelled before the weights moved, MemoryShort.
    double learn(const StudentStep& step, std::int64_t number, double share, const JobContext& context);

    [[nodiscard]] bool distils() const;
    [[nodiscard]] StudentNet net() const { return m_net; }
    [[nodiscard]] torch::optim::AdamW& optimizer() { return m_optimizer; }

private:
    [[nodiscard]] StudentNet seededNet() const;
    torch::optim::AdamW makeOptimizer();
    [[nodiscard]] std::int64_t edgesAtOnce() const;
    [[nodiscard]] std::size_t affordable(std::span<const SessionIndex> sessions, bool taught) const;
    /// Where a part of a step stands.
    struct Place {
        const StudentDay& day;
        std::int64_t number = 0; ///< of the step
        bool taught = false;
    };
    double learnFrom(std::span<const SessionIndex> sessions, double share, const Place& place);
    void addTeacher(const StudentBatch& batch);
    void learnTeacher(const StudentBatch& batch);
    [[nodiscard]] torch::Tensor teacherStates(const StudentBatch& batch) const;
    [[nodiscard]] StudentLoss::Teaching teaching(const torch::Tensor& states, std::int64_t step) const;
    void setRates(double share);

    const StudentInput& m_input;
    const TrainingConfig& m_config;
    const StudentGround& m_ground;
    StudentBatcher m_batcher;
    StudentLoss m_loss;
    StudentValues m_values;
    StudentValues m_derivatives;
    std::vector<std::int32_t> m_groups;
    std::vector<float> m_added; // kEdgeChannels x S: what the teacher says of a batch's edges, then derivatives
    torch::Tensor m_taught;     // z^t [I, D] on the processor, undefined without a teacher
    StudentNet m_net;
    PerceptronPass m_edgePass;
    PerceptronPass m_teacherPass;
    PerceptronPass m_priorPass;
    PerceptronPass m_votePass;
    torch::optim::AdamW m_optimizer;
    std::int64_t m_edgesAtOnce; // of config.stepEdges what the memory limit leaves room for
};

} // namespace core::engine
