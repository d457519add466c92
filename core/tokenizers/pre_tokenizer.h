#pragma once

#include "core/tokenizers/json_part.h"
#include "core/tokenizers/piece.h"

#include <functional>
#include <vector>

namespace core::tokenizers {

/// Cuts pieces into words, which the model then sees one by one. Throws BackboneUnusable where a pattern takes too
/// long.
using PreTokenizer = std::function<void(std::vector<Piece>&)>;

/// "pre_tokenizer" of a tokenizer.json: ByteLevel, Split, Digits, BertPreTokenizer, Whitespace, WhitespaceSplit,
/// Punctuation, Metaspace, Sequence. Throws BackboneUnusable for another kind.
PreTokenizer makePreTokenizer(const JsonPart& part);

} // namespace core::tokenizers
