#pragma once

#include "core/engine/backbones/model_config.h"
#include "core/engine/backbones/model_weights.h"
#include "core/engine/language/low_rank_linear.h"

#include <torch/torch.h>

#include <cstdint>
#include <string>

namespace core::engine {

/// NAME.weight [outputs, inputs], and NAME.bias [outputs] where the file has one. Throws BackboneUnusable.
LowRankLinear readLinear(const ModelPart& part, const std::string& name, std::int64_t inputs, std::int64_t outputs);

/// NAME.weight and NAME.bias [width]. Throws BackboneUnusable.
torch::nn::LayerNorm readLayerNorm(const ModelPart& part, const std::string& name, std::int64_t width, double epsilon);

/// The activations that encoders name in their config.
enum class Activation { Gelu, GeluTanh, Relu };

/// From `hidden_act`. Throws BackboneUnusable for another.
Activation activationOf(const ModelConfig& config);

/// The sizes of an encoder whose tokens all see each other.
struct EncoderConfig {
    std::int64_t width = 0; ///< D
    std::int64_t inner = 0; ///< of the perceptron
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    double epsilon = 1e-12;
    Activation activation = Activation::Gelu;

    /// The sizes by the names that BERT, ViT and SigLIP share. Throws BackboneUnusable for sizes that don't fit.
    static EncoderConfig read(const ModelConfig& config, double epsilon);
};

/// What a kind of encoder calls the parts of a layer, and whether it norms before a part or behind it.
struct EncoderNames {
    const char* attentionNorm;
    const char* query;
    const char* key;
    const char* value;
    const char* attentionOut;
    const char* perceptronNorm;
    const char* widen;
    const char* narrow;
    bool normedFirst;
};

/// One layer of an encoder.
class EncoderBlockImpl : public torch::nn::Module {
public:
    EncoderBlockImpl(const ModelPart& part, const EncoderNames& names, const EncoderConfig& config);
    /// x [B, L, D], mask bool [B, 1, 1, L] true where there is a token, or undefined -> [B, L, D]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& mask = {});

private:
    torch::Tensor attend(const torch::Tensor& x, const torch::Tensor& mask);
    torch::Tensor perceive(const torch::Tensor& x);

    EncoderConfig m_config;
    bool m_normedFirst;
    torch::nn::LayerNorm m_attentionNorm, m_perceptronNorm;
    LowRankLinear m_query, m_key, m_value, m_attentionOut, m_widen, m_narrow;
};
TORCH_MODULE(EncoderBlock);

/// x [...] -> [...]
torch::Tensor activated(Activation activation, const torch::Tensor& x);

/// query [B, H, M, d], key and value [B, H, L, d], mask as in EncoderBlock -> [B, M, H d]
torch::Tensor attended(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                       const torch::Tensor& mask);

/// x [B, L, D] -> [B, H, L, D/H]
torch::Tensor byHeads(const torch::Tensor& x, std::int64_t heads);

} // namespace core::engine
