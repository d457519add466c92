#pragma once

namespace core::tokenizers {

/// Kinds of characters as the reference has them: its tables are those of Unicode 8 and 9, so that what came later is
/// of no kind there, and a few characters are of the kind that they had then.

/// Controls, formats, private use.
bool isControl(char32_t character);
/// Marks of ASCII too, which Unicode calls symbols ("+", "$").
bool isPunctuation(char32_t character);
/// Marks that take no room, as BERT strips them.
bool isAccent(char32_t character);
/// All marks.
bool isMark(char32_t character);
bool isNumeral(char32_t character);

} // namespace core::tokenizers
