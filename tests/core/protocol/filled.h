#pragma once

#include "core/protocol/json.h"

#include <iterator>
#include <string>
#include <type_traits>

namespace core::protocol::tests {

/// Gives every field of a struct, and of the structs in it, a value that no other has and that is not its default.
class Filler {
public:
    template <class T> void fill(T& value)
    {
        ++m_number;
        if constexpr (Visitable<T>) {
            T::visitFields(value, [this](const char*, auto& field, const char* = "") { fill(field); });
        } else if constexpr (std::is_same_v<T, bool>) {
            value = !value;
        } else if constexpr (NamedEnum<T>) {
            value = std::rbegin(EnumNames<T>::names)->first;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(m_number % 100); // fits the narrowest
        } else if constexpr (std::is_floating_point_v<T>) {
            value = static_cast<T>(m_number) + static_cast<T>(0.25);
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = "値 \"" + std::to_string(m_number) + "\"\n";
        } else if constexpr (detail::IsId<T>::value) {
            value.value = m_number;
        } else if constexpr (detail::IsOptional<T>::value) {
            fill(value.emplace());
        } else {
            static_assert(detail::IsVector<T>::value);
            value.clear();
            fill(value.emplace_back());
            fill(value.emplace_back());
        }
    }

private:
    int m_number = 0;
};

template <class T> T filled()
{
    T value;
    Filler().fill(value);
    return value;
}

} // namespace core::protocol::tests
