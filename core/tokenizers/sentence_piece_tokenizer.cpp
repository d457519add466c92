#include "core/tokenizers/sentence_piece_tokenizer.h"

#include "core/tokenizers/json_part.h"
#include "core/tokenizers/sentence_piece_check.h"
#include "core/tokenizers/utf8.h"

#include <sentencepiece_processor.h>

namespace core::tokenizers {

SentencePieceTokenizer::SentencePieceTokenizer(const ModelFile& model, const ModelFile& config)
    : m_file(model), m_processor(std::make_unique<sentencepiece::SentencePieceProcessor>())
{
    const auto content = model.content();
    if (const auto fault = charactersFault(content)) throw model.error(*fault);
    try {
        const auto status = m_processor->LoadFromSerializedProto(content);
        if (!status.ok()) throw model.error("SentencePiece can't load it");
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {
        throw model.error("SentencePiece can't load it");
    }
    for (int id = 0; id < m_processor->GetPieceSize(); ++id)
        if (m_processor->IsControl(id) || m_processor->IsUnknown(id))
            m_specialTokens.push_back({m_processor->IdToPiece(id), id});
    if (config.exists()) readFrame(config);
}

SentencePieceTokenizer::~SentencePieceTokenizer() = default;

void SentencePieceTokenizer::readFrame(const ModelFile& config)
{
    const auto json = parseJson(config);
    const JsonPart root(json, config);
    const auto wanted = [&](const char* key, int id) -> std::optional<std::int64_t> {
        if (!root.flagOr(key, false)) return std::nullopt;
        if (id < 0) throw root.error(std::string("asks for ") + key + ", but the model has no such token");
        return id;
    };
    m_first = wanted("add_bos_token", m_processor->bos_id());
    m_last = wanted("add_eos_token", m_processor->eos_id());
}

std::vector<std::int64_t> SentencePieceTokenizer::encode(std::string_view text, Specials specials) const
{
    constexpr std::size_t kLongest = std::size_t{256} << 20U;
    if (text.size() > kLongest) throw Error(ErrorCode::MemoryShort, "a text of more than 256 MB");
    std::vector<int> ids;
    const auto status = m_processor->Encode(repaired(text), &ids);
    if (!status.ok()) throw m_file.error("SentencePiece can't apply it");
    const bool isFramed = specials == Specials::With;
    std::vector<std::int64_t> tokens;
    tokens.reserve(ids.size() + 2);
    if (isFramed && m_first) tokens.push_back(*m_first);
    tokens.insert(tokens.end(), ids.begin(), ids.end());
    if (isFramed && m_last) tokens.push_back(*m_last);
    return tokens;
}

std::string SentencePieceTokenizer::decode(std::span<const std::int64_t> tokens, Specials /*specials*/) const
{
    std::vector<int> ids;
    for (const auto id : tokens)
        if (id >= 0 && id < size()) ids.push_back(static_cast<int>(id));
    std::string text;
    if (!m_processor->Decode(ids, &text).ok()) throw m_file.error("SentencePiece can't apply it");
    return text;
}

std::int64_t SentencePieceTokenizer::size() const
{
    return m_processor->GetPieceSize();
}

std::optional<std::int64_t> SentencePieceTokenizer::idOf(std::string_view token) const
{
    const int id = m_processor->PieceToId({token.data(), token.size()});
    return m_processor->IdToPiece(id) == token ? std::optional<std::int64_t>(id) : std::nullopt;
}

} // namespace core::tokenizers
