#pragma once

#include "core/base/job_context.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::engine {

/// Text to token numbers in any language, with a vocabulary made of the catalogue's own texts: frequent runs of letters
/// of one script ("nylon", "ボルト"), below them frequent characters, below them bytes, so that every text has tokens.
class Tokenizer {
public:
    /// Fixed tokens; the 256 bytes follow them.
    enum Special : std::int64_t { Padding, Readout, Separator, End, FirstByte };

    /// Counts runs and characters in `texts`; the same texts give the same vocabulary, in any order.
    /// At most `largestVocabulary` tokens in all. Throws Cancelled.
    static Tokenizer build(std::span<const std::string> texts, std::int64_t largestVocabulary,
                           const JobContext& context = {});
    /// The pieces that `pieces()` gave.
    explicit Tokenizer(std::vector<std::string> pieces);

    /// V: specials, bytes and pieces.
    [[nodiscard]] std::int64_t size() const;
    [[nodiscard]] const std::vector<std::string>& pieces() const { return m_pieces; }

    /// Letters are taken as lower case where that is plain (ASCII); spaces only separate. Broken UTF-8 becomes bytes.
    [[nodiscard]] std::vector<std::int64_t> encode(std::string_view text) const;
    /// Text of tokens, runs joined by a space: for people and tests.
    [[nodiscard]] std::string decode(std::span<const std::int64_t> tokens) const;

private:
    std::vector<std::string> m_pieces;
    std::unordered_map<std::string, std::int64_t> m_tokens;
};

/// Splits into runs of one script (letters, digits, hiragana, katakana, ideographs); any other character stands alone.
std::vector<std::string> scriptRuns(std::string_view text);

} // namespace core::engine
