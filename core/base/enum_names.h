#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

/// Specialise for an enum to give its names in files, messages and on the command line:
///   template <> struct EnumNames<Preset> { static constexpr std::array names{std::pair{Preset::Quick, "quick"}, ...}; };
template <class Enum>
struct EnumNames;

template <class Enum>
concept NamedEnum = requires { EnumNames<Enum>::names; };

template <NamedEnum Enum>
constexpr std::string_view enumName(Enum value)
{
    for (const auto& [each, name] : EnumNames<Enum>::names)
        if (each == value) return name;
    return {};
}

template <NamedEnum Enum>
constexpr std::optional<Enum> enumFromName(std::string_view name)
{
    for (const auto& [each, eachName] : EnumNames<Enum>::names)
        if (eachName == name) return each;
    return std::nullopt;
}

} // namespace core
