#pragma once

#include "core/engine/text/item_text.h"
#include "core/engine/towers/knowledge_tower.h"
#include "core/engine/towers/session_reader.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/training/economy.h"

#include <torch/torch.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core::engine {

enum TeacherStage : std::int64_t { Knowledge, Transition, Alignment };

/// Items of a step of the knowledge stage.
struct CatalogueLesson {
    ShownItems items;
    torch::Tensor titles; ///< [B, U]
    torch::Tensor known;  ///< [B] bool: has a text
    double share = 1;     ///< of the step's items
};

/// Two events of one session each, as item numbers [P].
struct EventPairs {
    torch::Tensor from;
    torch::Tensor to;
};

/// Sessions of a step of the other stages, on the CPU.
struct SessionLesson {
    PrefixBatch prefixes;      ///< of B sessions all but the last event: items [B, L]
    torch::Tensor next;        ///< [B, L] what came after each
    torch::Tensor places;      ///< [cases] those of the flat [B * L] that are no padding
    torch::Tensor titlePlaces; ///< [B] of each session the place whose next title is written
    EventPairs pairs;          ///< for each event another of its session
    torch::Tensor negatives;   ///< [N] items that targets are held against
    torch::Tensor logExpected; ///< [N] how often each was to be expected among them
    double share = 1;          ///< of the step's sessions
};

/// What the towers learn from, and which part of it each step takes. All of it depends on data, settings, seed, step
/// and portion alone.
class TeacherMaterial {
public:
    /// Texts in the tokens of `language`, or of a vocabulary made of the catalogue. `input` must outlive the material.
    /// Throws Cancelled, BackboneUnusable.
    TeacherMaterial(const TeacherInput& input, const TrainingConfig& config, const torch::Device& device,
                    const LanguageBackbone* language, const JobContext& context);

    [[nodiscard]] std::int64_t itemCount() const { return m_itemCount; }
    /// Of a tower that is `width` wide.
    [[nodiscard]] TowerSizes sizes(std::int64_t width) const;
    /// In words: what the towers are made for.
    [[nodiscard]] std::string size() const;
    [[nodiscard]] bool hasSessions() const { return !m_sessions.empty(); }
    /// Steps of a pass over the catalogue, and over the sessions.
    [[nodiscard]] std::int64_t catalogueSteps() const;
    [[nodiscard]] std::int64_t sessionSteps() const;

    /// Nothing where the portion has no rows.
    [[nodiscard]] std::optional<CatalogueLesson> catalogueLesson(std::int64_t step, const Portion& portion) const;
    [[nodiscard]] std::optional<SessionLesson> sessionLesson(TeacherStage stage, std::int64_t step,
                                                             const Portion& portion) const;

    /// log of the share of the teacher's events that each item has, one more counted for each -> [I], on the CPU
    [[nodiscard]] const torch::Tensor& logPrior() const { return m_logPrior; }
    /// Items [first, last) with their whole text.
    [[nodiscard]] ShownItems itemsFrom(std::int64_t first, std::int64_t last) const;
    /// Of items `rows` [N], on the device: their pages [N, T], their titles [N, U], both cut to the longest; and what
    /// pretrained models say of them, one tensor [N, W] for each.
    [[nodiscard]] torch::Tensor pagesOf(const torch::Tensor& rows) const;
    [[nodiscard]] torch::Tensor titlesOf(const torch::Tensor& rows) const;
    [[nodiscard]] std::vector<torch::Tensor> contentOf(const torch::Tensor& rows) const;

private:
    void readTexts(const LanguageBackbone* language, const JobContext& context);
    [[nodiscard]] ShownItems shown(const torch::Tensor& rows, const torch::Tensor& pages,
                                   const torch::Tensor& lengths) const;
    [[nodiscard]] std::vector<SessionIndex> sessionsOf(TeacherStage stage, std::int64_t step) const;
    [[nodiscard]] torch::Tensor drawNegatives(TeacherStage stage, std::int64_t step) const;
    [[nodiscard]] torch::Tensor logExpected(const torch::Tensor& negatives) const;

    const TeacherInput& m_input;
    TrainingConfig m_config;
    torch::Device m_device;
    std::int64_t m_itemCount;
    std::int64_t m_vocabulary = 0;
    ItemText m_text;
    torch::Tensor m_pictures;             // [I, 3, H, W] bytes, on the CPU
    torch::Tensor m_present;              // [I] bool
    ContentVectors m_content;             // about one in each place; undefined without pretrained models
    std::vector<SessionIndex> m_sessions; // of two items and more
    torch::Tensor m_logPrior;             // [I]
    torch::Tensor m_drawShares;           // [I] how likely each item is drawn as a negative
};

} // namespace core::engine
