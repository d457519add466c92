#pragma once

#include "core/tokenizers/json_part.h"
#include "core/tokenizers/vocabulary.h"

#include <functional>
#include <vector>

namespace core::tokenizers {

/// The tokens that a model wants around a text.
struct Frame {
    std::vector<TokenId> before;
    std::vector<TokenId> after;
};

/// "post_processor" of a tokenizer.json, for one text: ByteLevel, TemplateProcessing, BertProcessing,
/// RobertaProcessing, Sequence. `hasToken` says which numbers stand for something. Throws BackboneUnusable for another
/// kind, and for a template that doesn't hold the text exactly once.
Frame makeFrame(const JsonPart& part, const std::function<bool(TokenId)>& hasToken);

} // namespace core::tokenizers
