#pragma once

#include "core/tokenizers/normalizer.h"

namespace core::tokenizers {

/// BERT's cleaning: no control characters, plain blanks, blanks around CJK ideographs, no accents, small letters; each
/// where the file asks for it.
Normalizer makeBertNormalizer(const JsonPart& part);

} // namespace core::tokenizers
