#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers {

/// Whether the tokens that only frame a text ([CLS], </s>) are set around it, or kept in a text that is read back.
enum class Specials { Without, With };

/// A token that stands for no text of its own.
struct SpecialToken {
    std::string text;
    std::int64_t id = 0;
};

/// Text to the token numbers of a pretrained model and back. Its numbers are those of the library that the model was
/// trained with (Hugging Face `tokenizers`, SentencePiece). Any thread, several at once.
///
/// Texts are UTF-8; a broken part (as Unicode's "maximal subpart" counts them, and so Python's errors="replace") is
/// taken as one U+FFFD.
class TextTokenizer {
public:
    TextTokenizer() = default;
    TextTokenizer(const TextTokenizer&) = delete;
    TextTokenizer& operator=(const TextTokenizer&) = delete;
    virtual ~TextTokenizer() = default;

    /// Not cut and not padded: what a tokenizer.json says of that is for whoever makes batches. Throws BackboneUnusable
    /// where the model's own patterns take too long on this text, or leave a piece of it without a token; MemoryShort
    /// for a text of more than 256 MB.
    [[nodiscard]] virtual std::vector<std::int64_t> encode(std::string_view text, Specials specials) const = 0;
    /// Numbers that stand for nothing are passed over.
    [[nodiscard]] virtual std::string decode(std::span<const std::int64_t> tokens, Specials specials) const = 0;

    /// V: one more than the highest number; a model's table of tokens needs at least so many rows.
    [[nodiscard]] virtual std::int64_t size() const = 0;
    [[nodiscard]] virtual std::optional<std::int64_t> idOf(std::string_view token) const = 0;
    [[nodiscard]] virtual const std::vector<SpecialToken>& specialTokens() const = 0;
};

/// The tokenizer of a model's folder: from `tokenizer.json`, else from SentencePiece's `tokenizer.model` (which says
/// nothing of the tokens around a text: those are as `tokenizer_config.json` has add_bos_token and add_eos_token, none
/// if there is no such file). Throws BackboneUnusable with the file and what is wrong for anything damaged, larger than
/// 64 MB, or of a kind or with an option that isn't known here: never other tokens than the model was trained with.
std::unique_ptr<const TextTokenizer> loadTokenizer(const std::filesystem::path& folder);

} // namespace core::tokenizers
