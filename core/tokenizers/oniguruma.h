#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers {

/// A regular expression in Oniguruma's (Ruby's) syntax written for ICU, to be compiled with UREGEX_UNIX_LINES. Nothing
/// if it uses what the two read differently and can't be rewritten: anchors, word borders, back references, named
/// groups, POSIX brackets, set operations, options other than (?i:...), properties other than general categories and
/// scripts, quantifiers of quantifiers.
std::optional<std::string> icuExpression(std::string_view oniguruma);

} // namespace core::tokenizers
