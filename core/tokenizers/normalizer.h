#pragma once

#include "core/tokenizers/json_part.h"
#include "core/tokenizers/piece.h"

#include <functional>

namespace core::tokenizers {

/// Changes the text of a piece before it is cut: Unicode's forms, small letters, accents, blanks. Throws
/// BackboneUnusable where a pattern takes too long.
using Normalizer = std::function<void(Piece&)>;

/// "normalizer" of a tokenizer.json: NFC, NFD, NFKC, NFKD, Lowercase, StripAccents, BertNormalizer, Replace, Prepend,
/// Strip, Sequence. Throws BackboneUnusable for another kind.
Normalizer makeNormalizer(const JsonPart& part);

} // namespace core::tokenizers
