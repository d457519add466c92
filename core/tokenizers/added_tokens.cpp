#include "core/tokenizers/added_tokens.h"

#include "core/tokenizers/utf8.h"

#include <algorithm>

namespace core::tokenizers {

AddedTokens::Token AddedTokens::read(const JsonPart& part)
{
    part.allowOnly({"id", "content", "single_word", "lstrip", "rstrip", "normalized", "special"});
    Token token{.text = part.at("content").text(), .id = part.at("id").number(kMostTokens - 1)};
    if (token.text.size() > kLongestToken) throw part.error("is a token of more than 4096 bytes");
    token.isSpecial = part.at("special").flag();
    token.isNormalized = part.at("normalized").flag();
    token.isSingleWord = part.at("single_word").flag();
    token.takesLeftBlanks = part.at("lstrip").flag();
    token.takesRightBlanks = part.at("rstrip").flag();
    return token;
}

AddedTokens::AddedTokens(const JsonPart& list, const Vocabulary& model, const Normalizer& normalizer)
{
    constexpr std::size_t kMost = 100'000;
    if (list.json().is_array() && list.json().size() > kMost) throw list.error("has more than 100000 tokens");
    TokenId largest = -1;
    for (const auto& part : list.items()) {
        auto token = read(part);
        if (token.text.empty()) continue;
        if (m_byText.contains(token.text)) throw part.error("names " + inQuotes(token.text) + " a second time");
        const auto next = largest >= model.count() ? largest + 1 : model.count();
        const auto expected = model.idOf(token.text).value_or(next);
        if (token.id != expected)
            throw part.error("gives " + inQuotes(token.text) + " the number " + std::to_string(token.id) +
                             " instead of " + std::to_string(expected));
        largest = std::max(largest, token.id);
        if (model.textOf(token.id) && *model.textOf(token.id) != token.text)
            throw part.error("has the number of " + inQuotes(*model.textOf(token.id)));
        m_size = std::max(m_size, token.id + 1);
        m_byId.emplace(token.id, m_tokens.size());
        m_byText.emplace(token.text, m_tokens.size());
        if (token.isSpecial) m_specialTokens.push_back({token.text, token.id});
        m_tokens.push_back(std::move(token));
    }
    std::vector<PrefixTable::Entry> plain;
    std::vector<PrefixTable::Entry> normalized;
    for (const bool isSpecial : {true, false}) { // of two that look alike once normalized the special one is found
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].isSpecial != isSpecial) continue;
            Piece piece{.text = m_tokens[at].text};
            if (m_tokens[at].isNormalized && normalizer) normalizer(piece);
            if (piece.text.empty())
                throw list.error("has " + inQuotes(m_tokens[at].text) + ", of which nothing is left");
            (m_tokens[at].isNormalized ? normalized : plain).push_back({piece.text, static_cast<TokenId>(at)});
        }
    }
    m_plain = PrefixTable(std::move(plain));
    m_normalized = PrefixTable(std::move(normalized));
}

std::optional<TokenId> AddedTokens::idOf(std::string_view token) const
{
    const auto found = m_byText.find(std::string(token));
    return found == m_byText.end() ? std::nullopt : std::optional(m_tokens[found->second].id);
}

const std::string* AddedTokens::textOf(TokenId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_tokens[found->second].text;
}

bool AddedTokens::isSpecial(TokenId id) const
{
    const auto found = m_byId.find(id);
    return found != m_byId.end() && m_tokens[found->second].isSpecial;
}

void AddedTokens::findInText(std::vector<Piece>& pieces) const
{
    find(m_plain, pieces);
}

void AddedTokens::findInNormalized(std::vector<Piece>& pieces) const
{
    find(m_normalized, pieces);
}

void AddedTokens::find(const PrefixTable& table, std::vector<Piece>& pieces) const
{
    splitPieces(pieces, [&](const Piece& piece, std::vector<Piece>& parts) { findInPiece(table, piece, parts); });
}

void AddedTokens::findInPiece(const PrefixTable& table, const Piece& piece, std::vector<Piece>& parts) const
{
    const std::string_view text = piece.text;
    std::size_t done = 0;
    const auto addPlain = [&](std::size_t end) {
        if (done < end)
            parts.push_back({.text = piece.text.substr(done, end - done), .opensText = piece.opensText && done == 0});
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto* match = table.longest(text.substr(at));
        if (!match) {
            ++at;
            continue;
        }
        const auto& token = m_tokens[static_cast<std::size_t>(match->value)];
        auto begin = at;
        auto end = at + match->text.size();
        at = end;
        auto before = begin;
        auto after = end;
        if (token.isSingleWord && ((begin > 0 && isWord(previousCharacter(text, before))) ||
                                   (end < text.size() && isWord(nextCharacter(text, after)))))
            continue;
        while (token.takesLeftBlanks && begin > done) {
            before = begin;
            if (!isSpace(previousCharacter(text, before))) break;
            begin = std::max(before, done);
        }
        for (after = end; token.takesRightBlanks && after < text.size() && isSpace(nextCharacter(text, after));)
            end = after;
        addPlain(begin);
        parts.push_back({.token = token.id});
        done = end;
    }
    addPlain(text.size());
}

} // namespace core::tokenizers
