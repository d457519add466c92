#pragma once

#include "core/tokenizers/prefix_table.h"
#include "core/tokenizers/subword_model.h"

#include <optional>

namespace core::tokenizers {

/// WordPiece, the model of BERT and MiniLM: a word is cut into the longest tokens from the left, or is unknown as a
/// whole.
class WordPieceModel : public SubwordModel {
public:
    explicit WordPieceModel(const JsonPart& model);
    void encode(std::string_view word, std::vector<TokenId>& tokens) const override;

private:
    std::optional<PrefixTable> m_starts;
    std::optional<PrefixTable> m_others; // without the prefix that marks them ("##")
    TokenId m_unknown = 0;
    std::int64_t m_longestWord = 0;
};

} // namespace core::tokenizers
