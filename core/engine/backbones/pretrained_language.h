#pragma once

#include "core/engine/backbones/llama.h"
#include "core/engine/language/language_model.h"
#include "core/engine/language/words.h"
#include "core/tokenizers/text_tokenizer.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::engine {

/// A Llama as a tower's language model. Its own weights may be kept in bf16, then its layers work in it; what goes in
/// and out is fp32. Sequences of unlike length are packed.
class PretrainedLanguageImpl : public LanguageModel {
public:
    explicit PretrainedLanguageImpl(Llama llama);

    torch::Tensor read(const torch::Tensor& x, const torch::Tensor& lengths) override;
    void adapt(std::int64_t rank) override { m_llama->adapt(rank); }
    [[nodiscard]] bool isPretrained() const override { return true; }
    [[nodiscard]] std::int64_t width() const override { return m_llama->config().width; }
    [[nodiscard]] double wordScale() const override { return m_wordScale; }

private:
    Llama m_llama;
    double m_wordScale;
};
TORCH_MODULE(PretrainedLanguage);

/// The words of such a model, frozen, with a learned vector for each of our own tokens before them.
class PretrainedWordsImpl : public Words {
public:
    explicit PretrainedWordsImpl(Llama llama);
    torch::Tensor embed(const torch::Tensor& tokens) override;
    torch::Tensor bag(const torch::Tensor& pages) override;
    torch::Tensor logits(const torch::Tensor& states) override;

private:
    Llama m_llama;         // not among the parts of this module: a language model has it
    torch::Tensor m_marks; // [Tokenizer::FirstByte, W]
};
TORCH_MODULE(PretrainedWords);

/// How the voices of a language model hold its weights.
enum class VoiceWeights {
    Shared, ///< in memory once, in bf16 where the device is good at it: they stay frozen
    Exact,  ///< in memory once, in fp32
    Own     ///< each has its own, in fp32 on the processor: they learn
};

/// How towers hold them that bend a language model by adapters of this rank; 0: its own layers learn.
inline VoiceWeights weightsFor(std::int64_t adapterRank)
{
    return adapterRank == 0 ? VoiceWeights::Own : VoiceWeights::Shared;
}

/// A language model of a folder.
class LanguageBackbone {
public:
    /// Throws BackboneUnusable for a folder that is damaged, is no language model, lacks its tokenizer or has fewer
    /// places than `longest` tokens need.
    LanguageBackbone(const std::filesystem::path& folder, const torch::Device& device, std::int64_t longest,
                     VoiceWeights weights = VoiceWeights::Shared);

    /// One tower's share of it.
    struct Voice {
        PretrainedLanguage language;
        PretrainedWords words;
    };
    [[nodiscard]] Voice voice();

    /// W
    [[nodiscard]] std::int64_t width() const { return m_sizes.width; }
    /// V: its own tokens and ours.
    [[nodiscard]] std::int64_t vocabulary() const;
    /// ModelWeights::fingerprint
    [[nodiscard]] std::string fingerprint() { return m_weights.fingerprint(); }
    /// As the words of a voice count them; what frames a text is left out.
    [[nodiscard]] std::vector<std::int64_t> encode(std::string_view text) const;

private:
    ModelWeights m_weights;
    LlamaConfig m_sizes;
    std::unique_ptr<const tokenizers::TextTokenizer> m_tokenizer;
};

/// Whether a device works in bf16 at least as fast as in fp32: a processor with AVX512-BF16, CUDA from Ampere on.
bool isGoodAtHalf(const torch::Device& device);

} // namespace core::engine
