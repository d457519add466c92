#pragma once

#include "core/tokenizers/subword_model.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace core::tokenizers {

/// Byte-pair encoding: the characters of a word, joined pair by pair in the order of the learned merges.
class BytePairModel : public SubwordModel {
public:
    explicit BytePairModel(const JsonPart& model);

    /// O(n log n) in the word's length, so that a text without spaces can be one word.
    void encode(std::string_view word, std::vector<TokenId>& tokens) const override;

private:
    struct Merged {
        std::uint32_t rank;
        TokenId token;
    };
    struct Symbol;
    class Joining;

    void readMerges(const JsonPart& merges);
    [[nodiscard]] const Merged* merged(TokenId left, TokenId right) const;
    [[nodiscard]] std::vector<TokenId> characters(std::string_view word) const;
    bool addBytes(std::string_view character, std::vector<TokenId>& tokens) const;

    ModelFile m_file;
    std::optional<std::string> m_unknown;
    std::string m_continuingPrefix;
    std::string m_endSuffix;
    bool m_fusesUnknown = false;
    bool m_fallsBackToBytes = false;
    bool m_ignoresMerges = false;
    std::unordered_map<std::uint64_t, Merged> m_merges; // by both numbers, left above right

    mutable std::mutex m_mutex;
    mutable std::unordered_map<std::string, std::vector<TokenId>> m_known; // words met before
};

} // namespace core::tokenizers
