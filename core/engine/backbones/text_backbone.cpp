#include "core/engine/backbones/text_backbone.h"

#include "core/engine/backbones/backbone.h"
#include "core/engine/backbones/bert.h"
#include "core/engine/backbones/llama.h"
#include "core/engine/backbones/smol_vlm.h"

#include <algorithm>

namespace core::engine {

TextBackbone::TextBackbone(const std::filesystem::path& folder)
{
    const auto facts = readBackboneFacts(folder);
    if (facts.vocabulary == 0) refuseBackbone(folder, "the model reads no text");
    m_width = facts.width;
    m_tokenizer = tokenizers::loadTokenizer(folder);
    if (m_tokenizer->size() > facts.vocabulary)
        refuseBackbone(folder, "its tokenizer has more tokens than its model has vectors");
    const ModelConfig config(folder);
    ModelWeights weights(folder);
    if (facts.kind == BackboneKind::Text) {
        Bert encoder(weights, BertConfig::read(config));
        m_longest = encoder->config().longest;
        m_states = [encoder](const torch::Tensor& tokens, const torch::Tensor& lengths) mutable {
            return encoder->forward(tokens, lengths);
        };
        return;
    }
    const auto sizes =
        facts.kind == BackboneKind::Language ? LlamaConfig::read(config) : SmolVlmConfig::read(config).language;
    Llama decoder(weights, sizes);
    m_longest = sizes.longest;
    m_states = [decoder](const torch::Tensor& tokens, const torch::Tensor& /*lengths*/) mutable {
        return decoder->forward(decoder->embed(tokens));
    };
}

std::vector<std::int64_t> TextBackbone::tokensOf(std::string_view text, std::int64_t most) const
{
    auto tokens = m_tokenizer->encode(text, tokenizers::Specials::With);
    const auto kept = static_cast<std::size_t>(std::min(most, m_longest));
    if (tokens.size() > kept) tokens.resize(kept);
    return tokens;
}

torch::Tensor TextBackbone::read(const std::vector<std::vector<std::int64_t>>& texts) const
{
    const torch::NoGradGuard noGradient;
    std::size_t longest = 1;
    for (const auto& text : texts) longest = std::max(longest, text.size());
    auto tokens = torch::zeros({std::ssize(texts), static_cast<std::int64_t>(longest)}, torch::kLong); // [B, L]
    auto lengths = torch::ones({std::ssize(texts)}, torch::kLong);                                     // [B]
    auto present = torch::zeros({std::ssize(texts), 1});                                               // [B, 1]
    auto cells = tokens.accessor<std::int64_t, 2>();
    for (std::int64_t row = 0; row < std::ssize(texts); ++row) {
        const auto& text = texts[static_cast<std::size_t>(row)];
        if (text.empty()) continue;
        for (std::size_t at = 0; at < text.size(); ++at) cells[row][static_cast<std::int64_t>(at)] = text[at];
        lengths[row] = std::ssize(text);
        present[row] = 1;
    }
    return meanOverTokens(m_states(tokens, lengths), lengths) * present;
}

} // namespace core::engine
