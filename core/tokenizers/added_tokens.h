#pragma once

#include "core/tokenizers/normalizer.h"
#include "core/tokenizers/prefix_table.h"
#include "core/tokenizers/text_tokenizer.h"

#include <unordered_map>
#include <vector>

namespace core::tokenizers {

/// The tokens that a tokenizer.json adds to its model's vocabulary: found in a text as a whole, before anything cuts
/// it.
class AddedTokens {
public:
    /// "added_tokens", a list. Throws BackboneUnusable also where a number isn't the one that the reference would give:
    /// the model's own for a token that it has, else the next free one.
    AddedTokens(const JsonPart& list, const Vocabulary& model, const Normalizer& normalizer);

    /// Cuts what is found out of a text as it was given, and out of one that is normalized.
    void findInText(std::vector<Piece>& pieces) const;
    void findInNormalized(std::vector<Piece>& pieces) const;

    [[nodiscard]] std::optional<TokenId> idOf(std::string_view token) const;
    [[nodiscard]] const std::string* textOf(TokenId id) const;
    [[nodiscard]] bool isSpecial(TokenId id) const;
    /// One more than the highest number.
    [[nodiscard]] TokenId size() const { return m_size; }
    [[nodiscard]] const std::vector<SpecialToken>& specialTokens() const { return m_specialTokens; }

private:
    struct Token {
        std::string text;
        TokenId id = 0;
        bool isSpecial = false;
        bool isNormalized = false;
        bool isSingleWord = false;
        bool takesLeftBlanks = false;
        bool takesRightBlanks = false;
    };
    static Token read(const JsonPart& part);
    void find(const PrefixTable& table, std::vector<Piece>& pieces) const;
    void findInPiece(const PrefixTable& table, const Piece& piece, std::vector<Piece>& parts) const;

    std::vector<Token> m_tokens;
    std::unordered_map<TokenId, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byText;
    PrefixTable m_plain{std::vector<PrefixTable::Entry>()}; // their values are places in m_tokens
    PrefixTable m_normalized{std::vector<PrefixTable::Entry>()};
    TokenId m_size = 0;
    std::vector<SpecialToken> m_specialTokens;
};

} // namespace core::tokenizers
