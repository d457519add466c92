#pragma once

#include "core/tokenizers/json_part.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::tokenizers {

using TokenId = std::int64_t;

/// So many numbers a model's vocabulary may have at most, and so many bytes a token.
constexpr TokenId kMostTokens = TokenId{1} << 20U;
constexpr std::size_t kLongestToken = 4096;

/// The tokens of a model and their numbers, both ways.
class Vocabulary {
public:
    /// {"token": number, ...}. Throws BackboneUnusable for a number that is out of range or given twice.
    explicit Vocabulary(const JsonPart& tokens);
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;
    Vocabulary(Vocabulary&&) = default;
    Vocabulary& operator=(Vocabulary&&) = default;
    ~Vocabulary() = default;

    [[nodiscard]] std::optional<TokenId> idOf(std::string_view token) const;
    /// Nothing for a number without a token.
    [[nodiscard]] const std::string* textOf(TokenId id) const;
    /// How many tokens there are, and one more than the highest number.
    [[nodiscard]] TokenId count() const { return static_cast<TokenId>(m_ids.size()); }
    [[nodiscard]] TokenId size() const { return static_cast<TokenId>(m_texts.size()); }

    template <class Each> void forEach(Each each) const
    {
        for (const auto& [token, id] : m_ids) each(token, id);
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> m_ids;
    std::vector<const std::string*> m_texts; // the keys above, which don't move
};

} // namespace core::tokenizers
