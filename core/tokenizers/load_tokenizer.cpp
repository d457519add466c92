#include "core/tokenizers/json_tokenizer.h"
#include "core/tokenizers/sentence_piece_tokenizer.h"
#include "core/tokenizers/text_tokenizer.h"

namespace core::tokenizers {

std::unique_ptr<const TextTokenizer> loadTokenizer(const std::filesystem::path& folder)
{
    const ModelFile json{folder, "tokenizer.json"};
    const ModelFile pieces{folder, "tokenizer.model"};
    if (json.exists()) return std::make_unique<JsonTokenizer>(json);
    if (pieces.exists())
        return std::make_unique<SentencePieceTokenizer>(pieces, ModelFile{folder, "tokenizer_config.json"});
    throw Error(ErrorCode::BackboneUnusable, folder.string() + " (it has neither tokenizer.json nor tokenizer.model)");
}

} // namespace core::tokenizers
