#pragma once

#include "core/tokenizers/model_file.h"
#include "core/tokenizers/text_tokenizer.h"

#include <memory>

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace core::tokenizers {

/// The tokenizer of a `tokenizer.model`, run by SentencePiece's own library. Reading back leaves out the special tokens
/// always, as the library does.
class SentencePieceTokenizer : public TextTokenizer {
public:
    /// `config` says whether the text is framed (add_bos_token, add_eos_token). Throws BackboneUnusable.
    SentencePieceTokenizer(const ModelFile& model, const ModelFile& config);
    ~SentencePieceTokenizer() override;

    [[nodiscard]] std::vector<std::int64_t> encode(std::string_view text, Specials specials) const override;
    [[nodiscard]] std::string decode(std::span<const std::int64_t> tokens, Specials specials) const override;
    [[nodiscard]] std::int64_t size() const override;
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view token) const override;
    [[nodiscard]] const std::vector<SpecialToken>& specialTokens() const override { return m_specialTokens; }

private:
    void readFrame(const ModelFile& config);

    ModelFile m_file;
    std::unique_ptr<sentencepiece::SentencePieceProcessor> m_processor;
    std::vector<SpecialToken> m_specialTokens;
    std::optional<std::int64_t> m_first;
    std::optional<std::int64_t> m_last;
};

} // namespace core::tokenizers
