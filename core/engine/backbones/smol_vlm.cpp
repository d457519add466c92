#include "core/engine/backbones/smol_vlm.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

/// Neighbouring patches side by side in one token: [N, h*w, D] -> [N, h*w/s^2, D s^2], rows of the square one by one
torch::Tensor shuffled(const torch::Tensor& patches, std::int64_t side, std::int64_t scale)
{
    const auto N = patches.size(0);
    const auto D = patches.size(2);
    const auto few = side / scale;
    return patches.view({N, few, scale, few, scale, D})
        .permute({0, 1, 3, 2, 4, 5}) // [N, h/s, w/s, s, s, D]
        .reshape({N, few * few, scale * scale * D});
}

} // namespace

SmolVlmConfig SmolVlmConfig::read(const ModelConfig& config)
{
    const auto type = config.text("model_type", "");
    if (type != "smolvlm" && type != "idefics3")
        config.refuse("a picture-language model of the type " + type + " is not known");
    SmolVlmConfig result{.vision = VisionConfig::read(config.section("vision_config")),
                         .language = LlamaConfig::read(config.section("text_config")),
                         .scale = config.whole("scale_factor", 2),
                         .pictureToken = config.whole("image_token_id")};
    result.language.tied = config.flag("tie_word_embeddings", false); // the whole's word counts, not the part's
    if (result.vision.side / result.vision.patch % result.scale != 0)
        config.refuse("the patches of a side are no multiple of scale_factor");
    if (result.pictureToken >= result.language.vocabulary) config.refuse("image_token_id is beyond the vocabulary");
    return result;
}

SmolVlmImpl::SmolVlmImpl(ModelWeights& weights, const SmolVlmConfig& config)
    : m_config(config), m_vision(weights, config.vision), m_language(weights, config.language)
{
    register_module("vision", m_vision);
    register_module("language", m_language);
    const auto part = partHolding(weights, "connector.modality_projection.proj.weight", {"model.", ""});
    m_connector = register_module("connector", readLinear(part, "connector.modality_projection.proj",
                                                          config.vision.encoder.width * config.scale * config.scale,
                                                          config.language.width));
}

torch::Tensor SmolVlmImpl::see(const torch::Tensor& pictures)
{
    const auto patches = m_vision(pictures); // [N, P, D of the encoder]
    return m_connector(shuffled(patches, m_config.vision.side / m_config.vision.patch, m_config.scale));
}

torch::Tensor SmolVlmImpl::embed(const torch::Tensor& tokens, const torch::Tensor& seen)
{
    expectShape(seen, {-1, m_config.pictureTokens(), m_config.language.width}, "seen");
    const auto words = m_language->embed(tokens);                                    // [B, L, D]
    const auto isPicture = (tokens == m_config.pictureToken).unsqueeze(-1);          // [B, L, 1]
    return words.masked_scatter(isPicture.expand_as(words), seen.to(words.dtype())); // [B, L, D]
}

} // namespace core::engine
