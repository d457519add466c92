#include "core/engine/towers/teacher_training.h"

#include "core/base/field_text.h"
#include "core/engine/distillation/info_nce.h"
#include "core/engine/tensors/evaluation_mode.h"

#include <algorithm>
#include <string_view>

namespace core::engine {

namespace {

/// Places in the loop's course.
enum Course : std::int64_t { LearnKnowledge, ReadCatalogue, LearnTransitions, Align };

} // namespace

TeacherTraining::TeacherTraining(const TeacherInput& input, const TrainingConfig& config,
                                 const std::filesystem::path& checkpointFolder, const JobContext& context,
                                 const OnPoint& onPoint)
    : m_config(config), m_context(context), m_steps(input, config, context), m_towers(m_steps.towers()),
      m_loop(*m_towers, checkpointFolder / "teacher-checkpoint.safetensors", fingerprint(), context, onPoint)
{
    m_loop.keepWithin(MemoryLimit(config.memoryLimit));
}

std::string TeacherTraining::fingerprint() const
{
    auto text = m_steps.material().size() + "; " + m_steps.languagePrint() + "; catalogue read in steps";
    TrainingConfig::visitFields(m_config, [&](std::string_view name, const auto& field, const char*) {
        if (name != "memory_limit") text += "; " + std::string(name) + "=" + fieldToText(field);
    });
    return text;
}

Teacher TeacherTraining::run()
{
    if (!m_config.leavesOut(Without::Knowledge)) learnKnowledge();
    readCatalogue();
    if (!m_loop.isBegun(LearnTransitions)) m_towers->transition->startFrom(m_towers->knowledge);
    if (m_steps.learnsTransitions()) {
        learnTransitions();
        align();
    }
    return finished();
}

void TeacherTraining::learnKnowledge()
{
    auto optimizer = towerOptimizer(*m_towers->knowledge, m_config.towerLearningRate);
    m_loop.run(
        {.number = LearnKnowledge,
         .stage = Stage::KnowledgeTower,
         .series = "knowledge_loss",
         .steps = knowledgeSteps(),
         .highestRate = m_config.towerLearningRate,
         .rows = m_config.towerBatch,
         .optimizers = {&optimizer},
         .loss = [this](std::int64_t step, const Portion& portion) { return m_steps.knowledgeLoss(step, portion); },
         .after = m_steps.material().catalogueSteps()});
}

void TeacherTraining::readCatalogue()
{
    const bool learned = knowledgeSteps() > 0;
    m_loop.run({.number = ReadCatalogue,
                .stage = learned ? Stage::KnowledgeTower : Stage::TransitionTower,
                .series = kCatalogueRead,
                .steps = m_steps.material().catalogueSteps(),
                .rows = m_config.towerBatch,
                .optimizers = {},
                .loss =
                    [this](std::int64_t step, const Portion& portion) {
                        const auto first = step * m_config.towerBatch;
                        const auto rows =
                            std::min<std::int64_t>(m_config.towerBatch, m_steps.material().itemCount() - first);
                        const auto from = portion.first(rows);
                        const auto to = portion.last(rows);
                        if (from < to) m_steps.readCatalogue(first + from, first + to); // the last step may be small
                        return torch::Tensor();
                    },
                .before = knowledgeSteps(),
                .after = learned ? 0 : transitionSteps()});
}

std::int64_t TeacherTraining::knowledgeSteps() const
{
    return m_config.leavesOut(Without::Knowledge) ? 0 : m_steps.material().catalogueSteps() * m_config.knowledgeEpochs;
}

std::int64_t TeacherTraining::transitionSteps() const
{
    return m_steps.material().sessionSteps() * m_config.transitionEpochs;
}

std::int64_t TeacherTraining::alignmentSteps() const
{
    return m_steps.material().sessionSteps() * m_config.alignmentEpochs;
}

void TeacherTraining::learnTransitions()
{
    auto optimizer = towerOptimizer(*m_towers->transition, m_config.towerLearningRate);
    m_loop.run(
        {.number = LearnTransitions,
         .stage = Stage::TransitionTower,
         .series = "transition_loss",
         .steps = transitionSteps(),
         .highestRate = 2 * m_config.towerLearningRate,
         .rows = m_config.towerBatch,
         .optimizers = {&optimizer},
         .loss = [this](std::int64_t step, const Portion& portion) { return m_steps.transitionLoss(step, portion); },
         .before = knowledgeSteps() > 0 ? 0 : m_steps.material().catalogueSteps()});
}

void TeacherTraining::align()
{
    auto optimizer = towerOptimizer(*m_towers->transition, m_config.towerLearningRate);
    auto criticOptimizer = towerOptimizer(*m_towers->critic, m_config.towerLearningRate);
    const auto steps = alignmentSteps();
    m_loop.run(
        {.number = Align,
         .stage = Stage::Alignment,
         .series = "alignment_loss",
         .steps = steps,
         .highestRate = m_config.towerLearningRate,
         .rows = m_config.towerBatch,
         .optimizers = {&optimizer, &criticOptimizer},
         .loss = [&](std::int64_t step,
                     const Portion& portion) { return m_steps.alignmentLoss(step, portion, steps, criticOptimizer); },
         .after = m_steps.material().catalogueSteps()});
}

Teacher TeacherTraining::finished()
{
    const EvaluationMode evaluation(*m_towers);
    Teacher teacher;
    teacher.m_temperature = m_config.temperature;
    const auto I = m_steps.material().itemCount();
    const auto D = m_towers->transition->reader()->language().width();
    teacher.m_transition = torch::zeros({I, D});
    teacher.m_itemQueries = torch::zeros({I, D});
    teacher.m_itemStates = torch::zeros({I, D});
    teacher.m_knowledge = torch::zeros({I, D});
    teacher.m_logPrior = m_steps.material().logPrior();
    if (!m_steps.learnsTransitions()) {
        if (!m_config.leavesOut(Without::Knowledge))
            teacher.m_knowledge =
                unitRows(m_towers->features.slice(/*dim=*/1, 2 * D)).detach().to(torch::kCPU).contiguous();
        return teacher;
    }
    const auto steps = alignmentSteps();
    for (std::int64_t step = 0; step < m_steps.material().catalogueSteps(); ++step) {
        m_context.checkIn();
        const auto first = step * m_config.towerBatch;
        const auto last = std::min(first + m_config.towerBatch, I);
        const auto vectors = m_steps.vectorsOf(first, last);
        if (!m_config.leavesOut(Without::Knowledge)) teacher.m_knowledge.slice(0, first, last).copy_(vectors.knowledge);
        teacher.m_transition.slice(0, first, last).copy_(vectors.transition);
        teacher.m_itemQueries.slice(0, first, last).copy_(vectors.queries);
        teacher.m_itemStates.slice(0, first, last).copy_(vectors.states);
        m_context.report({Stage::Alignment, steps + step + 1, steps + m_steps.material().catalogueSteps()});
    }
    m_steps.forgetContext();
    teacher.m_reader = m_towers->transition->reader().ptr();
    teacher.m_reader->eval();
    teacher.m_rank = m_config.adapterRank;
    teacher.m_language = m_steps.languagePrint();
    if (!teacher.m_language.empty()) return teacher;
    teacher.m_heads = m_config.towerHeads;
    teacher.m_layers = m_config.towerLayers;
    return teacher;
}

} // namespace core::engine
