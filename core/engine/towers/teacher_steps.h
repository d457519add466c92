#pragma once

#include "core/engine/distillation/separation.h"
#include "core/engine/text/item_text.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/transition_tower.h"

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

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

enum TeacherStage : std::int64_t { Knowledge, Transition, Alignment };

/// What is kept of some items once the towers are trained, each [N, D] on the CPU; the first three in unit rows.
struct ItemVectors {
    torch::Tensor knowledge;  ///< z^k
    torch::Tensor transition; ///< z^t
    torch::Tensor queries;    ///< state after the one-item session
    torch::Tensor states;     ///< what the session reader takes
};

torch::optim::AdamW towerOptimizer(const std::vector<torch::Tensor>& parameters, double rate);

/// The towers, what they read, and the loss of each step (METHOD.md section 2): item knowledge from the catalogue
/// alone, transitions from the sessions, then both brought into one space and kept apart in it. A loss depends on the
/// weights, the seed and the step alone.
class TeacherSteps {
public:
    /// `input` must outlive the steps.
    TeacherSteps(const TeacherInput& input, const TrainingConfig& config, const JobContext& context);

    [[nodiscard]] Towers towers() const { return m_towers; }
    [[nodiscard]] const torch::Device& device() const { return m_device; }
    [[nodiscard]] std::int64_t itemCount() const { return m_itemCount; }
    /// In words: what the towers were made for.
    [[nodiscard]] std::string size() const;
    [[nodiscard]] bool learnsTransitions() const;
    /// Steps of a pass over the catalogue, and over the sessions.
    [[nodiscard]] std::int64_t knowledgeSteps() const;
    [[nodiscard]] std::int64_t sessionSteps() const;

    torch::Tensor knowledgeLoss(std::int64_t step);
    torch::Tensor transitionLoss(std::int64_t step);
    /// Of `steps`; fits the critic on the way.
    torch::Tensor alignmentLoss(std::int64_t step, std::int64_t steps, torch::optim::AdamW& criticOptimizer);

    /// Puts down what the trained knowledge tower says of the items [first, last).
    void readCatalogue(std::int64_t first, std::int64_t last);
    ItemVectors vectorsOf(std::int64_t first, std::int64_t last);

private:
    /// Sessions of a step, read and compared.
    struct SessionStep {
        ItemParts parts;              ///< of the items in `items`
        torch::Tensor items;          ///< [N] item numbers, each once
        torch::Tensor transitionLoss; ///< [] what comes next
        torch::Tensor pairLoss;       ///< [] what stands in the same session
        torch::Tensor titleLoss;      ///< []
    };

    /// What the knowledge tower is shown of `rows` [B], with the pages given.
    [[nodiscard]] ShownItems shown(const torch::Tensor& rows, const torch::Tensor& pages,
                                   const torch::Tensor& lengths) const;
    /// What the transition tower takes of `rows` [N] -> [N, 3D + Wt + Wp]
    [[nodiscard]] torch::Tensor featuresOf(const torch::Tensor& rows) const;
    /// The items that a step's targets are held against.
    struct Contrast {
        torch::Tensor items;       ///< [N] on the CPU
        torch::Tensor keys;        ///< [N, D] z^t
        torch::Tensor logExpected; ///< [N] how often each was to be expected among them
    };
    [[nodiscard]] torch::Tensor heldAgainst(const Contrast& contrast, const torch::Tensor& queries,
                                            const torch::Tensor& keys, const torch::Tensor& targets) const;
    SessionStep readSessions(std::int64_t stage, std::int64_t step);
    /// The sessions of a step, of like length: those of `stage`'s order from which `step` takes its part.
    [[nodiscard]] std::vector<SessionIndex> sessionsOf(std::int64_t stage, std::int64_t step) const;
    [[nodiscard]] torch::Tensor drawNegatives(std::int64_t stage, std::int64_t step) const;
    [[nodiscard]] torch::Tensor logExpected(const torch::Tensor& negatives) const;

    const TeacherInput& m_input;
    TrainingConfig m_config;
    torch::Device m_device;
    std::int64_t m_itemCount;
    Tokenizer m_tokenizer;
    ItemText m_text;
    torch::Tensor m_pictures;             // [I, 3, H, W] bytes, on the CPU
    torch::Tensor m_present;              // [I] bool
    ContentVectors m_content;             // about one in each place; undefined without pretrained models
    std::vector<SessionIndex> m_sessions; // of two items and more, by length
    torch::Tensor m_drawShares;           // [I] how likely each item is drawn as a negative
    Towers m_towers{nullptr};
};

} // namespace core::engine
