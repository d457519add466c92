#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// How searches read a text that no import has folded yet: small letters of ASCII.
std::string lowered(std::string text);
std::vector<std::string> wordsOf(const std::string& text);
bool holdsAll(std::string_view text, const std::vector<std::string>& words);
/// Whether `text` begins with `prefix`, whatever the case of their ASCII letters.
bool startsAlike(std::string_view text, std::string_view prefix);

/// The first `limit` items (by id) whose code, title and category hold all words of `text`, folded by the caller. For
/// projects whose items no import has folded yet (ItemFacts::areMissing); ItemGrid is for the others, and faster.
std::vector<ItemId> itemsMatching(const Database& database, const std::string& text, std::size_t limit);

} // namespace core::store
