#pragma once

#include "core/engine/backbones/model_config.h"

#include <torch/torch.h>

#include <cstdint>
#include <utility>

namespace core::engine {

/// How positions turn queries and keys, and how that is stretched beyond the lengths that were trained.
struct RotaryConfig {
    enum class Kind { Plain, Linear, Dynamic, Llama3, Yarn };
    Kind kind = Kind::Plain;
    double base = 10'000;
    double factor = 1;         ///< how many times longer
    double lowFrequency = 1;   ///< Llama3: turns over the original length below which all is stretched
    double highFrequency = 4;  ///< Llama3: turns above which nothing is
    double fast = 32;          ///< Yarn: as highFrequency
    double slow = 1;           ///< Yarn: as lowFrequency
    double attention = 1;      ///< Yarn: factor on the cosines and sines
    bool truncate = true;      ///< Yarn: whole places only
    double originalLength = 1; ///< tokens that it was trained on

    /// From `rope_parameters` (transformers 5) or `rope_theta` and `rope_scaling` (before); `longest` tokens are the
    /// model's own limit. Throws BackboneUnusable for a kind that is not above.
    static RotaryConfig read(const ModelConfig& config, std::int64_t longest);
};

/// Rotary positions (Su et al. 2021), with the scalings of transformers' modeling_rope_utils: linear, dynamic NTK,
/// Llama 3's, YaRN (Peng et al. 2023).
class Rotary {
public:
    /// `width`: d, numbers in a head; even.
    Rotary(const RotaryConfig& config, std::int64_t width, std::int64_t longest);

    /// positions [..., L] whole numbers; `length`: the longest sequence among them, which only the dynamic kind looks
    /// at -> cosines and sines, each [..., L, d] fp32
    [[nodiscard]] std::pair<torch::Tensor, torch::Tensor> turns(const torch::Tensor& positions,
                                                                std::int64_t length) const;

private:
    [[nodiscard]] torch::Tensor frequencies(std::int64_t length) const;

    RotaryConfig m_config;
    std::int64_t m_width;
    std::int64_t m_longest;
};

/// x [..., L, d], cosines and sines [..., L, d] of its type -> x turned
torch::Tensor turned(const torch::Tensor& x, const torch::Tensor& cosines, const torch::Tensor& sines);

} // namespace core::engine
