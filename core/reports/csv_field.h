#pragma once

#include <string>
#include <string_view>

namespace core::reports {

/// RFC 4180: a field with a separator, a quote or a line break stands in quotes, its quotes doubled.
std::string csvField(std::string_view text);

/// Likewise for a text of a user's, which a spreadsheet might take for a formula: then an apostrophe stands before it.
/// A plain "-3" is none.
std::string csvText(const std::string& text);

} // namespace core::reports
