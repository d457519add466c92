#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Preset { Quick, Pilot, Full };

template <> struct EnumNames<Preset> {
    static constexpr std::array names{std::pair{Preset::Quick, "quick"}, std::pair{Preset::Pilot, "pilot"},
                                      std::pair{Preset::Full, "full"}};
};

/// What an ablation leaves out of the student and its teacher.
enum class Without { Images, Text, Columns, Ids, Neighbours, Knowledge, Transition, Teacher };

template <> struct EnumNames<Without> {
    static constexpr std::array names{
        std::pair{Without::Images, "images"},         std::pair{Without::Text, "text"},
        std::pair{Without::Columns, "columns"},       std::pair{Without::Ids, "ids"},
        std::pair{Without::Neighbours, "neighbours"}, std::pair{Without::Knowledge, "knowledge"},
        std::pair{Without::Transition, "transition"}, std::pair{Without::Teacher, "teacher"}};
};

/// Every setting of a training; presets are values of it (presetConfig).
struct TrainingConfig {
    Preset preset = Preset::Quick;
    std::int64_t seed = 1;
    std::string device = "auto";
    std::vector<Without> without;

    std::string textBackbone;    ///< pretrained model that reads texts, by its name in the list; empty: none
    std::string pictureBackbone; ///< likewise for pictures
    std::string languageModel;   ///< likewise the one that both towers read with; empty: a compact one
    int towerWidth = 64;         ///< D of the compact language model
    int towerLayers = 2;
    int towerHeads = 4;
    int adapterRank = 16;      ///< of the adapters that bend a language model; 0: all of its layers learn
    int textTokens = 64;       ///< T: tokens read of an item's text
    int knowledgeEpochs = 1;   ///< passes over the catalogue
    int transitionEpochs = 1;  ///< passes over the training sessions
    int alignmentEpochs = 1;   ///< passes over the training sessions
    double teacherShare = 0.8; ///< of the training sessions; on the others the student learns what the teacher adds
    int towerBatch = 64;
    double towerLearningRate = 1e-3;
    double temperature = 0.07;      ///< tau of the InfoNCE losses
    double separationWeight = 0.05; ///< a_d of METHOD.md section 2

    int studentEpochs = 1; ///< passes over all prefixes of the training sessions
    int studentBatch = 128;
    std::int64_t stepEdges = 250'000; ///< gathered at once, a quarter of a kilobyte each: less memory, the same step
    double studentLearningRate = 3e-3;
    double distillationWeight = 0.1; ///< weight of the teacher's ranking within popularity groups
    double rareLift = 1.5;           ///< added to the score of an item never seen, less to those hardly seen
    int neighboursPerItem = 50;      ///< edges from text, picture and knowledge similarity, each
    int edgesPerItem = 2000;         ///< cap on the edges of one item
    std::int64_t memoryLimit = 0;    ///< megabytes of main memory that the training may take, 0: as much as there is

    [[nodiscard]] bool leavesOut(Without part) const;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("preset", self.preset, "how much to train");
        visit("seed", self.seed, "same seed, same result");
        visit("device", self.device, "auto, cpu or cuda:0");
        visit("without", self.without, "what to leave out");
        visit("text_backbone", self.textBackbone, "pretrained model for texts, by name, empty: none");
        visit("picture_backbone", self.pictureBackbone, "pretrained model for pictures, by name, empty: none");
        visit("language_model", self.languageModel,
              "pretrained language model of the towers, by name, empty: a compact one");
        visit("tower_width", self.towerWidth, "width of the towers");
        visit("tower_layers", self.towerLayers, "layers of the towers");
        visit("tower_heads", self.towerHeads, "attention heads of the towers");
        visit("adapter_rank", self.adapterRank, "rank of the language model's adapters, 0: all of its layers learn");
        visit("text_tokens", self.textTokens, "characters read of an item's text");
        visit("knowledge_epochs", self.knowledgeEpochs, "passes over the catalogue");
        visit("transition_epochs", self.transitionEpochs, "passes of the transition tower over the sessions");
        visit("alignment_epochs", self.alignmentEpochs, "passes of the alignment over the sessions");
        visit("teacher_share", self.teacherShare,
              "share of the sessions that the teacher learns from; on the others the student hears it");
        visit("tower_batch", self.towerBatch, "items or sessions in a step");
        visit("tower_learning_rate", self.towerLearningRate, "highest learning rate of the towers");
        visit("temperature", self.temperature, "temperature of the alignment losses");
        visit("separation_weight", self.separationWeight, "weight that keeps knowledge and transitions apart");
        visit("student_epochs", self.studentEpochs, "passes of the student over all prefixes");
        visit("student_batch", self.studentBatch, "prefixes in a step of the student");
        visit("step_edges", self.stepEdges, "edges of a step in memory at once");
        visit("student_learning_rate", self.studentLearningRate, "highest learning rate of the student");
        visit("distillation_weight", self.distillationWeight, "weight of the teacher's ranking");
        visit("rare_lift", self.rareLift, "lift of items that were hardly seen");
        visit("neighbours_per_item", self.neighboursPerItem, "edges from similarity, of each kind");
        visit("edges_per_item", self.edgesPerItem, "most edges of one item");
        visit("memory_limit", self.memoryLimit, "megabytes that the training may take, 0: no limit");
    }
};

/// What a setting may be, both ends included.
struct SettingBounds {
    double least = 0;
    double most = 0;
};

/// Nothing for a setting that is no number, and for a name that is none of TrainingConfig's.
std::optional<SettingBounds> boundsOf(std::string_view setting);

/// Takes "name=value" texts over into `config`. Throws OptionInvalid with the text and what would do: an unknown name,
/// a value that is no number of the right kind or out of bounds. "preset" is not taken: it stands for all others.
void applySettings(TrainingConfig& config, const std::vector<std::string>& settings);

/// Throws OptionInvalid for the first setting that is out of bounds, and for a tower width that its heads don't divide.
void checkSettings(const TrainingConfig& config);

/// The settings a preset stands for. Quick finishes the sample project in three minutes on two cores.
TrainingConfig presetConfig(Preset preset);

} // namespace core
