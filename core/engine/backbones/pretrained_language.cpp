#include "core/engine/backbones/pretrained_language.h"

#include "core/engine/backbones/backbone.h"
#include "core/engine/backbones/smol_vlm.h"
#include "core/engine/language/packing.h"
#include "core/engine/tensors/expect_shape.h"
#include "core/engine/text/tokenizer.h"
#include "core/engine/training/checkpoint.h"

#include <ATen/detail/CUDAHooksInterface.h>

#include <algorithm>

namespace core::engine {

namespace {

constexpr std::int64_t kMarks = Tokenizer::FirstByte;

LlamaConfig sizesOf(const std::filesystem::path& folder)
{
    const auto kind = readBackboneFacts(folder).kind;
    const ModelConfig config(folder);
    if (kind == BackboneKind::Language) return LlamaConfig::read(config);
    if (kind == BackboneKind::PictureLanguage) return SmolVlmConfig::read(config).language;
    refuseBackbone(folder, "the model is no language model");
}

} // namespace

PretrainedLanguageImpl::PretrainedLanguageImpl(Llama llama) : m_llama(std::move(llama))
{
    register_module(kPretrained, m_llama);
    m_wordScale = m_llama->words().detach().to(torch::kFloat32).std().item<double>();
}

torch::Tensor PretrainedLanguageImpl::read(const torch::Tensor& x, const torch::Tensor& lengths)
{
    const auto B = x.size(0);
    const auto L = x.size(1);
    const auto W = x.size(2);
    const auto own = x.to(m_llama->words().scalar_type()); // [B, L, W]
    std::optional<Packing> packing;
    if (lengths.defined() && L > 1) {
        expectShape(lengths, {B}, "lengths");
        const auto plain = lengths.to(torch::kLong).contiguous();
        packing = packed({plain.data_ptr<std::int64_t>(), plain.data_ptr<std::int64_t>() + B}, L);
    }
    if (!packing) return m_llama->forward(own, {}, {}, care()).to(torch::kFloat32); // [B, L, W]

    const auto device = x.device();
    const auto R = packing->places.size(0);
    const auto rows = own.reshape({B * L, W})
                          .index_select(0, packing->places.flatten().to(device))
                          .view({R, packing->places.size(1), W}); // [R, C, W]
    const auto states =
        m_llama->forward(rows, packing->positions.to(device), packing->mask.to(device), care()); // [R, C, W]
    return states.reshape({-1, W})
        .index_select(0, packing->back.to(device))
        .view({B, L, W})
        .to(torch::kFloat32); // [B, L, W]
}

PretrainedWordsImpl::PretrainedWordsImpl(Llama llama) : m_llama(std::move(llama))
{
    const auto vectors = m_llama->words().detach().to(torch::kFloat32); // [V, W]
    const auto noise = torch::randn({kMarks, vectors.size(1)}).to(vectors.device());
    m_marks = register_parameter("marks", vectors.mean(/*dim=*/0) + vectors.std() * noise);
}

torch::Tensor PretrainedWordsImpl::embed(const torch::Tensor& tokens)
{
    const auto words = m_llama->embed((tokens - kMarks).clamp_min(0)).to(torch::kFloat32); // [..., W]
    const auto marks = torch::embedding(m_marks, tokens.clamp_max(kMarks - 1));            // [..., W]
    return torch::where((tokens < kMarks).unsqueeze(-1), marks, words);                    // [..., W]
}

torch::Tensor PretrainedWordsImpl::bag(const torch::Tensor& pages)
{
    namespace functional = torch::nn::functional;
    const torch::NoGradGuard frozen;
    const auto isWord = pages >= kMarks; // [N, T]
    const auto shares = isWord.to(torch::kFloat32) / isWord.sum(/*dim=*/1, /*keepdim=*/true).clamp_min(1);
    const auto& words = m_llama->words();
    const auto type = words.scalar_type();
    return functional::embedding_bag(
               (pages - kMarks).clamp_min(0), words,
               functional::EmbeddingBagFuncOptions().mode(torch::kSum).per_sample_weights(shares.to(type)))
        .to(torch::kFloat32); // [N, W]
}

torch::Tensor PretrainedWordsImpl::logits(const torch::Tensor& states)
{
    const auto words = m_llama->logits(states.to(m_llama->words().scalar_type())).to(torch::kFloat32); // [..., V]
    return torch::cat({torch::linear(states, m_marks), words}, /*dim=*/-1);
}

LanguageBackbone::LanguageBackbone(const std::filesystem::path& folder, const torch::Device& device,
                                   std::int64_t longest, VoiceWeights weights)
    : m_weights(folder), m_sizes(sizesOf(folder)), m_tokenizer(tokenizers::loadTokenizer(folder))
{
    if (m_tokenizer->size() > m_sizes.vocabulary)
        m_weights.refuse("its tokenizer has more tokens than its model has vectors");
    if (m_sizes.longest < longest)
        m_weights.refuse("the model reads " + std::to_string(m_sizes.longest) + " tokens, " + std::to_string(longest) +
                         " are asked for");
    if (weights == VoiceWeights::Own) return;
    const bool half = weights == VoiceWeights::Shared && isGoodAtHalf(device);
    m_weights.share(half ? torch::kBFloat16 : torch::kFloat32, device);
}

LanguageBackbone::Voice LanguageBackbone::voice()
{
    Llama llama(m_weights, m_sizes);
    return {PretrainedLanguage(llama), PretrainedWords(llama)};
}

std::int64_t LanguageBackbone::vocabulary() const
{
    return m_sizes.vocabulary + kMarks;
}

std::vector<std::int64_t> LanguageBackbone::encode(std::string_view text) const
{
    auto tokens = m_tokenizer->encode(text, tokenizers::Specials::Without);
    std::erase_if(tokens, [&](std::int64_t token) {
        return std::ranges::find(m_tokenizer->specialTokens(), token, &tokenizers::SpecialToken::id) !=
               m_tokenizer->specialTokens().end();
    });
    for (auto& token : tokens) token += kMarks;
    return tokens;
}

bool isGoodAtHalf(const torch::Device& device)
{
    if (device.is_cuda()) return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
#if defined(__x86_64__)
    return device.is_cpu() && __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

} // namespace core::engine
