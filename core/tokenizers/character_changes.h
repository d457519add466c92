#pragma once

#include "core/tokenizers/piece.h"
#include "core/tokenizers/utf8.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers {

enum class UnicodeForm { Composed, Decomposed, CompatibilityComposed, CompatibilityDecomposed };

/// "NFC" -> Composed, ...; nothing for another name.
std::optional<UnicodeForm> unicodeForm(std::string_view name);
/// As Unicode 9 has it, which the reference follows: characters that came later stay as they are.
std::string inForm(UnicodeForm form, std::string_view text);
/// Each character by itself, whatever stands around it (so no final sigma).
std::string inSmallLetters(std::string_view text);

/// Removes all characters but those that `keep` says yes to.
template <class Keep> void keepCharacters(Piece& piece, Keep keep)
{
    std::string kept;
    kept.reserve(piece.text.size());
    for (std::size_t at = 0; at < piece.text.size();) {
        const auto begin = at;
        const auto character = nextCharacter(piece.text, at);
        if (keep(character))
            kept.append(piece.text, begin, at - begin);
        else if (kept.empty())
            piece.opensText = false;
    }
    piece.text = std::move(kept);
}

} // namespace core::tokenizers
