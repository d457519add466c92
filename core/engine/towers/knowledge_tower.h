#pragma once

#include "core/engine/backbones/pretrained_language.h"
#include "core/engine/language/language_model.h"
#include "core/engine/language/words.h"
#include "core/engine/vision/picture_encoder.h"

#include <torch/torch.h>

#include <memory>
#include <optional>

namespace core::engine {

/// The sizes that both towers share. Width and vocabulary are those of the language model; layers and heads are of the
/// compact one.
struct TowerSizes {
    std::int64_t width = 64; ///< D
    std::int64_t layers = 2;
    std::int64_t heads = 4;
    std::int64_t adapterRank = 16; ///< 0: a language model's layers learn themselves
    std::int64_t vocabulary = 0;   ///< V
    std::int64_t textTokens = 64;  ///< T
    std::int64_t pictureHeight = 48;
    std::int64_t pictureWidth = 32;
    std::int64_t textContent = 0;    ///< Wt: what a pretrained model says of a text; 0 without one
    std::int64_t pictureContent = 0; ///< Wp: likewise of a picture
};

/// What the knowledge tower is shown of B items.
struct ShownItems {
    torch::Tensor pictures;       ///< [B, 3, H, W] bytes
    torch::Tensor present;        ///< [B] bool: has a picture
    torch::Tensor pages;          ///< [B, T] tokens
    torch::Tensor lengths;        ///< [B] tokens that are not padding
    torch::Tensor textContent;    ///< [B, Wt], undefined without a pretrained model
    torch::Tensor pictureContent; ///< [B, Wp], likewise
};

/// What the knowledge tower says of items, each [B, D].
struct KnowledgeStates {
    torch::Tensor picture; ///< read from the picture alone
    torch::Tensor text;    ///< read from the text alone
    torch::Tensor item;    ///< h^K: both, joined by a gate
};

/// K: reads an item's picture and its text with one language model, and joins what it read late, by a gate, since a
/// language model given both at once learns to ignore the picture (NoteLLM-2). Knows nothing of sessions.
class KnowledgeTowerImpl : public torch::nn::Module {
public:
    /// Reads with `pretrained`, bent by adapters, or with a compact language model that is learned from nothing.
    explicit KnowledgeTowerImpl(const TowerSizes& sizes, LanguageBackbone* pretrained = nullptr);

    /// What pretrained models say stands before picture and text as one more token, through a projector each.
    KnowledgeStates forward(const ShownItems& items);

    /// Generation: -mean log p(title | state) over the titles' tokens. state [B, D], titles [B, U] -> []
    torch::Tensor titleLoss(const torch::Tensor& state, const torch::Tensor& titles);
    /// Attributes: -mean log p(word | state) over the page's words, in no order. state [B, D], pages [B, T], which [B]
    /// bool -> []
    torch::Tensor wordLoss(const torch::Tensor& state, const torch::Tensor& pages, const torch::Tensor& which);
    /// Agreement: each picture finds its text among the batch's and the reverse. picture, text [B, D], which [B] bool
    /// -> []
    torch::Tensor agreementLoss(const KnowledgeStates& states, const torch::Tensor& which, double temperature);

    [[nodiscard]] LanguageModel& language() const { return *m_language; }
    [[nodiscard]] const Words& words() const { return *m_words; }

private:
    [[nodiscard]] torch::Tensor asWords(const torch::Tensor& tokens) const;
    torch::Tensor readPictures(const ShownItems& items);
    torch::Tensor readPages(const ShownItems& items);
    torch::Tensor join(const torch::Tensor& picture, const torch::Tensor& text, const torch::Tensor& present);

    TowerSizes m_sizes;
    std::optional<LanguageBackbone::Voice> m_voice;
    std::shared_ptr<Words> m_words;
    torch::Tensor m_textPositions;  // [T+1, D], undefined where the language model knows them
    torch::Tensor m_pictureReadout; // [D]
    torch::Tensor m_noPicture;      // [D]
    PictureEncoder m_eyes;
    std::shared_ptr<LanguageModel> m_language;
    torch::nn::Linear m_pictureProjector{nullptr}; // Wp -> D
    torch::nn::Linear m_textProjector{nullptr};    // Wt -> D
    torch::nn::Linear m_gate;
    torch::nn::Linear m_pictureView;
    torch::nn::Linear m_textView;
};
TORCH_MODULE(KnowledgeTower);

/// -mean log p(title | state): the language model is given the state as the token before the title, and writes with the
/// words' own vectors. state [B, D], as large as a word; positions [U and more, D] or undefined; titles [B, U], U
/// counted to the longest; rows of padding say nothing -> []
torch::Tensor generationLoss(LanguageModel& language, Words& words, const torch::Tensor& positions,
                             const torch::Tensor& state, const torch::Tensor& titles);

/// A tower's share of `pretrained`, if there is one.
std::optional<LanguageBackbone::Voice> voiceOf(LanguageBackbone* pretrained);
/// The voice's language model, without adapters yet, or else a compact one of these sizes; and its words.
std::shared_ptr<LanguageModel> languageOf(const TowerSizes& sizes, const std::optional<LanguageBackbone::Voice>& voice);
std::shared_ptr<Words> wordsOf(const TowerSizes& sizes, const std::optional<LanguageBackbone::Voice>& voice);

} // namespace core::engine
