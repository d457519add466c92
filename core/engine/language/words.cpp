#include "core/engine/language/words.h"

#include "core/engine/text/tokenizer.h"

namespace core::engine {

LearnedWordsImpl::LearnedWordsImpl(std::int64_t count, std::int64_t width)
{
    m_vectors = register_parameter("vectors", torch::randn({count, width}) * 0.1);
}

torch::Tensor LearnedWordsImpl::embed(const torch::Tensor& tokens)
{
    return torch::embedding(m_vectors, tokens);
}

torch::Tensor LearnedWordsImpl::bag(const torch::Tensor& pages)
{
    namespace functional = torch::nn::functional;
    return functional::embedding_bag(pages, m_vectors,
                                     functional::EmbeddingBagFuncOptions()
                                         .mode(torch::kMean)
                                         .padding_idx(static_cast<std::int64_t>(Tokenizer::Padding))); // [N, W]
}

torch::Tensor LearnedWordsImpl::logits(const torch::Tensor& states)
{
    return torch::matmul(states, m_vectors.t()); // [..., V]
}

} // namespace core::engine
