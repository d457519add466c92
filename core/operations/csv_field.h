#pragma once

#include <string>

namespace core::operations {

/// RFC 4180: a field with a separator, a quote or a line break stands in quotes, its quotes doubled.
inline std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char each : text) {
        if (each == '"') quoted += '"';
        quoted += each;
    }
    return quoted + '"';
}

} // namespace core::operations
