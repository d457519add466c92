#include "core/store/item_match.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace core::store {

std::string lowered(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
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
