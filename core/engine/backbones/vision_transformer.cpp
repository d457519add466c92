#include "core/engine/backbones/vision_transformer.h"

#include "core/engine/tensors/expect_shape.h"

namespace core::engine {

namespace {

constexpr EncoderNames kSiglip{.attentionNorm = "layer_norm1",
                               .query = "self_attn.q_proj",
                               .key = "self_attn.k_proj",
                               .value = "self_attn.v_proj",
                               .attentionOut = "self_attn.out_proj",
                               .perceptronNorm = "layer_norm2",
                               .widen = "mlp.fc1",
                               .narrow = "mlp.fc2",
                               .normedFirst = true};
constexpr EncoderNames kVit{.attentionNorm = "layernorm_before",
                            .query = "attention.attention.query",
                            .key = "attention.attention.key",
                            .value = "attention.attention.value",
                            .attentionOut = "attention.output.dense",
                            .perceptronNorm = "layernorm_after",
                            .widen = "intermediate.dense",
                            .narrow = "output.dense",
                            .normedFirst = true};

} // namespace

VisionConfig VisionConfig::read(const ModelConfig& config)
{
    const auto type = config.text("model_type", "");
    const auto isSiglip = type == "siglip_vision_model";
    const auto isPart = type == "idefics3_vision" || type == "smolvlm_vision";
    if (type != "vit" && !isSiglip && !isPart) config.refuse("a picture encoder of the type " + type + " is not known");
    if (config.whole("num_channels", 3) != 3) config.refuse("num_channels is not 3");
    auto result = VisionConfig{.encoder = EncoderConfig::read(config, type == "vit" ? 1e-12 : 1e-6),
                               .side = config.whole("image_size"),
                               .patch = config.whole("patch_size"),
                               .classToken = type == "vit",
                               .pooled = isSiglip && config.flag("vision_use_head", true)};
    if (result.patch > result.side || result.side > 4096) config.refuse("image_size and patch_size don't fit");
    return result;
}

VisionTransformerImpl::VisionTransformerImpl(ModelWeights& weights, const VisionConfig& config) : m_config(config)
{
    const auto& encoder = config.encoder;
    const auto D = encoder.width;
    const std::string patch =
        config.classToken ? "embeddings.patch_embeddings.projection." : "embeddings.patch_embedding.";
    const auto part =
        partHolding(weights, patch + "weight", {"", "vision_model.", "model.vision_model.", "vit.", "model."});
    m_patchWeight = register_parameter("patch_weight", part.read(patch + "weight", {D, 3, config.patch, config.patch}));
    m_patchBias = register_parameter("patch_bias", part.read(patch + "bias", {D}));
    if (config.classToken) {
        m_class = register_parameter("class", part.read("embeddings.cls_token", {1, 1, D}));
        m_positions = register_parameter(
            "positions", part.read("embeddings.position_embeddings", {1, config.patches() + 1, D}).squeeze(0));
    } else {
        m_positions =
            register_parameter("positions", part.read("embeddings.position_embedding.weight", {config.patches(), D}));
    }
    const std::string layers = config.classToken ? "encoder.layer." : "encoder.layers.";
    for (std::int64_t layer = 0; layer < encoder.layers; ++layer)
        m_blocks->push_back(
            EncoderBlock(part(layers + std::to_string(layer) + "."), config.classToken ? kVit : kSiglip, encoder));
    register_module("blocks", m_blocks);
    m_norm = register_module(
        "norm", readLayerNorm(part, config.classToken ? "layernorm" : "post_layernorm", D, encoder.epsilon));
    if (config.pooled) readHead(part("head."));
}

void VisionTransformerImpl::readHead(const ModelPart& part)
{
    const auto& encoder = m_config.encoder;
    const auto D = encoder.width;
    m_question = register_parameter("question", part.read("probe", {1, 1, D}));
    // Question, key and value lie one upon the other, as torch's MultiheadAttention keeps them.
    const auto weights = part.read("attention.in_proj_weight", {3 * D, D}).chunk(3); // 3 x [D, D]
    const auto biases = part.read("attention.in_proj_bias", {3 * D}).chunk(3);       // 3 x [D]
    m_askQuestion = register_module("ask_question", LowRankLinear(weights[0].clone(), biases[0].clone()));
    m_askKey = register_module("ask_key", LowRankLinear(weights[1].clone(), biases[1].clone()));
    m_askValue = register_module("ask_value", LowRankLinear(weights[2].clone(), biases[2].clone()));
    m_askOut = register_module("ask_out", readLinear(part, "attention.out_proj", D, D));
    m_askNorm = register_module("ask_norm", readLayerNorm(part, "layernorm", D, encoder.epsilon));
    m_askWiden = register_module("ask_widen", readLinear(part, "mlp.fc1", D, encoder.inner));
    m_askNarrow = register_module("ask_narrow", readLinear(part, "mlp.fc2", encoder.inner, D));
}

torch::Tensor VisionTransformerImpl::forward(const torch::Tensor& pictures)
{
    expectShape(pictures, {-1, 3, m_config.side, m_config.side}, "pictures");
    const auto patches = torch::conv2d(pictures, m_patchWeight, m_patchBias, /*stride=*/m_config.patch); // [B, D, h, w]
    auto states = patches.flatten(2).transpose(1, 2);                                                    // [B, P, D]
    if (m_class.defined()) states = torch::cat({m_class.expand({states.size(0), -1, -1}), states}, /*dim=*/1);
    states = states + m_positions;
    for (const auto& block : *m_blocks) states = block->as<EncoderBlock>()->forward(states);
    return m_norm(states);
}

torch::Tensor VisionTransformerImpl::pooled(const torch::Tensor& states)
{
    if (m_config.classToken) return states.select(/*dim=*/1, 0); // [B, D]
    if (!m_config.pooled) return states.mean(/*dim=*/1);         // [B, D]
    const auto H = m_config.encoder.heads;
    const auto question = byHeads(m_askQuestion(m_question), H).expand({states.size(0), -1, -1, -1}); // [B, H, 1, d]
    const auto answer =
        m_askOut(attended(question, byHeads(m_askKey(states), H), byHeads(m_askValue(states), H), {})); // [B, 1, D]
    const auto more = m_askNarrow(activated(m_config.encoder.activation, m_askWiden(m_askNorm(answer))));
    return (answer + more).squeeze(1); // [B, D]
}

} // namespace core::engine
