#include "core/engine/student/student_trial.h"

#include "core/base/memory_use.h"
#include "core/engine/student/edge_tables.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_steps.h"
#include "core/engine/tensors/seeds.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace core::engine {

namespace {

constexpr std::uint64_t kPurposeItems = 0x7201;
constexpr std::size_t kItems = 400; // whose edges stand for those of all
constexpr std::size_t kSteps = 8;   // at most; the first warms up
constexpr double kPatience = 3;     // seconds, once three steps were timed
constexpr std::size_t kFewestTimed = 3;

/// The first steps of one kind.
std::vector<StudentStep> firstOf(const std::vector<StudentStep>& plan, bool taught)
{
    std::vector<StudentStep> steps;
    for (const auto& step : plan)
        if (step.taught == taught && steps.size() < kSteps) steps.push_back(step);
    return steps;
}

/// Items at random, whatever their popularity.
std::vector<ItemIndex> chooseItems(ItemIndex itemCount, std::int64_t seed)
{
    std::vector<ItemIndex> items;
    for (const auto item : shuffled(itemCount, seedFor(seed, kPurposeItems, 0)))
        if (items.size() < kItems) items.push_back(static_cast<ItemIndex>(item));
    return items;
}

/// Those, and what the sessions of the steps hold: in order, each once.
std::vector<ItemIndex> itemsWithEdges(const SessionLog& log, const std::vector<ItemIndex>& sample,
                                      const std::vector<StudentStep>& steps)
{
    std::set<ItemIndex> items(sample.begin(), sample.end());
    for (const auto& step : steps)
        for (const auto session : step.sessions) {
            const auto events = log.itemsOf(session);
            items.insert(events.begin(), events.end());
        }
    return {items.begin(), items.end()};
}

class Trial {
public:
    Trial(const StudentInput& input, const TrainingConfig& config, const JobContext& context)
        : m_input(input), m_config(config), m_context(context),
          m_sample(chooseItems(input.dataset.itemCount(), config.seed))
    {
        const auto plan =
            planTraining(input.dataset.log, input.known, input.lessons(), config, input.hearsTeacher(config));
        m_steps = std::ssize(plan);
        m_taughtSteps = std::ranges::count(plan, true, &StudentStep::taught);
        m_chosen = firstOf(plan, false);
        m_taught = firstOf(plan, true);
    }

    StudentTrial run()
    {
        StudentTrial trial{.steps = {.steps = m_steps, .took = {}}};
        auto chosen = m_chosen;
        chosen.insert(chosen.end(), m_taught.begin(), m_taught.end());
        const auto items = itemsWithEdges(m_input.dataset.log, m_sample, chosen);
        const auto before = heapInUse();
        releaseFreedMemory();
        forgetPeakMemory();
        const auto held = residentMemory();
        Stopwatch watch;
        const StudentGround ground(m_input, m_config, m_context, items);
        const auto seconds = watch.lap();
        const auto I = static_cast<double>(m_input.dataset.itemCount());
        const auto rows = ground.edges.rowSeconds();
        trial.ground = seconds - rows + rows * I / static_cast<double>(items.size());
        trial.edgesTried = ground.edges.size();
        std::int64_t ofSample = 0;
        for (const auto item : m_sample) ofSample += std::ssize(ground.edges.of(item));
        trial.edges =
            static_cast<std::int64_t>(static_cast<double>(ofSample) * I / static_cast<double>(m_sample.size()));
        const auto missing = (trial.edges - trial.edgesTried) * static_cast<std::int64_t>(sizeof(Edge));
        trial.groundMemory = heapInUse() - before + missing;
        trial.groundPeak = peakMemory() - held + missing + missing / 2; // a list that grows stands beside its old self

        StudentSteps steps(m_input, m_config, ground);
        trySteps(steps, trial);
        auto net = steps.net();
        watch.lap();
        StudentTables tables;
        computeEdgeTables(ground.edges, ground.features, net, tables, m_context);
        trial.tables = watch.lap() * static_cast<double>(trial.edges) /
                       static_cast<double>(std::max<std::int64_t>(1, trial.edgesTried));
        trial.asking = askingTime(ground, net);
        return trial;
    }

private:
    /// In turn one without the teacher and one with, as there are two kinds; a time is their mean as the training has
    /// them.
    void trySteps(StudentSteps& steps, StudentTrial& trial)
    {
        const auto taughtShare = static_cast<double>(m_taughtSteps) / static_cast<double>(m_steps);
        Stopwatch whole;
        double spent = 0;
        for (std::size_t at = 0; at < m_chosen.size(); ++at) {
            m_context.report({steps.distils() ? Stage::Distillation : Stage::Student, static_cast<std::int64_t>(at),
                              std::ssize(m_chosen)});
            auto took = (1 - taughtShare) * tryStep(steps, m_chosen[at], trial);
            if (!m_taught.empty()) took += taughtShare * tryStep(steps, m_taught[at % m_taught.size()], trial);
            if (at > 0 || m_chosen.size() == 1) trial.steps.took.push_back(took);
            spent += whole.lap();
            if (spent > kPatience && trial.steps.took.size() >= kFewestTimed) break;
        }
    }

    /// Seconds.
    double tryStep(StudentSteps& steps, const StudentStep& step, StudentTrial& trial) const
    {
        releaseFreedMemory();
        forgetPeakMemory();
        const auto held = residentMemory();
        Stopwatch watch;
        steps.learn(step, trial.stepsTried++, 1, m_context);
        const auto took = watch.lap();
        trial.stepMemory = std::max(trial.stepMemory, peakMemory() - held);
        return took;
    }

    /// Prior, edges and votes of the sessions of one step, each as a whole.
    double askingTime(const StudentGround& ground, StudentNet& net) const
    {
        const torch::NoGradGuard noGradient;
        constexpr std::size_t kQuestions = 32;
        const auto& sessions = m_chosen.front().sessions;
        const auto count = std::min(kQuestions, sessions.size());
        std::vector<float> scores(static_cast<std::size_t>(m_input.dataset.itemCount()));
        Stopwatch watch;
        for (std::size_t at = 0; at < count; ++at) {
            const auto events = m_input.dataset.log.itemsOf(sessions[at]);
            const auto prefix = events.first(events.size() - 1);
            std::ranges::fill(scores, 0.0F);
            for (const auto item : readEvents(prefix))
                for (const auto& edge : ground.edges.of(item))
                    scores[static_cast<std::size_t>(edge.to)] += edge.together;
            if (!ground.asksNeighbours) continue;
            const auto votes = std::ssize(ground.neighbours.votes(prefix));
            if (votes > 0) net->voteScores(torch::ones({votes, kVoteFeatures}));
        }
        return watch.lap() / static_cast<double>(std::max<std::size_t>(1, count));
    }

    const StudentInput& m_input;
    const TrainingConfig& m_config;
    const JobContext& m_context;
    std::int64_t m_steps = 0; // of the whole training
    std::int64_t m_taughtSteps = 0;
    std::vector<StudentStep> m_chosen; // without the teacher
    std::vector<StudentStep> m_taught;
    std::vector<ItemIndex> m_sample;
};

} // namespace

StudentTrial tryStudent(const StudentInput& input, const TrainingConfig& config, const JobContext& context)
{
    return Trial(input, config, context).run();
}

} // namespace core::engine
