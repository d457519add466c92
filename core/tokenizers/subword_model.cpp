#include "core/tokenizers/subword_model.h"

#include "core/tokenizers/byte_pair_model.h"
#include "core/tokenizers/utf8.h"
#include "core/tokenizers/word_piece_model.h"

namespace core::tokenizers {

std::unique_ptr<const SubwordModel> makeSubwordModel(const JsonPart& model)
{
    const auto type = model.find("type");
    // Early files don't say it; only byte-pair models have merges, only WordPiece has a longest word.
    const std::string kind = type                                     ? type->text()
                             : model.find("merges")                   ? "BPE"
                             : model.find("max_input_chars_per_word") ? "WordPiece"
                                                                      : "";
    if (kind == "BPE") return std::make_unique<BytePairModel>(model);
    if (kind == "WordPiece") return std::make_unique<WordPieceModel>(model);
    throw model.error("is of a kind that isn't known here, " + inQuotes(kind));
}

} // namespace core::tokenizers
