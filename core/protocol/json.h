#pragma once

#include "core/base/enum_names.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/visit_fields.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace core::protocol {

using Json = nlohmann::json;

namespace detail {

template <class T> struct IsId : std::false_type {};
template <class Tag> struct IsId<Id<Tag>> : std::true_type {};
template <class T> struct IsVector : std::false_type {};
template <class T> struct IsVector<std::vector<T>> : std::true_type {};
template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};

} // namespace detail

/// Any value of the domain -> JSON: visitable structs become objects, named enums text, ids numbers, empty optionals null.
template <class T>
Json toJson(const T& value)
{
    if constexpr (Visitable<T>) {
        Json object = Json::object();
        T::visitFields(value, [&](const char* name, const auto& field, const char* = "") { object[name] = toJson(field); });
        return object;
    } else if constexpr (NamedEnum<T>) {
        return std::string(enumName(value));
    } else if constexpr (detail::IsId<T>::value) {
        return value.value;
    } else if constexpr (detail::IsOptional<T>::value) {
        return value ? toJson(*value) : Json();
    } else if constexpr (detail::IsVector<T>::value) {
        Json array = Json::array();
        for (const auto& each : value) array.push_back(toJson(each));
        return array;
    } else {
        return value;
    }
}

namespace detail {

/// Nothing for a fraction, and for what T can't hold.
template <class T> std::optional<T> wholeNumber(const Json& json)
{
    if (!json.is_number_integer()) return std::nullopt;
    if (json.is_number_unsigned()) {
        const auto number = json.get<std::uint64_t>();
        return std::in_range<T>(number) ? std::optional(static_cast<T>(number)) : std::nullopt;
    }
    const auto number = json.get<std::int64_t>();
    return std::in_range<T>(number) ? std::optional(static_cast<T>(number)) : std::nullopt;
}

} // namespace detail

/// JSON -> `value`; fields that are missing or null keep what they hold. Throws RequestMalformed with the field's path.
template <class T>
void fromJson(const Json& json, T& value, const std::string& path = "")
{
    const auto refuse = [&](const char* expected) {
        throw Error(ErrorCode::RequestMalformed, (path.empty() ? "the message" : path) + " is not " + expected);
    };
    if constexpr (Visitable<T>) {
        if (!json.is_object()) refuse("an object");
        T::visitFields(value, [&](const char* name, auto& field, const char* = "") {
            const auto found = json.find(name);
            if (found != json.end() && !found->is_null()) fromJson(*found, field, path.empty() ? name : path + "." + name);
        });
    } else if constexpr (NamedEnum<T>) {
        const auto known = json.is_string() ? enumFromName<T>(json.get<std::string>()) : std::nullopt;
        if (!known) refuse("one of the known names");
        value = *known;
    } else if constexpr (detail::IsId<T>::value) {
        const auto number = detail::wholeNumber<std::int64_t>(json);
        if (!number) refuse("a whole number");
        value.value = *number;
    } else if constexpr (detail::IsOptional<T>::value) {
        value.emplace();
        fromJson(json, *value, path);
    } else if constexpr (detail::IsVector<T>::value) {
        if (!json.is_array()) refuse("a list");
        value.clear();
        for (const auto& each : json) fromJson(each, value.emplace_back(), path + "[]");
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        const auto number = detail::wholeNumber<T>(json);
        if (!number) refuse("a whole number that fits");
        value = *number;
    } else {
        if constexpr (std::is_same_v<T, bool>) {
            if (!json.is_boolean()) refuse("true or false");
        } else if constexpr (std::is_arithmetic_v<T>) {
            if (!json.is_number()) refuse("a number");
        } else {
            if (!json.is_string()) refuse("a text");
        }
        value = json.get<T>();
    }
}

/// A struct as one line of JSON text; broken UTF-8 is replaced, never thrown over.
template <class T>
std::string encode(const T& value)
{
    return toJson(value).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Throws RequestMalformed.
Json parse(std::string_view text);

template <class T>
T decode(std::string_view text)
{
    T value;
    fromJson(parse(text), value);
    return value;
}

} // namespace core::protocol
