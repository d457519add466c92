#include "core/store/item_match.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace core::store {

namespace {

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

std::string lowered(std::string text)
{
    for (char& letter : text) letter = small(letter);
    return text;
}

bool startsAlike(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, small, small);
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

bool holdsAll(std::string_view text, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const auto& word) { return text.find(word) != std::string_view::npos; });
}

std::vector<ItemId> itemsMatching(const Database& database, const std::string& text, std::size_t limit)
{
    const auto words = wordsOf(text);
    std::vector<ItemId> found;
    auto rows = database.prepare("SELECT id, CASE WHEN folded <> '' THEN folded ELSE code || ' ' || title || ' ' || "
                                 "category END FROM item ORDER BY id");
    while (found.size() < limit && rows.step())
        if (holdsAll(lowered(rows.text(1)), words)) found.push_back({rows.integer(0)});
    return found;
}

} // namespace core::store
