#include "core/engine/backbones/bert.h"

namespace core::engine {

namespace {

constexpr EncoderNames kNames{.attentionNorm = "attention.output.LayerNorm",
                              .query = "attention.self.query",
                              .key = "attention.self.key",
                              .value = "attention.self.value",
                              .attentionOut = "attention.output.dense",
                              .perceptronNorm = "output.LayerNorm",
                              .widen = "intermediate.dense",
                              .narrow = "output.dense",
                              .normedFirst = false};

/// bool [B, L], true before a row's length
torch::Tensor withinLengths(const torch::Tensor& lengths, std::int64_t L)
{
    return torch::arange(L, lengths.options()) < lengths.unsqueeze(1);
}

} // namespace

BertConfig BertConfig::read(const ModelConfig& config)
{
    const auto type = config.text("model_type", "");
    if (type != "bert") config.refuse("a text encoder of the type " + type + " is not known");
    if (const auto kind = config.text("position_embedding_type", "absolute"); kind != "absolute")
        config.refuse("positions of the kind " + kind + " are not known in a text encoder");
    return {.encoder = EncoderConfig::read(config, 1e-12),
            .vocabulary = config.whole("vocab_size"),
            .longest = config.whole("max_position_embeddings")};
}

BertImpl::BertImpl(ModelWeights& weights, const BertConfig& config) : m_config(config)
{
    const auto part = partHolding(weights, "embeddings.word_embeddings.weight", {"", "bert.", "model."});
    const auto D = config.encoder.width;
    m_words = register_parameter("words", part.read("embeddings.word_embeddings.weight", {config.vocabulary, D}));
    m_positions =
        register_parameter("positions", part.read("embeddings.position_embeddings.weight", {config.longest, D}));
    m_type = register_parameter("type", part.read("embeddings.token_type_embeddings.weight", {-1, D})[0].clone());
    m_norm = register_module("norm", readLayerNorm(part, "embeddings.LayerNorm", D, config.encoder.epsilon));
    for (std::int64_t layer = 0; layer < config.encoder.layers; ++layer)
        m_blocks->push_back(EncoderBlock(part("encoder.layer." + std::to_string(layer) + "."), kNames, config.encoder));
    register_module("blocks", m_blocks);
}

torch::Tensor BertImpl::forward(const torch::Tensor& tokens, const torch::Tensor& lengths)
{
    const auto L = tokens.size(1);
    if (L > m_config.longest) throw std::logic_error("a text is longer than the encoder's positions");
    auto states = m_norm(torch::embedding(m_words, tokens) + m_positions.slice(/*dim=*/0, 0, L) + m_type); // [B, L, D]
    const auto mask = withinLengths(lengths, L).unsqueeze(1).unsqueeze(1); // [B, 1, 1, L]
    for (const auto& block : *m_blocks) states = block->as<EncoderBlock>()->forward(states, mask);
    return states; // [B, L, D]
}

torch::Tensor meanOverTokens(const torch::Tensor& states, const torch::Tensor& lengths)
{
    const auto within = withinLengths(lengths, states.size(1)).unsqueeze(-1).to(states.dtype()); // [B, L, 1]
    return (states * within).sum(1) / lengths.unsqueeze(1);                                      // [B, D]
}

} // namespace core::engine
