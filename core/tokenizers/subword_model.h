#pragma once

#include "core/tokenizers/vocabulary.h"

#include <memory>
#include <string_view>
#include <vector>

namespace core::tokenizers {

/// Words, as the pre-tokenizer left them, to the tokens of a vocabulary. Any thread, several at once.
class SubwordModel {
public:
    explicit SubwordModel(Vocabulary vocabulary) : m_vocabulary(std::move(vocabulary)) {}
    SubwordModel(const SubwordModel&) = delete;
    SubwordModel& operator=(const SubwordModel&) = delete;
    virtual ~SubwordModel() = default;

    /// Appends the tokens of `word`. Throws BackboneUnusable for a part that has no token and no unknown one.
    virtual void encode(std::string_view word, std::vector<TokenId>& tokens) const = 0;
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    Vocabulary m_vocabulary;
};

/// "model" of a tokenizer.json: BPE or WordPiece. Throws BackboneUnusable.
std::unique_ptr<const SubwordModel> makeSubwordModel(const JsonPart& model);

} // namespace core::tokenizers
