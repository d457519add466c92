#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace core::engine {

/// The vectors of a language model's words, by the numbers that its tokenizer gives them; those below
/// Tokenizer::FirstByte are ours.
class Words : public torch::nn::Module {
public:
    /// tokens [...] -> [..., W]
    virtual torch::Tensor embed(const torch::Tensor& tokens) = 0;
    /// The mean of the words of each page that are no padding. pages [N, T] -> [N, W]
    virtual torch::Tensor bag(const torch::Tensor& pages) = 0;
    /// How much each word is meant by a state. states [..., W] -> [..., V]
    virtual torch::Tensor logits(const torch::Tensor& states) = 0;
};

/// Words that are learned with the tower, from nothing.
class LearnedWordsImpl : public Words {
public:
    LearnedWordsImpl(std::int64_t count, std::int64_t width);
    torch::Tensor embed(const torch::Tensor& tokens) override;
    torch::Tensor bag(const torch::Tensor& pages) override;
    torch::Tensor logits(const torch::Tensor& states) override;

private:
    torch::Tensor m_vectors; // [V, W]
};
TORCH_MODULE(LearnedWords);

} // namespace core::engine
