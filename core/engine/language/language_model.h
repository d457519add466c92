#pragma once

#include "core/engine/language/layer_care.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>

namespace core::engine {

/// What a tower reads with: a causal language model between its words and its output. Position l sees positions 0 to l
/// only. W is its width.
class LanguageModel : public torch::nn::Module {
public:
    /// x [B, L, W]; lengths [B] whole numbers on the CPU, 1 to L: what stands behind them is padding; undefined: there
    /// is none -> states [B, L, W], normed; anything behind the lengths
    virtual torch::Tensor read(const torch::Tensor& x, const torch::Tensor& lengths) = 0;

    /// Freezes what was learned and adds low-rank adapters to every linear layer; rank 0: its layers go on learning
    /// themselves, and words that come from a folder stay.
    virtual void adapt(std::int64_t rank) = 0;

    /// Whether it comes from a model's folder: then it knows where a token stands without being told, and both towers
    /// begin with what it knows, each with adapters of its own.
    [[nodiscard]] virtual bool isPretrained() const = 0;
    [[nodiscard]] virtual std::int64_t width() const = 0;
    /// About the size of a place of a word's vector: what is no word should come in as large.
    [[nodiscard]] virtual double wordScale() const = 0;

    void take(LayerCare care) { m_care = std::move(care); }

protected:
    [[nodiscard]] const LayerCare& care() const { return m_care; }

private:
    LayerCare m_care;
};

} // namespace core::engine
