#include "core/engine/backbones/layers.h"

#include <optional>

namespace core::engine {

LowRankLinear readLinear(const ModelPart& part, const std::string& name, std::int64_t inputs, std::int64_t outputs)
{
    const auto bias = part.has(name + ".bias") ? part.read(name + ".bias", {outputs}) : torch::Tensor();
    return LowRankLinear(part.read(name + ".weight", {outputs, inputs}), bias);
}

torch::nn::LayerNorm readLayerNorm(const ModelPart& part, const std::string& name, std::int64_t width, double epsilon)
{
    torch::nn::LayerNorm norm(torch::nn::LayerNormOptions({width}).eps(epsilon));
    norm->weight.set_data(part.read(name + ".weight", {width}));
    norm->bias.set_data(part.read(name + ".bias", {width}));
    return norm;
}

Activation activationOf(const ModelConfig& config)
{
    const auto name = config.text("hidden_act", "gelu");
    if (name == "gelu") return Activation::Gelu;
    if (name == "gelu_pytorch_tanh" || name == "gelu_new") return Activation::GeluTanh;
    if (name == "relu") return Activation::Relu;
    config.refuse("the activation " + name + " is not known in an encoder");
}

EncoderConfig EncoderConfig::read(const ModelConfig& config, double epsilon)
{
    EncoderConfig result{.width = config.whole("hidden_size"),
                         .inner = config.whole("intermediate_size"),
                         .layers = config.whole("num_hidden_layers", {}, kMostLayers),
                         .heads = config.whole("num_attention_heads"),
                         .epsilon = config.number("layer_norm_eps", epsilon),
                         .activation = activationOf(config)};
    if (result.width % result.heads != 0) config.refuse("hidden_size is no multiple of num_attention_heads");
    return result;
}

torch::Tensor activated(Activation activation, const torch::Tensor& x)
{
    switch (activation) {
    case Activation::Gelu: return torch::gelu(x);
    case Activation::GeluTanh: return torch::gelu(x, "tanh");
    case Activation::Relu: return torch::relu(x);
    }
    throw std::logic_error("an activation without a formula");
}

torch::Tensor byHeads(const torch::Tensor& x, std::int64_t heads)
{
    return x.view({x.size(0), x.size(1), heads, x.size(2) / heads}).transpose(1, 2);
}

torch::Tensor attended(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                       const torch::Tensor& mask)
{
    const auto seen = mask.defined() ? std::optional(mask) : std::nullopt;
    const auto mixed = torch::scaled_dot_product_attention(query, key, value, seen); // [B, H, M, d]
    return mixed.transpose(1, 2).flatten(2);                                         // [B, M, H d]
}

EncoderBlockImpl::EncoderBlockImpl(const ModelPart& part, const EncoderNames& names, const EncoderConfig& config)
    : m_config(config), m_normedFirst(names.normedFirst),
      m_attentionNorm(readLayerNorm(part, names.attentionNorm, config.width, config.epsilon)),
      m_perceptronNorm(readLayerNorm(part, names.perceptronNorm, config.width, config.epsilon)),
      m_query(readLinear(part, names.query, config.width, config.width)),
      m_key(readLinear(part, names.key, config.width, config.width)),
      m_value(readLinear(part, names.value, config.width, config.width)),
      m_attentionOut(readLinear(part, names.attentionOut, config.width, config.width)),
      m_widen(readLinear(part, names.widen, config.width, config.inner)),
      m_narrow(readLinear(part, names.narrow, config.inner, config.width))
{
    register_module("attention_norm", m_attentionNorm);
    register_module("perceptron_norm", m_perceptronNorm);
    register_module("query", m_query);
    register_module("key", m_key);
    register_module("value", m_value);
    register_module("attention_out", m_attentionOut);
    register_module("widen", m_widen);
    register_module("narrow", m_narrow);
}

torch::Tensor EncoderBlockImpl::forward(const torch::Tensor& x, const torch::Tensor& mask)
{
    if (m_normedFirst) {
        const auto seen = x + attend(m_attentionNorm(x), mask); // [B, L, D]
        return seen + perceive(m_perceptronNorm(seen));         // [B, L, D]
    }
    const auto seen = m_attentionNorm(x + attend(x, mask)); // [B, L, D]
    return m_perceptronNorm(seen + perceive(seen));         // [B, L, D]
}

torch::Tensor EncoderBlockImpl::attend(const torch::Tensor& x, const torch::Tensor& mask)
{
    const auto H = m_config.heads;
    return m_attentionOut(attended(byHeads(m_query(x), H), byHeads(m_key(x), H), byHeads(m_value(x), H), mask));
}

torch::Tensor EncoderBlockImpl::perceive(const torch::Tensor& x)
{
    return m_narrow(activated(m_config.activation, m_widen(x))); // [B, L, D]
}

} // namespace core::engine
