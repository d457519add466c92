#pragma once

#include "core/base/enum_names.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace core {

/// A field as text, the way the command line and the run's record write it: enums by name, lists with commas.
template <class T>
std::string fieldToText(const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::is_arithmetic_v<T>) {
        std::array<char, 64> text;
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        return {text.data(), end};
    } else if constexpr (NamedEnum<T>) {
        return std::string(enumName(value));
    } else if constexpr (requires { value.has_value(); }) {
        return value ? fieldToText(*value) : std::string();
    } else if constexpr (requires { value.value; }) {
        return fieldToText(value.value);
    } else {
        std::string text;
        for (const auto& each : value) text += (text.empty() ? "" : ",") + fieldToText(each);
        return text;
    }
}

/// The reverse. Throws OptionInvalid naming `name` and the text.
template <class T>
void fieldFromText(std::string_view name, std::string_view text, T& value)
{
    const auto refuse = [&] {
        throw Error(ErrorCode::OptionInvalid, std::string(name) + "=" + std::string(text));
    };
    if constexpr (std::is_same_v<T, std::string>) {
        value = text;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text != "true" && text != "false") refuse();
        value = text == "true";
    } else if constexpr (std::is_arithmetic_v<T>) {
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc() || result.ptr != text.data() + text.size()) refuse();
    } else if constexpr (NamedEnum<T>) {
        const auto known = enumFromName<T>(text);
        if (!known) refuse();
        value = *known;
    } else if constexpr (requires { value.has_value(); }) {
        value.reset();
        if (!text.empty()) fieldFromText(name, text, value.emplace());
    } else if constexpr (requires { value.value; }) {
        fieldFromText(name, text, value.value);
    } else {
        value.clear();
        while (!text.empty()) {
            const auto comma = text.find(',');
            fieldFromText(name, text.substr(0, comma), value.emplace_back());
            text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        }
    }
}

} // namespace core
