#include "core/tokenizers/word_piece_model.h"

#include "core/tokenizers/utf8.h"

namespace core::tokenizers {

WordPieceModel::WordPieceModel(const JsonPart& model) : SubwordModel(Vocabulary(model.at("vocab")))
{
    model.allowOnly({"unk_token", "continuing_subword_prefix", "max_input_chars_per_word", "vocab"});
    const auto unknown = vocabulary().idOf(model.at("unk_token").text());
    if (!unknown) throw model.at("unk_token").error("is not in the vocabulary");
    m_unknown = *unknown;
    m_longestWord = model.at("max_input_chars_per_word").number(std::int64_t{1} << 30U);
    const auto& prefix = model.at("continuing_subword_prefix").text();
    std::vector<PrefixTable::Entry> starts;
    std::vector<PrefixTable::Entry> others;
    vocabulary().forEach([&](const std::string& token, TokenId id) {
        if (!token.empty()) starts.push_back({token, id});
        if (token.starts_with(prefix) && token.size() > prefix.size())
            others.push_back({token.substr(prefix.size()), id});
    });
    m_starts.emplace(std::move(starts));
    m_others.emplace(std::move(others));
}

void WordPieceModel::encode(std::string_view word, std::vector<TokenId>& tokens) const
{
    const auto before = tokens.size();
    std::int64_t length = 0;
    forEachCharacter(word, [&](char32_t) { ++length; });
    bool isKnown = length <= m_longestWord;
    for (auto rest = word; isKnown && !rest.empty();) {
        const auto* piece = (rest.size() == word.size() ? m_starts : m_others)->longest(rest);
        isKnown = piece != nullptr;
        if (!isKnown) break;
        tokens.push_back(piece->value);
        rest.remove_prefix(piece->text.size());
    }
    if (isKnown) return;
    tokens.resize(before);
    tokens.push_back(m_unknown);
}

} // namespace core::tokenizers
