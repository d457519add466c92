#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core::tokenizers {

/// The characters of a text, one after another. All but `repaired` and `inQuotes` take valid UTF-8.

/// Each broken part (maximal subpart) becomes one U+FFFD.
std::string repaired(std::string_view text);
/// At most 40 characters in quotes, without control characters: for the sentence of an error.
std::string inQuotes(std::string_view text);

/// The character at `at`, which moves behind it.
char32_t nextCharacter(std::string_view text, std::size_t& at);
/// The character that ends at `at`, which moves before it.
char32_t previousCharacter(std::string_view text, std::size_t& at);
void append(std::string& text, char32_t character);

template <class Each> void forEachCharacter(std::string_view text, Each each)
{
    for (std::size_t at = 0; at < text.size();) each(nextCharacter(text, at));
}

/// Unicode's White_Space.
bool isSpace(char32_t character);
/// Letters, marks, decimal digits, connectors and joiners: \w of Unicode's regular expressions.
bool isWord(char32_t character);

} // namespace core::tokenizers
