#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// The first `levels` levels of a category path ("Ladies/Tops/Vests", 2 -> "Ladies/Tops"); 0: the whole path.
constexpr std::string_view categoryAt(std::string_view path, int levels)
{
    if (levels <= 0) return path;
    std::size_t end = 0;
    for (int level = 0; level < levels; ++level) {
        end = path.find('/', level == 0 ? 0 : end + 1);
        if (end == std::string_view::npos) return path;
    }
    return path.substr(0, end);
}

/// Its last level ("Vests").
constexpr std::string_view leafOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace core
