#include "core/engine/student/student_trainer.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/rare_lift.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_steps.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/tensors/vectors.h"
#include "core/engine/training/checkpoint.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <span>
#include <utility>

namespace core::engine {

namespace {

constexpr auto kCheckpointEvery = std::chrono::seconds(10);

/// The training loop: step after step, with its checkpoint.
class StudentTrainer {
public:
    StudentTrainer(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground)
        : m_steps(input, config, ground),
          m_plan(planTraining(input.dataset.log, input.known, input.lessons(), config, input.hearsTeacher(config))),
          m_untaught(std::ranges::count(m_plan, false, &StudentStep::taught))
    {
    }

    /// The trained net.
    StudentNet run(const std::filesystem::path& checkpoint, const JobContext& context, const OnPoint& onPoint)
    {
        const auto stage = m_steps.distils() ? Stage::Distillation : Stage::Student;
        const auto steps = static_cast<std::int64_t>(m_plan.size());
        auto savedAt = std::chrono::steady_clock::now();
        double recent = 0;
        for (auto step = restore(checkpoint); step < steps; ++step) {
            double loss = 0;
            try {
                loss = runStep(step, steps, context);
            } catch (const Cancelled&) { // before the optimizer moved: the step is taken anew
                save(checkpoint, step);
                throw;
            } catch (const Error&) { // more memory than allowed; likewise
                save(checkpoint, step);
                throw;
            }
            recent = recent == 0 ? loss : 0.95 * recent + 0.05 * loss;
            context.report({stage, step + 1, steps, recent});
            if (step % 10 == 9) onPoint("loss", step + 1, recent);
            if (std::chrono::steady_clock::now() - savedAt > kCheckpointEvery) {
                save(checkpoint, step + 1);
                savedAt = std::chrono::steady_clock::now();
            }
        }
        return m_steps.net();
    }

private:
    double runStep(std::int64_t step, std::int64_t steps, const JobContext& context)
    {
        const auto& plan = m_plan[static_cast<std::size_t>(step)];
        const auto first = plan.taught ? m_untaught : 0; // of its stage, in which the rate falls to 0
        const auto all = plan.taught ? steps - m_untaught : m_untaught;
        const auto share = 1 - static_cast<double>(step - first) / static_cast<double>(all + 1);
        return m_steps.learn(plan, step, share, context);
    }

    void save(const std::filesystem::path& checkpoint, std::int64_t step)
    {
        TensorFile file;
        putModule(file, "net", *m_steps.net());
        putOptimizer(file, "optimizer", m_steps.optimizer());
        putPoint(file, {.step = step});
        writeTensors(checkpoint, file);
    }

    /// The step to go on with. What a damaged checkpoint would have saved can be computed again.
    std::int64_t restore(const std::filesystem::path& checkpoint)
    {
        if (!std::filesystem::exists(checkpoint)) return 0;
        TensorFile file;
        try {
            file = readTensors(checkpoint);
        } catch (const Error& error) {
            logWarning(error.what());
            return 0;
        }
        takeModule(file, "net", *m_steps.net(), checkpoint);
        takeOptimizer(file, "optimizer", m_steps.optimizer());
        return takePoint(file).value_or(TrainingPoint{}).step;
    }

    StudentSteps m_steps;
    std::vector<StudentStep> m_plan;
    std::int64_t m_untaught; // steps before the teacher is heard
};

StudentTables tablesOf(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground,
                       StudentNet& net, const JobContext& context)
{
    const torch::NoGradGuard noGradient;
    StudentTables tables;
    for (const auto& item : input.dataset.catalogue.items) tables.itemIds.push_back(item.id.value);
    tables.starts = ground.edges.starts();
    computeEdgeTables(ground.edges, ground.features, net, tables, context);
    tables.prior = toVector<float>(net->prior(ground.popularityAt(input.servingDay)));
    const auto distances = torch::arange(kReadEvents, torch::kLong);
    const auto lengths = torch::arange(kReadEvents + 1, torch::kLong);
    const auto one = net->eventWeights(torch::zeros({1}, torch::kLong), torch::zeros({1}, torch::kLong));
    // w is a product, so each table is taken with the other's first entry and that entry is divided out once.
    tables.distance = toVector<float>(net->eventWeights(distances, torch::zeros_like(distances)));
    tables.length = toVector<float>(net->eventWeights(torch::zeros_like(lengths), lengths) / one);
    tables.repeat = toVector<float>(net->repeatScores(torch::arange(kRepeatBuckets, torch::kLong)));
    tables.sessionsOf = ground.facts.sessionsOf;
    if (!config.leavesOut(Without::Ids)) addRareLift(tables.prior, tables.sessionsOf, config.rareLift);
    tables.repeats = ground.facts.repeats;
    tables.neighbours = ground.asksNeighbours;
    tables.known = ground.neighbours.arrays();
    return tables;
}

} // namespace

Student trainStudent(const StudentInput& input, const TrainingConfig& config, const std::filesystem::path& checkpoint,
                     const JobContext& context, const OnPoint& onPoint)
{
    const StudentGround ground(input, config, context);
    if (onPoint) onPoint(kGroundReady, 0, 0);
    StudentTrainer trainer(input, config, ground);
    auto net = trainer.run(checkpoint, context, onPoint);
    net->eval();
    auto tables = tablesOf(input, config, ground, net, context);
    return {std::move(tables), net};
}

} // namespace core::engine
