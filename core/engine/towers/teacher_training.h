#pragma once

#include "core/engine/distillation/separation.h"
#include "core/engine/text/item_text.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/transition_tower.h"
#include "core/engine/training/step_loop.h"

#include <torch/torch.h>

namespace core::engine {

/// All that is trained and kept in one checkpoint.
struct TowersImpl : public torch::nn::Module {
    TowersImpl(const TowerSizes& sizes, std::int64_t itemCount);

    KnowledgeTower knowledge;
    TransitionTower transition;
    SeparationCritic critic;
    torch::Tensor features; ///< [I, 3D] what K said of every item once it was trained: picture, text, item
};
TORCH_MODULE(Towers);

/// The three stages of the teacher (METHOD.md section 2), each a loss of one step: item knowledge from the catalogue
/// alone, transitions from the sessions, then both brought into one space and kept apart in it. Used once, by
/// Teacher::train.
class TeacherTraining {
public:
    TeacherTraining(const TeacherInput& input, const TrainingConfig& config,
                    const std::filesystem::path& checkpointFolder, const JobContext& context, const OnPoint& onPoint);

    Teacher run();

private:
    /// Sessions of a step, read and compared.
    struct SessionStep {
        ItemParts parts;              ///< of the items in `items`
        torch::Tensor items;          ///< [N] item numbers, each once
        torch::Tensor transitionLoss; ///< []
        torch::Tensor titleLoss;      ///< []
    };

    void learnKnowledge();
    void readCatalogue();
    void learnTransitions();
    void align();
    Teacher finished();

    torch::Tensor knowledgeLoss(std::int64_t step);
    SessionStep readSessions(std::int64_t stage, std::int64_t step);
    torch::Tensor alignmentLoss(std::int64_t step, std::int64_t steps, torch::optim::AdamW& criticOptimizer);
    /// The sessions of a step, of like length: those of `stage`'s order from which `step` takes its part.
    std::vector<SessionIndex> sessionsOf(std::int64_t stage, std::int64_t step) const;
    torch::Tensor drawNegatives(std::int64_t stage, std::int64_t step) const;
    torch::Tensor logExpected(const torch::Tensor& negatives) const;
    [[nodiscard]] std::int64_t sessionSteps() const;
    [[nodiscard]] std::string fingerprint() const;

    const TeacherInput& m_input;
    TrainingConfig m_config;
    const JobContext& m_context;
    torch::Device m_device;
    std::int64_t m_itemCount;
    Tokenizer m_tokenizer;
    ItemText m_text;
    torch::Tensor m_pictures;             // [I, 3, H, W] bytes, on the CPU
    torch::Tensor m_present;              // [I] bool
    std::vector<SessionIndex> m_sessions; // of two items and more, by length
    torch::Tensor m_drawShares;           // [I] how likely each item is drawn as a negative
    Towers m_towers{nullptr};
    std::unique_ptr<StepLoop> m_loop;
};

} // namespace core::engine
