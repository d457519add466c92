#pragma once

#include "core/engine/towers/teacher_steps.h"
#include "core/engine/training/step_loop.h"

namespace core::engine {

/// The course of the teacher's training: its three stages one after the other, from the checkpoint where there is one.
/// Used once, by Teacher::train.
class TeacherTraining {
public:
    TeacherTraining(const TeacherInput& input, const TrainingConfig& config,
                    const std::filesystem::path& checkpointFolder, const JobContext& context, const OnPoint& onPoint);

    Teacher run();

private:
    void learnKnowledge();
    void readCatalogue();
    void learnTransitions();
    void align();
    Teacher finished();
    [[nodiscard]] std::string fingerprint() const;
    [[nodiscard]] std::int64_t knowledgeSteps() const; ///< 0 where that tower is left out
    [[nodiscard]] std::int64_t transitionSteps() const;
    [[nodiscard]] std::int64_t alignmentSteps() const;

    TrainingConfig m_config;
    const JobContext& m_context;
    TeacherSteps m_steps;
    Towers m_towers;
    StepLoop m_loop;
};

} // namespace core::engine
