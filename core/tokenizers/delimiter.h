#pragma once

#include "core/tokenizers/json_part.h"
#include "core/tokenizers/piece.h"
#include "core/tokenizers/split_pattern.h"

#include <vector>

namespace core::tokenizers {

/// What becomes of the matches at which a text is cut.
enum class Delimiter { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// Throws BackboneUnusable for another name.
Delimiter delimiterOf(const JsonPart& part);

/// Appends the parts of `piece` that are left when it is cut at the matches among `spans`.
void cut(const Piece& piece, const std::vector<Span>& spans, Delimiter delimiter, std::vector<Piece>& parts);

} // namespace core::tokenizers
