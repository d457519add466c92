#pragma once

#include "core/base/field_text.h"
#include "core/base/visit_fields.h"

#include <array>
#include <cstdio>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace core::operations {

namespace detail {

template <class T> struct IsRows : std::false_type {
};
template <Visitable T> struct IsRows<std::vector<T>> : std::true_type {
};
template <class T> struct IsRows<std::vector<std::vector<T>>> : std::true_type {
};

template <class T> struct IsOptionalRow : std::false_type {
};
template <Visitable T> struct IsOptionalRow<std::optional<T>> : std::true_type {
};

template <class T> std::string cell(const T& value)
{
    if constexpr (std::is_floating_point_v<T>) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.4g", static_cast<double>(value));
        return text.data();
    } else {
        return fieldToText(value);
    }
}

} // namespace detail

template <Visitable T> std::string plainRow(const T& value);

/// A response as lines for people: `name: value` each, lists of structs one line a row, inner structs indented.
template <Visitable T> std::string plainText(const T& value, const std::string& indent = "")
{
    std::string text;
    T::visitFields(value, [&](const char* name, const auto& field, const char*) {
        using FieldType = std::remove_cvref_t<decltype(field)>;
        if constexpr (Visitable<FieldType>) {
            text += indent + name + ":\n" + plainText(field, indent + "  ");
        } else if constexpr (detail::IsRows<FieldType>::value) {
            if constexpr (Visitable<typename FieldType::value_type>) {
                text += indent + name + ":\n";
                for (const auto& row : field) text += indent + "- " + plainRow(row) + "\n";
            }
        } else if constexpr (detail::IsOptionalRow<FieldType>::value) {
            if (field) text += indent + name + ":\n" + plainText(*field, indent + "  ");
        } else {
            text += indent + name + ": " + detail::cell(field) + "\n";
        }
    });
    return text;
}

/// A struct on one line; inner lists of structs are left out.
template <Visitable T> std::string plainRow(const T& value)
{
    std::string text;
    T::visitFields(value, [&](const char* name, const auto& field, const char*) {
        using FieldType = std::remove_cvref_t<decltype(field)>;
        if constexpr (detail::IsRows<FieldType>::value) {
            if constexpr (Visitable<typename FieldType::value_type>) {
                if (!field.empty())
                    text += (text.empty() ? "" : "  ") + std::string(name) + " [" + plainRow(field.front()) + "]";
            }
        } else if constexpr (Visitable<FieldType>) {
            text += (text.empty() ? "" : "  ") + std::string(name) + " [" + plainRow(field) + "]";
        } else if constexpr (detail::IsOptionalRow<FieldType>::value) {
            if (field) text += (text.empty() ? "" : "  ") + std::string(name) + " [" + plainRow(*field) + "]";
        } else {
            text += (text.empty() ? "" : "  ") + std::string(name) + " " + detail::cell(field);
        }
    });
    return text;
}

} // namespace core::operations
