#include "core/tokenizers/json_tokenizer.h"

#include "core/tokenizers/utf8.h"

#include <algorithm>

namespace core::tokenizers {

JsonTokenizer::JsonTokenizer(const ModelFile& file)
{
    const auto json = parseJson(file);
    const JsonPart root(json, file);
    m_model = makeSubwordModel(root.at("model"));
    if (const auto part = root.find("normalizer")) m_normalizer = makeNormalizer(*part);
    if (const auto part = root.find("pre_tokenizer")) m_preTokenizer = makePreTokenizer(*part);
    if (const auto part = root.find("decoder")) m_decoder = makeTokenDecoder(*part);
    const auto none = Json::array();
    m_added.emplace(root.find("added_tokens").value_or(JsonPart(none, file)), m_model->vocabulary(), m_normalizer);
    if (const auto part = root.find("post_processor"))
        m_frame = makeFrame(*part, [this](TokenId id) { return textOf(id) != nullptr; });
}

std::vector<std::int64_t> JsonTokenizer::encode(std::string_view text, Specials specials) const
{
    constexpr std::size_t kLongest = std::size_t{256} << 20U;
    if (text.size() > kLongest) throw Error(ErrorCode::MemoryShort, "a text of more than 256 MB");
    std::vector<Piece> pieces(1);
    pieces.front().text = repaired(text);
    m_added->findInText(pieces);
    if (m_normalizer)
        for (auto& each : pieces)
            if (!each.token) m_normalizer(each);
    m_added->findInNormalized(pieces);
    if (m_preTokenizer) m_preTokenizer(pieces);

    const bool isFramed = specials == Specials::With;
    auto tokens = isFramed ? m_frame.before : std::vector<TokenId>();
    for (const auto& each : pieces) {
        if (each.token)
            tokens.push_back(*each.token);
        else
            m_model->encode(each.text, tokens);
    }
    if (isFramed) tokens.insert(tokens.end(), m_frame.after.begin(), m_frame.after.end());
    return tokens;
}

std::string JsonTokenizer::decode(std::span<const std::int64_t> tokens, Specials specials) const
{
    std::vector<std::string> texts;
    texts.reserve(tokens.size());
    for (const auto id : tokens) {
        if (specials == Specials::Without && m_added->isSpecial(id)) continue;
        if (const auto* text = textOf(id)) texts.push_back(*text);
    }
    if (m_decoder) m_decoder(texts);
    std::string result;
    for (const auto& each : texts) {
        if (!m_decoder && &each != &texts.front()) result += ' ';
        result += each;
    }
    return result;
}

std::int64_t JsonTokenizer::size() const
{
    return std::max(m_model->vocabulary().size(), m_added->size());
}

std::optional<std::int64_t> JsonTokenizer::idOf(std::string_view token) const
{
    const auto added = m_added->idOf(token);
    return added ? added : m_model->vocabulary().idOf(token);
}

const std::string* JsonTokenizer::textOf(TokenId id) const
{
    const auto* added = m_added->textOf(id);
    return added ? added : m_model->vocabulary().textOf(id);
}

} // namespace core::tokenizers
