#pragma once

#include "core/tokenizers/vocabulary.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core::tokenizers {

/// A part of a text on its way through a tokenizer.
struct Piece {
    std::string text;
    std::optional<TokenId> token; ///< it is one already: an added token
    bool opensText = true;        ///< nothing of the text came before it, not even something that was removed since
};

/// Lets `split` replace each piece that is no token yet by the pieces that it appends to its second argument; empty
/// ones fall away.
template <class Split> void splitPieces(std::vector<Piece>& pieces, Split split)
{
    std::vector<Piece> result;
    result.reserve(pieces.size());
    for (auto& each : pieces) {
        if (each.token)
            result.push_back(std::move(each));
        else
            split(std::move(each), result);
    }
    std::erase_if(result, [](const Piece& each) { return !each.token && each.text.empty(); });
    pieces = std::move(result);
}

} // namespace core::tokenizers
