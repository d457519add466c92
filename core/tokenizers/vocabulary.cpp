#include "core/tokenizers/vocabulary.h"

#include "core/tokenizers/utf8.h"

#include <utility>

namespace core::tokenizers {

Vocabulary::Vocabulary(const JsonPart& tokens)
{
    if (!tokens.json().is_object()) throw tokens.error("is not an object");
    m_ids.reserve(tokens.json().size());
    for (const auto& each : tokens.json().items()) {
        const auto& token = each.key();
        const auto& number = each.value();
        const auto part = [&] { return JsonPart(number, tokens.file(), tokens.place() + "[" + inQuotes(token) + "]"); };
        if (token.size() > kLongestToken) throw part().error("is a token of more than 4096 bytes");
        const bool isPlain = number.is_number_unsigned() && std::cmp_less(number.get<std::uint64_t>(), kMostTokens);
        const auto id = isPlain ? number.get<TokenId>() : part().number(kMostTokens - 1);
        if (id >= size()) m_texts.resize(static_cast<std::size_t>(id) + 1);
        auto& text = m_texts[static_cast<std::size_t>(id)];
        if (text) throw part().error("has the number of " + inQuotes(*text));
        text = &m_ids.emplace(token, id).first->first;
    }
}

std::optional<TokenId> Vocabulary::idOf(std::string_view token) const
{
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

const std::string* Vocabulary::textOf(TokenId id) const
{
    return id >= 0 && id < size() ? m_texts[static_cast<std::size_t>(id)] : nullptr;
}

} // namespace core::tokenizers
