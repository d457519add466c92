#include "core/engine/student/student_trainer.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/ranking_pairs.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/checkpoint.h"
#include "core/engine/training/release_memory.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <span>
#include <utility>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeWeights = 0x5701;
constexpr std::uint64_t kPurposeOrder = 0x5702;
constexpr std::uint64_t kPurposePairs = 0x5703;
constexpr double kTableRate = 20.0 / 3; // the tables of w learn this much faster than the perceptrons
constexpr double kWeightDecay = 1e-4;
constexpr auto kCheckpointEvery = std::chrono::seconds(10);

/// A slice of a day's shuffled cases.
struct Step {
    std::size_t day = 0;
    std::vector<std::int64_t> cases;
};

/// The training loop: gathers a batch, scores it, learns from it.
class StudentTrainer {
public:
    StudentTrainer(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground)
        : m_input(input), m_config(config), m_ground(ground), m_device(chooseDevice(config.device)),
          m_batcher(ground.facts), m_groups(popularityGroups(ground.facts.sessionsOf)),
          m_net(seededNet(config, ground)), m_optimizer(makeOptimizer())
    {
        for (int epoch = 0; epoch < config.studentEpochs; ++epoch) planEpoch(static_cast<std::uint64_t>(epoch));
    }

    /// The trained net, on the CPU.
    StudentNet run(const std::filesystem::path& checkpoint, const JobContext& context, const OnPoint& onPoint)
    {
        const auto stage = distils() ? Stage::Distillation : Stage::Student;
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
            }
            recent = recent == 0 ? loss : 0.95 * recent + 0.05 * loss;
            context.report({stage, step + 1, steps, recent});
            if (step % 5 == 4) releaseFreedMemory();
            if (step % 10 == 9) onPoint("loss", step + 1, recent);
            if (std::chrono::steady_clock::now() - savedAt > kCheckpointEvery) {
                save(checkpoint, step + 1);
                savedAt = std::chrono::steady_clock::now();
            }
        }
        m_net->to(torch::kCPU);
        return m_net;
    }

private:
    StudentNet seededNet(const TrainingConfig& config, const StudentGround& ground) const
    {
        seedWeights(config.seed, kPurposeWeights);
        StudentNet net(static_cast<int>(ground.features.width()));
        net->to(m_device);
        return net;
    }

    torch::optim::AdamW makeOptimizer()
    {
        const auto options = [&](double rate) {
            return std::make_unique<torch::optim::AdamWOptions>(
                torch::optim::AdamWOptions(rate).weight_decay(kWeightDecay));
        };
        const double rate = m_config.studentLearningRate;
        std::vector<torch::optim::OptimizerParamGroup> groups;
        groups.emplace_back(m_net->perceptronParameters(), options(rate));
        groups.emplace_back(m_net->tableParameters(), options(rate * kTableRate));
        return torch::optim::AdamW(groups, torch::optim::AdamWOptions(rate).weight_decay(kWeightDecay));
    }

    void planEpoch(std::uint64_t epoch)
    {
        std::vector<Step> steps;
        for (std::size_t day = 0; day < m_ground.days.size(); ++day) {
            const auto count = static_cast<std::int64_t>(m_ground.days[day].cases.size());
            const auto order = shuffled(count, seedFor(m_config.seed, kPurposeOrder, epoch * 1000 + day));
            for (std::int64_t first = 0; first < count; first += m_config.studentBatch) {
                const auto last = std::min<std::int64_t>(first + m_config.studentBatch, count);
                steps.push_back({day, {order.begin() + first, order.begin() + last}});
            }
        }
        const auto order = shuffled(std::ssize(steps), seedFor(m_config.seed, kPurposeOrder, epoch * 1000 + 999));
        for (const auto at : order) m_plan.push_back(std::move(steps[static_cast<std::size_t>(at)]));
    }

    double runStep(std::int64_t step, std::int64_t steps, const JobContext& context)
    {
        const auto& plan = m_plan[static_cast<std::size_t>(step)];
        const auto& day = m_ground.days[plan.day];
        std::vector<Case> cases;
        for (const auto at : plan.cases) cases.push_back(day.cases[static_cast<std::size_t>(at)]);
        setRates(1 - static_cast<double>(step) / static_cast<double>(steps + 1));
        m_optimizer.zero_grad();
        double crossEntropy = 0;
        for (std::span<const Case> rest = cases; !rest.empty();) {
            context.checkIn();
            const auto part = rest.first(affordable(rest));
            rest = rest.subspan(part.size());
            const auto share = static_cast<double>(part.size()) / static_cast<double>(cases.size());
            crossEntropy += share * learnFrom(part, share, day, step);
        }
        m_optimizer.step();
        return crossEntropy;
    }

    /// How many of the first cases are gathered at once: their edges are what a step's memory goes to. At least one.
    [[nodiscard]] std::size_t affordable(std::span<const Case> cases) const
    {
        std::int64_t edges = 0;
        for (std::size_t count = 0; count < cases.size(); ++count) {
            const auto items = m_input.dataset.log.itemsOf(cases[count].session);
            for (const auto item : readEvents(items.first(static_cast<std::size_t>(cases[count].position))))
                edges += std::ssize(m_ground.edges.of(item));
            if (edges > m_config.stepEdges && count > 0) return count;
        }
        return cases.size();
    }

    /// Adds the gradients of `share` times the loss of the cases; gives their cross-entropy. 1. gather  2. score
    /// 3. losses  4. backwards
    double learnFrom(std::span<const Case> cases, double share, const StudentDay& day, std::int64_t step)
    {
        const auto gathered = m_batcher.gather(cases);
        auto batch = gathered.to(m_device);
        const auto prior = m_net->prior(day.popularity.to(m_device)); // [I]
        batch.touched.delta = studentDelta(m_net, batch);             // [U]

        auto loss = sparseSoftmaxLoss(prior, batch.touched); // []
        const double crossEntropy = loss.item<double>();
        if (distils()) {
            const auto scores = prior.index_select(/*dim=*/0, batch.touched.items) + batch.touched.delta; // [U]
            const auto pairs =
                drawRankingPairs(gathered.touched, teacherScores(cases, gathered.touched), m_groups,
                                 seedFor(m_config.seed, kPurposePairs, static_cast<std::uint64_t>(step)));
            loss = loss + m_config.distillationWeight * rankingLoss(scores, pairs.to(m_device)); // []
        }
        (share * loss).backward();
        return crossEntropy;
    }

    [[nodiscard]] bool distils() const
    {
        return m_input.teacher.sessionStates && m_config.distillationWeight > 0 &&
               !m_config.leavesOut(Without::Teacher) && !m_config.leavesOut(Without::Transition);
    }

    /// The transition tower's score of every touched item -> [U]
    torch::Tensor teacherScores(std::span<const Case> cases, const TouchedItems& touched) const
    {
        const torch::NoGradGuard noGradient;
        std::vector<std::vector<ItemIndex>> prefixes;
        for (const auto& each : cases) {
            const auto prefix =
                readEvents(m_input.dataset.log.itemsOf(each.session).first(static_cast<std::size_t>(each.position)));
            prefixes.emplace_back(prefix.begin(), prefix.end());
        }
        const auto states = m_input.teacher.sessionStates(prefixes);                                         // [B, D]
        const auto ofEntry = states.index_select(/*dim=*/0, touched.cases);                                  // [U, D]
        return (ofEntry * m_input.teacher.transition.index_select(/*dim=*/0, touched.items)).sum(/*dim=*/1); // [U]
    }

    void setRates(double share)
    {
        auto& groups = m_optimizer.param_groups();
        groups[0].options().set_lr(m_config.studentLearningRate * share);
        groups[1].options().set_lr(m_config.studentLearningRate * kTableRate * share);
    }

    void save(const std::filesystem::path& checkpoint, std::int64_t step)
    {
        TensorFile file;
        putModule(file, "net", *m_net);
        putOptimizer(file, "optimizer", m_optimizer);
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
        takeModule(file, "net", *m_net, checkpoint);
        takeOptimizer(file, "optimizer", m_optimizer);
        return takePoint(file).value_or(TrainingPoint{}).step;
    }

    const StudentInput& m_input;
    const TrainingConfig& m_config;
    const StudentGround& m_ground;
    torch::Device m_device;
    StudentBatcher m_batcher;
    std::vector<std::int32_t> m_groups;
    std::vector<Step> m_plan;
    StudentNet m_net;
    torch::optim::AdamW m_optimizer;
};

StudentTables tablesOf(const StudentInput& input, const StudentGround& ground, StudentNet& net,
                       const JobContext& context)
{
    const torch::NoGradGuard noGradient;
    StudentTables tables;
    for (const auto& item : input.dataset.catalogue.items) tables.itemIds.push_back(item.id.value);
    tables.starts = ground.edges.starts();
    computeEdgeTables(ground.edges, ground.features, net, tables, context);
    const auto toVector = [](const torch::Tensor& tensor) {
        const auto plain = tensor.contiguous();
        return std::vector<float>(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    };
    tables.prior = toVector(net->prior(ground.popularityAt(input.servingDay)));
    const auto distances = torch::arange(kReadEvents, torch::kLong);
    const auto lengths = torch::arange(kReadEvents + 1, torch::kLong);
    const auto one = net->eventWeights(torch::zeros({1}, torch::kLong), torch::zeros({1}, torch::kLong));
    // w is a product, so each table is taken with the other's first entry and that entry is divided out once.
    tables.distance = toVector(net->eventWeights(distances, torch::zeros_like(distances)));
    tables.length = toVector(net->eventWeights(torch::zeros_like(lengths), lengths) / one);
    tables.repeat = toVector(net->repeatScores(torch::arange(kRepeatBuckets, torch::kLong)));
    tables.sessionsOf = ground.facts.sessionsOf;
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
    StudentTrainer trainer(input, config, ground);
    auto net = trainer.run(checkpoint, context, onPoint);
    net->eval();
    auto tables = tablesOf(input, ground, net, context);
    return {std::move(tables), net};
}

} // namespace core::engine
