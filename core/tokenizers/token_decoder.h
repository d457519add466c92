#pragma once

#include "core/tokenizers/json_part.h"

#include <functional>
#include <string>
#include <vector>

namespace core::tokenizers {

/// Turns the texts of tokens into the parts of a readable text, which are then joined.
using TokenDecoder = std::function<void(std::vector<std::string>&)>;

/// "decoder" of a tokenizer.json: ByteLevel, WordPiece, ByteFallback, Fuse, Strip, Replace, Metaspace, Sequence. Throws
/// BackboneUnusable for another kind.
TokenDecoder makeTokenDecoder(const JsonPart& part);

} // namespace core::tokenizers
