#include "core/images/entry_name.h"

#include <iconv.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace core::images {

namespace {

/// Length of the UTF-8 sequence that starts with `lead`, 0 if none does.
std::size_t sequenceLength(std::uint8_t lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto length = sequenceLength(static_cast<std::uint8_t>(text[at]));
        if (length == 0 || length > text.size() - at) return false;
        for (std::size_t next = 1; next < length; ++next)
            if ((static_cast<std::uint8_t>(text[at + next]) & 0xC0U) != 0x80U) return false;
        at += length;
    }
    return true;
}

/// Empty where `text` is not CP932.
std::string fromCp932(std::string_view text)
{
    auto* converter = iconv_open("UTF-8", "CP932");
    if (reinterpret_cast<std::intptr_t>(converter) == -1) return {};
    std::string from(text);
    std::string to(text.size() * 3 + 1, '\0');
    auto* fromAt = from.data();
    auto* toAt = to.data();
    auto fromLeft = from.size();
    auto toLeft = to.size();
    const auto failed = iconv(converter, &fromAt, &fromLeft, &toAt, &toLeft) == static_cast<std::size_t>(-1);
    iconv_close(converter);
    to.resize(to.size() - toLeft);
    return failed ? std::string() : to;
}

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto end = path.find('/');
        parts.push_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
    }
    return parts;
}

} // namespace

std::string utf8Name(std::string_view raw)
{
    if (isUtf8(raw)) return std::string(raw);
    auto converted = fromCp932(raw);
    if (!converted.empty()) return converted;
    std::string visible(raw);
    std::replace_if(
        visible.begin(), visible.end(), [](char letter) { return static_cast<std::uint8_t>(letter) >= 0x80; }, '?');
    return visible;
}

std::string safeName(std::string_view utf8)
{
    std::string path(utf8);
    std::replace(path.begin(), path.end(), '\\', '/');
    std::string safe;
    for (const auto part : partsOf(path)) {
        const bool isDrive = part.size() == 2 && part[1] == ':';
        if (part.empty() || part == "." || part == ".." || isDrive) continue;
        if (!safe.empty()) safe += '/';
        safe += part;
    }
    return safe;
}

bool isLeftover(std::string_view safeUtf8)
{
    const auto parts = partsOf(safeUtf8);
    if (parts.empty() || parts.back() == "Thumbs.db" || parts.back() == "desktop.ini") return true;
    return std::any_of(parts.begin(), parts.end(),
                       [](std::string_view part) { return part.starts_with('.') || part == "__MACOSX"; });
}

} // namespace core::images
