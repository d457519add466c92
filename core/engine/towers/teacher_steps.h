#pragma once

#include "core/engine/distillation/info_nce.h"
#include "core/engine/distillation/separation.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_material.h"
#include "core/engine/towers/transition_tower.h"
#include "core/engine/training/economy.h"
#include "core/engine/training/memory_limit.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::engine {

/// All that is trained and kept in one checkpoint.
struct TowersImpl : public torch::nn::Module {
    TowersImpl(const TowerSizes& sizes, std::int64_t itemCount, LanguageBackbone* pretrained);

    KnowledgeTower knowledge;
    TransitionTower transition;
    SeparationCritic critic;
    torch::Tensor features; ///< [I, 3D] what K said of every item once it was trained: picture, text, item
};
TORCH_MODULE(Towers);

/// What is kept of some items once the towers are trained, each [N, D] on the CPU; the first three in unit rows.
struct ItemVectors {
    torch::Tensor knowledge;  ///< z^k
    torch::Tensor transition; ///< z^t
    torch::Tensor queries;    ///< state after the one-item session
    torch::Tensor states;     ///< what the session reader takes
};

/// Of all that learns in `module`; layers that come from a folder in the group that StepLoop takes at a gentler rate.
torch::optim::AdamW towerOptimizer(const torch::nn::Module& module, double rate);

/// The towers, what they read, and the loss of each step (METHOD.md section 2): item knowledge from the catalogue
/// alone, transitions from the sessions, then both brought into one space and kept apart in it. A loss depends on the
/// weights, the seed, the step and the portion alone; it is the portion's share of the step's, undefined where it has
/// no rows.
class TeacherSteps {
public:
    /// `input` must outlive the steps. A step can be stopped by `context` at each layer, and ends there with
    /// MemoryShort where the settings' limit is passed. Throws as loading a language model does.
    TeacherSteps(const TeacherInput& input, const TrainingConfig& config, const JobContext& context);

    [[nodiscard]] Towers towers() const { return m_towers; }
    [[nodiscard]] const torch::Device& device() const { return m_device; }
    [[nodiscard]] const TeacherMaterial& material() const { return m_material; }
    [[nodiscard]] bool learnsTransitions() const;
    /// Of a pretrained language model; empty without one.
    [[nodiscard]] std::string languagePrint() const { return m_language ? m_language->fingerprint() : std::string(); }

    torch::Tensor knowledgeLoss(std::int64_t step, const Portion& portion = {});
    torch::Tensor transitionLoss(std::int64_t step, const Portion& portion = {});
    /// Of `steps`; fits the critic on the way.
    torch::Tensor alignmentLoss(std::int64_t step, const Portion& portion, std::int64_t steps,
                                torch::optim::AdamW& criticOptimizer);
    /// From here on layers are just layers: what the steps were stopped by may go.
    void forgetContext();

    /// Puts down what the trained knowledge tower says of the items [first, last).
    void readCatalogue(std::int64_t first, std::int64_t last);
    ItemVectors vectorsOf(std::int64_t first, std::int64_t last);

private:
    /// Sessions of a step, read and compared.
    struct SessionStep {
        ItemParts parts;     ///< of the items in `items`
        torch::Tensor items; ///< [N] item numbers, each once
        torch::Tensor loss;  ///< [] of what comes next, what stands in the same session, and the next title
        double share = 1;    ///< of the step's sessions
    };
    /// Nothing where the portion has no sessions.
    std::optional<SessionStep> readSessions(TeacherStage stage, std::int64_t step, const Portion& portion);

    /// targets [B] on the CPU, of z^t keys [B, D]
    [[nodiscard]] Wanted wanted(const torch::Tensor& targets, const torch::Tensor& keys) const;
    /// What the transition tower takes of `rows` [N] -> [N, 3D + Wt + Wp]
    [[nodiscard]] torch::Tensor featuresOf(const torch::Tensor& rows) const;
    void takeCare(const Economy& economy);

    TrainingConfig m_config;
    JobContext m_context;
    MemoryLimit m_limit;
    torch::Device m_device;
    std::unique_ptr<LanguageBackbone> m_language; // null with a compact one
    TeacherMaterial m_material;
    Towers m_towers{nullptr};
};

} // namespace core::engine
