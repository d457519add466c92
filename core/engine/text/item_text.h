#pragma once

#include "core/domain/item.h"
#include "core/domain/training_config.h"
#include "core/engine/text/tokenizer.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core::engine {

/// The catalogue's texts as token numbers, ready for the towers. Padded with Tokenizer::Padding.
struct ItemText {
    torch::Tensor pages;       ///< [I, T] title, category, attributes, description
    torch::Tensor pageLengths; ///< [I] tokens that are not padding
    torch::Tensor bodies;      ///< [I, T] the same without the title, from which the title is to be guessed
    torch::Tensor bodyLengths; ///< [I]
    torch::Tensor titles;      ///< [I, U] the title and Tokenizer::End; all padding where there is none
};

/// Everything that is said of an item, in the order of the page, as the vocabulary is built from it. Without::Text
/// leaves out title and description, Without::Columns category, attributes and price.
std::vector<std::string> catalogueTexts(const Catalogue& catalogue, const TrainingConfig& config);

/// The same of one item as one text, for a model that reads sentences; without the price.
std::string pageText(const Item& item, const TrainingConfig& config);

/// A text's token numbers; those below Tokenizer::FirstByte are none of a text.
using Encode = std::function<std::vector<std::int64_t>(std::string_view text)>;

/// Throws Cancelled, and what `encode` throws.
ItemText readItemText(const Catalogue& catalogue, const Encode& encode, const TrainingConfig& config,
                      const JobContext& context = {});

} // namespace core::engine
