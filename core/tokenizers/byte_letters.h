#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers {

/// GPT-2's writing of bytes as visible letters, in which byte-level vocabularies are kept (" " is "Ġ").
std::string inByteLetters(std::string_view bytes);
/// The bytes of a text so written; nothing if it has other characters.
std::optional<std::string> bytesOf(std::string_view text);

} // namespace core::tokenizers
