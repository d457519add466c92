#include "core/engine/student/student_steps.h"

#include "core/base/memory_use.h"
#include "core/engine/student/ranking_pairs.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/memory_limit.h"
#include "core/engine/training/release_memory.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeWeights = 0x5701;
constexpr std::uint64_t kPurposePairs = 0x5703;
constexpr double kTableRate = 20.0 / 3; // the tables of w learn this much faster than the perceptrons
constexpr double kWeightDecay = 1e-4;
constexpr std::int64_t kBytesPerEdge = 1024;   // features, activations and gradients of an edge in a step
constexpr std::int64_t kFewestEdges = 20'000;  // with fewer at once a pass would hardly end
constexpr std::int64_t kStepsBetweenLooks = 4; // at the memory held

} // namespace

StudentSteps::StudentSteps(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground)
    : m_input(input), m_config(config), m_ground(ground), m_device(chooseDevice(config.device)),
      m_batcher(ground.facts), m_groups(popularityGroups(ground.facts.sessionsOf)), m_net(seededNet()),
      m_optimizer(makeOptimizer()), m_edgesAtOnce(edgesAtOnce()), m_heldBefore(heldNow())
{
}

std::int64_t StudentSteps::heldNow()
{
    releaseFreedMemory();
    return residentMemory();
}

std::int64_t StudentSteps::edgesAtOnce() const
{
    const MemoryLimit limit(m_config.memoryLimit);
    limit.require(kFewestEdges * kBytesPerEdge);
    // Half of the room is left for what else a step takes and for the holes between.
    return std::min(m_config.stepEdges, std::max(kFewestEdges, limit.room() / (2 * kBytesPerEdge)));
}

StudentNet StudentSteps::seededNet() const
{
    seedWeights(m_config.seed, kPurposeWeights);
    StudentNet net(static_cast<int>(m_ground.features.width()));
    net->to(m_device);
    return net;
}

torch::optim::AdamW StudentSteps::makeOptimizer()
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

double StudentSteps::learn(std::span<const Case> cases, const StudentDay& day, std::int64_t step, double share,
                           const JobContext& context)
{
    if (step % kStepsBetweenLooks == 0) MemoryLimit(m_config.memoryLimit).check();
    setRates(share);
    m_optimizer.zero_grad();
    double crossEntropy = 0;
    for (auto rest = cases; !rest.empty();) {
        context.checkIn();
        const auto part = rest.first(affordable(rest));
        rest = rest.subspan(part.size());
        const auto ofStep = static_cast<double>(part.size()) / static_cast<double>(cases.size());
        crossEntropy += ofStep * learnFrom(part, ofStep, day, step);
        // Parts of ever changing sizes leave holes; a long training would come to hold several times what it uses.
        if (residentMemory() > m_heldBefore + kMostHoles) releaseFreedMemory();
    }
    m_optimizer.step();
    return crossEntropy;
}

/// How many of the first cases are gathered at once: their edges are what a step's memory goes to. At least one.
std::size_t StudentSteps::affordable(std::span<const Case> cases) const
{
    std::int64_t edges = 0;
    for (std::size_t count = 0; count < cases.size(); ++count) {
        const auto items = m_input.dataset.log.itemsOf(cases[count].session);
        for (const auto item : readEvents(items.first(static_cast<std::size_t>(cases[count].position))))
            edges += std::ssize(m_ground.edges.of(item));
        if (edges > m_edgesAtOnce && count > 0) return count;
    }
    return cases.size();
}

/// Adds the gradients of `share` times the loss of the cases; gives their cross-entropy. 1. gather  2. score
/// 3. losses  4. backwards
double StudentSteps::learnFrom(std::span<const Case> cases, double share, const StudentDay& day, std::int64_t step)
{
    const auto gathered = m_batcher.gather(cases);
    auto batch = gathered.to(m_device);
    const auto prior = m_net->prior(day.popularity.to(m_device)); // [I]
    batch.touched.delta = studentDelta(m_net, batch);             // [U]

    auto loss = sparseSoftmaxLoss(prior, batch.touched); // []
    const double crossEntropy = loss.item<double>();
    if (distils()) {
        const auto scores = prior.index_select(/*dim=*/0, batch.touched.items) + batch.touched.delta; // [U]
        const auto pairs = drawRankingPairs(gathered.touched, teacherScores(cases, gathered.touched), m_groups,
                                            seedFor(m_config.seed, kPurposePairs, static_cast<std::uint64_t>(step)));
        loss = loss + m_config.distillationWeight * rankingLoss(scores, pairs.to(m_device)); // []
    }
    (share * loss).backward();
    return crossEntropy;
}

bool StudentSteps::distils() const
{
    return m_input.teacher.sessionStates && m_config.distillationWeight > 0 && !m_config.leavesOut(Without::Teacher) &&
           !m_config.leavesOut(Without::Transition);
}

/// The transition tower's score of every touched item -> [U]
torch::Tensor StudentSteps::teacherScores(std::span<const Case> cases, const TouchedItems& touched) const
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

void StudentSteps::setRates(double share)
{
    auto& groups = m_optimizer.param_groups();
    groups[0].options().set_lr(m_config.studentLearningRate * share);
    groups[1].options().set_lr(m_config.studentLearningRate * kTableRate * share);
}

} // namespace core::engine
