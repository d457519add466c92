#include "core/engine/student/student_steps.h"

#include "core/engine/student/ranking_pairs.h"
#include "core/engine/student/wide.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/memory_limit.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeWeights = 0x5701;
constexpr std::uint64_t kPurposePairs = 0x5703;
constexpr double kTableRate = 20.0 / 3; // the tables of w learn this much faster than the perceptrons
constexpr double kWeightDecay = 1e-4;
constexpr std::int64_t kBytesPerEdge = 256;    // features, values and derivatives of an edge in a step
constexpr std::int64_t kFewestEdges = 20'000;  // with fewer at once a pass would hardly end
constexpr std::int64_t kStepsBetweenLooks = 4; // at the memory held
constexpr std::uint64_t kMostCases = 1 << 20;  // of a step, for seeds of their own

/// rows of taught [I, D] . state [D] for each of `items` -> out
DENJU_WIDE void askTeacher(const float* taught, const float* state, std::size_t width, std::span<const ItemIndex> items,
                           float* out)
{
    for (const auto item : items) {
        const auto* row = taught + static_cast<std::size_t>(item) * width;
        Wide sums{};
        std::size_t at = 0;
        for (; at + kWide <= width; at += kWide) {
            Wide one;
            Wide other;
            std::memcpy(&one, row + at, sizeof one);
            std::memcpy(&other, state + at, sizeof other);
            sums += one * other;
        }
        float sum = 0;
        for (std::size_t each = 0; each < kWide; ++each) sum += sums[each];
        for (; at < width; ++at) sum += row[at] * state[at];
        *out++ = sum;
    }
}

void copyTo(std::vector<float>& values, const torch::Tensor& tensor)
{
    values.assign(tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel());
}

} // namespace

StudentSteps::StudentSteps(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground)
    : m_input(input), m_config(config), m_ground(ground), m_batcher(ground.facts),
      m_loss(input.dataset.itemCount(), ground.facts.repeats), m_groups(popularityGroups(ground.facts.sessionsOf)),
      m_net(seededNet()), m_edgePass(m_net->edgePerceptron(), ground.features.width()),
      m_teacherPass(m_net->teacherPerceptron()), m_priorPass(m_net->priorPerceptron()),
      m_votePass(m_net->votePerceptron()), m_optimizer(makeOptimizer()), m_edgesAtOnce(edgesAtOnce())
{
    if (distils()) m_taught = input.teacher.transition.to(torch::kCPU, torch::kFloat).contiguous();
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
    const auto& features = m_ground.features;
    StudentNet net(static_cast<int>(features.plainWidth()), m_ground.history.width(),
                   static_cast<int>(features.width() - features.plainWidth()));
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
    groups.emplace_back(m_net->teacherPerceptron()->parameters(), options(rate));
    return torch::optim::AdamW(groups, torch::optim::AdamWOptions(rate).weight_decay(kWeightDecay));
}

double StudentSteps::learn(const StudentStep& step, std::int64_t number, double share, const JobContext& context)
{
    const std::span<const SessionIndex> sessions = step.sessions;
    const Place place{m_ground.days[step.day], number, step.taught};
    if (number % kStepsBetweenLooks == 0) MemoryLimit(m_config.memoryLimit).check();
    setRates(share);
    m_optimizer.zero_grad();
    std::int64_t cases = 0;
    for (const auto session : sessions) cases += casesIn(m_input.dataset.log, session);
    const double shareOfCase = 1 / static_cast<double>(std::max<std::int64_t>(1, cases));
    double crossEntropy = 0;
    for (auto rest = sessions; !rest.empty();) {
        context.checkIn();
        const auto part = rest.first(affordable(rest, step.taught));
        rest = rest.subspan(part.size());
        crossEntropy += shareOfCase * learnFrom(part, shareOfCase, place);
    }
    m_optimizer.step();
    return crossEntropy;
}

/// How many of the first sessions are gathered at once: their edges are what a step's memory goes to. At least one. The
/// teacher's edges count where it is heard alone, so that all other steps are the same with it and without.
std::size_t StudentSteps::affordable(std::span<const SessionIndex> sessions, bool taught) const
{
    std::int64_t edges = 0;
    for (std::size_t count = 0; count < sessions.size(); ++count) {
        for (const auto item : m_input.dataset.log.itemsOf(sessions[count]))
            edges += taught ? std::ssize(m_ground.edges.of(item)) : m_ground.edges.plainOf(item);
        if (edges > m_edgesAtOnce && count > 0) return count;
    }
    return sessions.size();
}

/// Adds the gradients of `share` times the sum of the losses of all prefixes; gives the sum of their cross-entropies.
/// 1. gather  2. ask the perceptrons  3. loss and its derivatives by their answers  4. backwards through them
double StudentSteps::learnFrom(std::span<const SessionIndex> sessions, double share, const Place& place)
{
    const auto& batch = m_batcher.gather(sessions, place.taught);
    const auto& known = place.day.popularity;
    const auto popularity = std::span(known.data_ptr<float>(), static_cast<std::size_t>(known.numel()));
    m_edgePass.forward(batch.edgeFeatures, m_values.edges);
    if (place.taught) addTeacher(batch);
    m_votePass.forward(batch.votes, m_values.votes);
    m_priorPass.forward(popularity, m_values.prior);
    const auto tables = m_net->tableParameters();
    copyTo(m_values.distance, tables[0]);
    copyTo(m_values.length, tables[1]);
    copyTo(m_values.repeat, tables[2]);

    const auto states = place.taught && distils() ? teacherStates(batch) : torch::Tensor(); // [B, D]
    const auto sum = m_loss(batch, m_values, share, teaching(states, place.number), m_derivatives);

    if (place.taught) {
        learnTeacher(batch);
        return sum.crossEntropy;
    }
    m_edgePass.backward(batch.edgeFeatures, m_derivatives.edges);
    m_votePass.backward(batch.votes, m_derivatives.votes);
    m_priorPass.backward(popularity, m_derivatives.prior);
    addGradient(tables[0], m_derivatives.distance);
    addGradient(tables[1], m_derivatives.length);
    addGradient(tables[2], m_derivatives.repeat);
    return sum.crossEntropy;
}

/// Edges that the teacher alone knows are worth what it says of them.
void StudentSteps::addTeacher(const StudentBatch& batch)
{
    m_teacherPass.forward(batch.taughtRows, m_added);
    const auto N = batch.edgeTo.size();
    const auto S = batch.taught.size();
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel) {
        auto* values = m_values.edges.data() + channel * N;
        for (std::size_t edge = 0; edge < N; ++edge) values[edge] *= batch.edgeKnown[edge];
        for (std::size_t at = 0; at < S; ++at)
            values[batch.taught[at]] += batch.taughtSay[at] * m_added[channel * S + at];
    }
}

void StudentSteps::learnTeacher(const StudentBatch& batch)
{
    const auto N = batch.edgeTo.size();
    const auto S = batch.taught.size();
    for (std::size_t channel = 0; channel < kEdgeChannels; ++channel)
        for (std::size_t at = 0; at < S; ++at)
            m_added[channel * S + at] = batch.taughtSay[at] * m_derivatives.edges[channel * N + batch.taught[at]];
    m_teacherPass.backward(batch.taughtRows, m_added);
}

bool StudentSteps::distils() const
{
    return m_input.teacher.sessionStates && m_config.distillationWeight > 0 && !m_config.leavesOut(Without::Teacher) &&
           !m_config.leavesOut(Without::Transition);
}

/// The transition tower's state after every prefix of the batch -> [B, D] on the processor
torch::Tensor StudentSteps::teacherStates(const StudentBatch& batch) const
{
    const torch::NoGradGuard noGradient;
    std::vector<std::vector<ItemIndex>> prefixes;
    for (const auto& each : batch.cases) {
        auto& prefix = prefixes.emplace_back();
        for (auto event = each.firstEvent; event < each.lastEvent; ++event) prefix.push_back(batch.events[event].item);
    }
    return m_input.teacher.sessionStates(prefixes).to(torch::kCPU, torch::kFloat).contiguous(); // [B, D]
}

/// The student shall order the items of a case as the tower does: see ranking_pairs.h. Nothing without states.
StudentLoss::Teaching StudentSteps::teaching(const torch::Tensor& states, std::int64_t step) const
{
    if (!states.defined()) return {};
    return [this, states, step, known = std::vector<float>()](std::size_t which, std::span<const ItemIndex> items,
                                                              std::span<const double> scores,
                                                              std::span<double> derivatives) mutable {
        const auto D = static_cast<std::size_t>(m_taught.size(1));
        known.resize(items.size());
        askTeacher(m_taught.data_ptr<float>(), states.data_ptr<float>() + which * D, D, items, known.data());
        const auto seed = seedFor(m_config.seed, kPurposePairs, static_cast<std::uint64_t>(step) * kMostCases + which);
        return rankingLoss(scores, drawRankingPairs(items, known, m_groups, seed), m_config.distillationWeight,
                           derivatives);
    };
}

void StudentSteps::setRates(double share)
{
    auto& groups = m_optimizer.param_groups();
    groups[0].options().set_lr(m_config.studentLearningRate * share);
    groups[1].options().set_lr(m_config.studentLearningRate * kTableRate * share);
    groups[2].options().set_lr(m_config.studentLearningRate * share);
}

} // namespace core::engine
