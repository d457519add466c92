#include "core/engine/backbones/llama.h"

#include <algorithm>

namespace core::engine {

namespace {

bool isKnown(const std::string& type)
{
    return type == "llama" || type == "qwen2" || type == "qwen3";
}

/// A layer that sees a window only is the same as one that sees all, up to the window's length.
std::int64_t longestOf(const ModelConfig& config)
{
    const auto longest = config.whole("max_position_embeddings", 2048);
    if (!config.flag("use_sliding_window", false)) return longest;
    return std::min(longest, config.whole("sliding_window", longest));
}

} // namespace

LlamaConfig LlamaConfig::read(const ModelConfig& config)
{
    const auto type = config.text("model_type", "");
    if (!isKnown(type)) config.refuse("a language model of the type " + type + " is not known");
    if (const auto act = config.text("hidden_act", "silu"); act != "silu")
        config.refuse("the activation " + act + " is not known in a language model");
    LlamaConfig result;
    result.width = config.whole("hidden_size");
    result.inner = config.whole("intermediate_size");
    result.layers = config.whole("num_hidden_layers", {}, kMostLayers);
    result.heads = config.whole("num_attention_heads");
    result.groups = config.whole("num_key_value_heads", result.heads);
    result.headWidth = config.whole("head_dim", std::max<std::int64_t>(1, result.width / result.heads));
    result.vocabulary = config.whole("vocab_size");
    result.longest = longestOf(config);
    result.epsilon = config.number("rms_norm_eps", result.epsilon);
    result.headNorm = type == "qwen3";
    result.tied = config.flag("tie_word_embeddings", false);
    if (result.heads % result.groups != 0) config.refuse("num_attention_heads is no multiple of num_key_value_heads");
    if (result.headWidth % 2 != 0) config.refuse("head_dim is odd");
    result.rotary = RotaryConfig::read(config, config.whole("max_position_embeddings", 2048));
    return result;
}

} // namespace core::engine
