#pragma once

#include "core/tokenizers/text_tokenizer.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace core::engine {

/// A pretrained model that puts a text into one vector: the mean over its tokens' states, as sentence encoders of the
/// BERT kind are trained to be read, and as decoders are read best without training (LLM2Rec). Made to be read from.
class TextBackbone {
public:
    /// Throws BackboneUnusable for a folder that is damaged, reads no text or lacks its tokenizer.
    explicit TextBackbone(const std::filesystem::path& folder);

    /// The text's token numbers, framed as the model was trained; at most `most` of them. Throws BackboneUnusable.
    [[nodiscard]] std::vector<std::int64_t> tokensOf(std::string_view text, std::int64_t most) const;
    /// texts: B lists of tokens, none longer than longest() -> [B, W]; zero rows for empty ones
    [[nodiscard]] torch::Tensor read(const std::vector<std::vector<std::int64_t>>& texts) const;

    /// W
    [[nodiscard]] std::int64_t width() const { return m_width; }
    /// Tokens that the model has places for.
    [[nodiscard]] std::int64_t longest() const { return m_longest; }

private:
    std::unique_ptr<const tokenizers::TextTokenizer> m_tokenizer;
    std::int64_t m_width = 0;
    std::int64_t m_longest = 0;
    /// tokens [B, L], lengths [B] of 1 to L -> states [B, L, W]
    std::function<torch::Tensor(const torch::Tensor& tokens, const torch::Tensor& lengths)> m_states;
};

} // namespace core::engine
