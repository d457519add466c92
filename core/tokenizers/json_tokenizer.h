#pragma once

#include "core/tokenizers/added_tokens.h"
#include "core/tokenizers/frame.h"
#include "core/tokenizers/normalizer.h"
#include "core/tokenizers/pre_tokenizer.h"
#include "core/tokenizers/subword_model.h"
#include "core/tokenizers/text_tokenizer.h"
#include "core/tokenizers/token_decoder.h"

#include <memory>
#include <optional>

namespace core::tokenizers {

/// The tokenizer that a tokenizer.json describes. Its "truncation" and "padding" are passed over.
class JsonTokenizer : public TextTokenizer {
public:
    /// Throws BackboneUnusable.
    explicit JsonTokenizer(const ModelFile& file);

    [[nodiscard]] std::vector<std::int64_t> encode(std::string_view text, Specials specials) const override;
    [[nodiscard]] std::string decode(std::span<const std::int64_t> tokens, Specials specials) const override;
    [[nodiscard]] std::int64_t size() const override;
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view token) const override;
    [[nodiscard]] const std::vector<SpecialToken>& specialTokens() const override { return m_added->specialTokens(); }

private:
    [[nodiscard]] const std::string* textOf(TokenId id) const;

    std::unique_ptr<const SubwordModel> m_model;
    Normalizer m_normalizer; // none if empty, as are the next two
    PreTokenizer m_preTokenizer;
    TokenDecoder m_decoder;
    std::optional<AddedTokens> m_added;
    Frame m_frame;
};

} // namespace core::tokenizers
