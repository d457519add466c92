#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers {

/// What is wrong with the table of characters inside a SentencePiece model, which its library follows without looking;
/// nothing if it is sound. It is the one part of the file that the library doesn't check itself.
std::optional<std::string> charactersFault(std::string_view model);

} // namespace core::tokenizers
