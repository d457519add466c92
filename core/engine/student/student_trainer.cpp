#include "core/engine/student/student_trainer.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/picture_rows.h"
#include "core/engine/student/popularity.h"
#include "core/engine/student/ranking_pairs.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/checkpoint.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <numeric>
#include <utility>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeWeights = 0x5701;
constexpr std::uint64_t kPurposeOrder = 0x5702;
constexpr std::uint64_t kPurposePairs = 0x5703;
constexpr std::int64_t kFitDays = 28; // the few weights need no more, and old days tell less
constexpr std::size_t kLongestSession = 50;
constexpr double kTableRate = 20.0 / 3; // the tables of w learn this much faster than the perceptrons
constexpr double kWeightDecay = 1e-4;
constexpr auto kCheckpointEvery = std::chrono::seconds(10);

/// The cases of one day: they share what was known on its morning.
struct Day {
    std::int64_t day = 0;
    std::vector<Case> cases;
    torch::Tensor popularity; // [I, kPopularityFeatures]
};

/// A slice of a day's shuffled cases.
struct Step {
    std::size_t day = 0;
    std::vector<std::int64_t> cases;
};

torch::Tensor popularityAt(const PopularityHistory& history, std::int64_t day)
{
    return torch::tensor(history.features(day)).view({-1, kPopularityFeatures}); // [I, 7]
}

std::vector<Day> daysOf(const StudentInput& input, const PopularityHistory& history)
{
    std::map<std::int64_t, std::vector<Case>> cases;
    for (const auto session : input.known) {
        const auto day = dayOf(input.dataset.log.firstTime(session));
        const auto length = input.dataset.log.itemsOf(session).size();
        if (day <= history.firstDay() || day <= history.lastDay() - kFitDays || length > kLongestSession) continue;
        for (std::int32_t position = 1; position < static_cast<std::int32_t>(length); ++position)
            cases[day].push_back({session, position});
    }
    if (cases.empty())
        throw Error(ErrorCode::TooFewSessions,
                    "the training days need sessions of two items and more on two days or more");
    std::vector<Day> days;
    for (auto& [day, ofDay] : cases) days.push_back({day, std::move(ofDay), popularityAt(history, day)});
    return days;
}

/// Everything that is built before the first step and only read afterwards.
struct Ground {
    std::vector<std::int32_t> families;
    PopularityHistory history;
    PairTable pairs;
    PairTable familyPairs;
    EdgeFeatures features;
    NeighbourIndex neighbours;
    EdgeSet edges;
    std::vector<Day> days;
    StudentFacts facts;

    Ground(const StudentInput& input, const TrainingConfig& config, const JobContext& context)
        : families(familiesOf(input.dataset.catalogue)),
          history(input.dataset.log, input.known, families, input.dataset.itemCount()),
          pairs(input.dataset.log, input.known, itemRows(input.dataset.itemCount()), input.dataset.itemCount()),
          familyPairs(input.dataset.log, input.known, families,
                      1 + *std::max_element(families.begin(), families.end())),
          features(input.dataset, input.known, families, config),
          neighbours(input.dataset.log, input.known, input.dataset.itemCount()),
          edges(makeEdges(input, config, context)), days(daysOf(input, history))
    {
        std::vector<Case> all;
        for (const auto& day : days) all.insert(all.end(), day.cases.begin(), day.cases.end());
        facts = {.log = &input.dataset.log,
                 .families = families,
                 .edges = &edges,
                 .features = &features,
                 .neighbours = config.leavesOut(Without::Neighbours) ? nullptr : &neighbours,
                 .sessionsOf = features.sessionsOf(),
                 .repeats = repeatsMatter(input.dataset.log, all)};
    }

private:
    static std::vector<std::int32_t> itemRows(ItemIndex count)
    {
        std::vector<std::int32_t> rows(static_cast<std::size_t>(count));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

    EdgeSet makeEdges(const StudentInput& input, const TrainingConfig& config, const JobContext& context) const
    {
        context.report({.stage = Stage::Preparing});
        const bool withText = !config.leavesOut(Without::Text);
        const bool teacher = !config.leavesOut(Without::Teacher);
        const auto text = withText ? std::make_unique<TextSimilarity>(input.dataset.catalogue) : nullptr;
        EdgeSources sources{.text = text.get()};
        if (!config.leavesOut(Without::Images) && input.pictures.count == input.dataset.itemCount())
            sources.pictures = pictureRows(input.pictures);
        if (teacher && !config.leavesOut(Without::Knowledge)) sources.knowledge = input.teacher.knowledge;
        if (teacher && !config.leavesOut(Without::Transition)) {
            sources.queries = input.teacher.queries;
            sources.transition = input.teacher.transition;
        }
        return {pairs, familyPairs, families, sources, config, context};
    }
};

/// The training loop: gathers a batch, scores it, learns from it.
class StudentTrainer {
public:
    StudentTrainer(const StudentInput& input, const TrainingConfig& config, const Ground& ground)
        : m_input(input), m_config(config), m_ground(ground), m_batcher(ground.facts),
          m_groups(popularityGroups(ground.facts.sessionsOf)), m_net(seededNet(config, ground)),
          m_optimizer(makeOptimizer())
    {
        for (int epoch = 0; epoch < config.studentEpochs; ++epoch) planEpoch(static_cast<std::uint64_t>(epoch));
    }

    StudentNet run(const std::filesystem::path& checkpoint, const JobContext& context, const OnPoint& onPoint)
    {
        const auto steps = static_cast<std::int64_t>(m_plan.size());
        auto savedAt = std::chrono::steady_clock::now();
        double recent = 0;
        for (auto step = restore(checkpoint); step < steps; ++step) {
            try {
                context.checkIn();
            } catch (const Cancelled&) {
                save(checkpoint, step);
                throw;
            }
            const double loss = runStep(step, steps);
            recent = recent == 0 ? loss : 0.95 * recent + 0.05 * loss;
            context.report({Stage::Student, step + 1, steps, recent});
            if (step % 10 == 9) onPoint("student.loss", step + 1, recent);
            if (std::chrono::steady_clock::now() - savedAt > kCheckpointEvery) {
                save(checkpoint, step + 1);
                savedAt = std::chrono::steady_clock::now();
            }
        }
        return m_net;
    }

private:
    static StudentNet seededNet(const TrainingConfig& config, const Ground& ground)
    {
        seedWeights(config.seed, kPurposeWeights);
        return StudentNet(static_cast<int>(ground.features.width()));
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

    /// 1. gather  2. score  3. losses  4. backwards and optimise
    double runStep(std::int64_t step, std::int64_t steps)
    {
        const auto& plan = m_plan[static_cast<std::size_t>(step)];
        const auto& day = m_ground.days[plan.day];
        std::vector<Case> cases;
        for (const auto at : plan.cases) cases.push_back(day.cases[static_cast<std::size_t>(at)]);
        auto batch = m_batcher.gather(cases);

        const auto prior = m_net->prior(day.popularity);  // [I]
        batch.touched.delta = studentDelta(m_net, batch); // [U]

        auto loss = sparseSoftmaxLoss(prior, batch.touched); // []
        const double crossEntropy = loss.item<double>();
        if (distils()) {
            const auto scores = prior.index_select(/*dim=*/0, batch.touched.items) + batch.touched.delta; // [U]
            const auto pairs =
                drawRankingPairs(batch.touched, teacherScores(cases, batch.touched), m_groups,
                                 seedFor(m_config.seed, kPurposePairs, static_cast<std::uint64_t>(step)));
            loss = loss + m_config.distillationWeight * rankingLoss(scores, pairs); // []
        }
        setRates(1 - static_cast<double>(step) / static_cast<double>(steps + 1));
        m_optimizer.zero_grad();
        loss.backward();
        m_optimizer.step();
        return crossEntropy;
    }

    [[nodiscard]] bool distils() const
    {
        return m_input.teacher.sessionStates && m_config.distillationWeight > 0 &&
               !m_config.leavesOut(Without::Teacher) && !m_config.leavesOut(Without::Transition);
    }

    /// The transition tower's score of every touched item -> [U]
    torch::Tensor teacherScores(const std::vector<Case>& cases, const TouchedItems& touched) const
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

    /// The step to go on with.
    std::int64_t restore(const std::filesystem::path& checkpoint)
    {
        if (!std::filesystem::exists(checkpoint)) return 0;
        const auto file = readTensors(checkpoint);
        takeModule(file, "net", *m_net, checkpoint);
        takeOptimizer(file, "optimizer", m_optimizer);
        return takePoint(file).value_or(TrainingPoint{}).step;
    }

    const StudentInput& m_input;
    const TrainingConfig& m_config;
    const Ground& m_ground;
    StudentBatcher m_batcher;
    std::vector<std::int32_t> m_groups;
    std::vector<Step> m_plan;
    StudentNet m_net;
    torch::optim::AdamW m_optimizer;
};

StudentTables tablesOf(const StudentInput& input, const TrainingConfig& config, const Ground& ground, StudentNet& net,
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
    tables.prior = toVector(net->prior(popularityAt(ground.history, input.servingDay)));
    const auto distances = torch::arange(kReadEvents, torch::kLong);
    const auto lengths = torch::arange(kReadEvents + 1, torch::kLong);
    const auto one = net->eventWeights(torch::zeros({1}, torch::kLong), torch::zeros({1}, torch::kLong));
    // w is a product, so each table is taken with the other's first entry and that entry is divided out once.
    tables.distance = toVector(net->eventWeights(distances, torch::zeros_like(distances)));
    tables.length = toVector(net->eventWeights(torch::zeros_like(lengths), lengths) / one);
    tables.repeat = toVector(net->repeatScores(torch::arange(kRepeatBuckets, torch::kLong)));
    tables.sessionsOf = ground.facts.sessionsOf;
    tables.repeats = ground.facts.repeats;
    tables.neighbours = !config.leavesOut(Without::Neighbours);
    tables.known = ground.neighbours.arrays();
    return tables;
}

} // namespace

Student trainStudent(const StudentInput& input, const TrainingConfig& config, const std::filesystem::path& checkpoint,
                     const JobContext& context, const OnPoint& onPoint)
{
    const Ground ground(input, config, context);
    StudentTrainer trainer(input, config, ground);
    auto net = trainer.run(checkpoint, context, onPoint);
    net->eval();
    auto tables = tablesOf(input, config, ground, net, context);
    return {std::move(tables), net};
}

} // namespace core::engine
