#include "core/engine/backbones/llama.h"

#include "core/engine/backbones/layers.h"
#include "core/engine/tensors/expect_shape.h"

#include <utility>

namespace core::engine {

namespace {

RmsNorm norm(const ModelPart& part, const std::string& name, std::int64_t width, double epsilon)
{
    return RmsNorm(part.read(name + ".weight", {width}), epsilon);
}

} // namespace

RmsNormImpl::RmsNormImpl(torch::Tensor weight, double epsilon) : m_epsilon(epsilon)
{
    m_weight = register_parameter("weight", std::move(weight));
}

torch::Tensor RmsNormImpl::forward(const torch::Tensor& x)
{
    return torch::rms_norm(x, m_weight.sizes(), m_weight, m_epsilon); // [..., D]
}

LlamaBlockImpl::LlamaBlockImpl(const ModelPart& part, const LlamaConfig& config)
    : m_config(config), m_attentionNorm(norm(part, "input_layernorm", config.width, config.epsilon)),
      m_perceptronNorm(norm(part, "post_attention_layernorm", config.width, config.epsilon)),
      m_query(readLinear(part, "self_attn.q_proj", config.width, config.heads * config.headWidth)),
      m_key(readLinear(part, "self_attn.k_proj", config.width, config.groups * config.headWidth)),
      m_value(readLinear(part, "self_attn.v_proj", config.width, config.groups * config.headWidth)),
      m_attentionOut(readLinear(part, "self_attn.o_proj", config.heads * config.headWidth, config.width)),
      m_gate(readLinear(part, "mlp.gate_proj", config.width, config.inner)),
      m_widen(readLinear(part, "mlp.up_proj", config.width, config.inner)),
      m_narrow(readLinear(part, "mlp.down_proj", config.inner, config.width))
{
    register_module("attention_norm", m_attentionNorm);
    register_module("perceptron_norm", m_perceptronNorm);
    register_module("query", m_query);
    register_module("key", m_key);
    register_module("value", m_value);
    register_module("attention_out", m_attentionOut);
    register_module("gate", m_gate);
    register_module("widen", m_widen);
    register_module("narrow", m_narrow);
    if (!config.headNorm) return;
    m_queryNorm = register_module("query_norm", norm(part, "self_attn.q_norm", config.headWidth, config.epsilon));
    m_keyNorm = register_module("key_norm", norm(part, "self_attn.k_norm", config.headWidth, config.epsilon));
}

torch::Tensor LlamaBlockImpl::forward(const torch::Tensor& x, const TokenPlaces& places)
{
    const auto attended = x + attend(m_attentionNorm(x), places);              // [B, L, D]
    const auto normed = m_perceptronNorm(attended);                            // [B, L, D]
    return attended + m_narrow(torch::silu(m_gate(normed)) * m_widen(normed)); // [B, L, D]
}

torch::Tensor LlamaBlockImpl::attend(const torch::Tensor& x, const TokenPlaces& places)
{
    const auto B = x.size(0);
    const auto L = x.size(1);
    const auto d = m_config.headWidth;
    auto query = m_query(x).view({B, L, m_config.heads, d});                        // [B, L, H, d]
    auto key = m_key(x).view({B, L, m_config.groups, d});                           // [B, L, G, d]
    const auto value = m_value(x).view({B, L, m_config.groups, d}).transpose(1, 2); // [B, G, L, d]
    if (m_queryNorm) {
        query = m_queryNorm(query);
        key = m_keyNorm(key);
    }
    query = turned(query.transpose(1, 2), places.cosines, places.sines); // [B, H, L, d]
    key = turned(key.transpose(1, 2), places.cosines, places.sines);     // [B, G, L, d]
    const auto causal = !places.mask.defined();
    const auto mask = causal ? std::optional<torch::Tensor>() : places.mask;
    const auto mixed = torch::scaled_dot_product_attention(query, key, value, mask, /*dropout_p=*/0.0, causal,
                                                           /*scale=*/std::nullopt,
                                                           /*enable_gqa=*/true);      // [B, H, L, d]
    return m_attentionOut(mixed.transpose(1, 2).reshape({B, L, m_config.heads * d})); // [B, L, D]
}

void LlamaBlockImpl::adapt(std::int64_t rank)
{
    for (auto& parameter : parameters()) parameter.requires_grad_(false);
    for (auto layer : {m_query, m_key, m_value, m_attentionOut, m_gate, m_widen, m_narrow}) layer->adapt(rank);
}

LlamaImpl::LlamaImpl(ModelWeights& weights, const LlamaConfig& config)
    : m_config(config), m_rotary(config.rotary, config.headWidth, config.longest)
{
    const auto part = partHolding(weights, "embed_tokens.weight", {"model.", "", "model.text_model.", "text_model."});
    m_words = register_parameter("words", part.read("embed_tokens.weight", {config.vocabulary, config.width}));
    for (std::int64_t layer = 0; layer < config.layers; ++layer)
        m_blocks->push_back(LlamaBlock(part("layers." + std::to_string(layer) + "."), config));
    register_module("blocks", m_blocks);
    m_norm = register_module("norm", norm(part, "norm", config.width, config.epsilon));
    const auto apart = !config.tied && weights.has("lm_head.weight");
    m_out =
        apart ? register_parameter("out", weights.read("lm_head.weight", {config.vocabulary, config.width})) : m_words;
}

torch::Tensor LlamaImpl::embed(const torch::Tensor& tokens)
{
    return torch::embedding(m_words, tokens); // [B, L, D]
}

torch::Tensor LlamaImpl::forward(const torch::Tensor& x, const torch::Tensor& positions, const torch::Tensor& mask,
                                 const LayerCare& care)
{
    expectShape(x, {-1, -1, m_config.width}, "x");
    const auto L = x.size(1);
    const auto at = positions.defined() ? positions : torch::arange(L, x.options().dtype(torch::kLong));
    auto [cosines, sines] = m_rotary.turns(at, L); // [..., L, d]
    TokenPlaces places{cosines.to(x.dtype()), sines.to(x.dtype()), {}};
    if (at.dim() == 2) { // one head's place is every head's
        places.cosines = places.cosines.unsqueeze(1);
        places.sines = places.sines.unsqueeze(1);
    }
    if (mask.defined()) places.mask = mask.unsqueeze(1);
    auto states = x; // [B, L, D]
    for (const auto& block : *m_blocks)
        states = throughLayer(
            care,
            [layer = block->as<LlamaBlock>(), places](const torch::Tensor& y) { return layer->forward(y, places); },
            states);
    return m_norm(states); // [B, L, D]
}

torch::Tensor LlamaImpl::logits(const torch::Tensor& states)
{
    return torch::linear(states, m_out); // [..., V]
}

void LlamaImpl::adapt(std::int64_t rank)
{
    for (auto& parameter : parameters()) parameter.requires_grad_(rank == 0);
    m_words.requires_grad_(false);
    m_out.requires_grad_(false);
    if (rank == 0) return;
    for (const auto& block : *m_blocks) block->as<LlamaBlock>()->adapt(rank);
}

} // namespace core::engine
