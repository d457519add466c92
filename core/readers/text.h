#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::readers {

/// Small text questions that tables ask: validity, width forms, numbers. Any thread.

bool isAscii(std::string_view text);
bool isValidUtf8(std::string_view text);
/// Valid UTF-8, cut to `bytes` at a character's border; what is broken becomes U+FFFD.
std::string printable(std::string_view text, std::size_t bytes = 200);
/// Unicode NFKC (full-width forms become plain ones) without surrounding blanks. Broken UTF-8 comes back as it is.
std::string normalized(std::string_view text);
/// Without surrounding ASCII blanks.
std::string_view trimmed(std::string_view text);
/// How a search reads a text: NFKC, then small letters (ICU's case folding).
std::string folded(std::string_view text);
/// For comparing headers: NFKC, small letters, no blanks, '_', '-', '.' or brackets.
std::string foldedHeader(std::string_view text);
/// "1,200", "¥1,200", "１２００円", "12.5", "1.234,56": a price or an amount; nothing for anything else.
std::optional<double> parseNumber(std::string_view text);

} // namespace core::readers
