#pragma once

#include <type_traits>

namespace core {

/// A plain struct with a static `visitFields(self, visit)` that calls `visit(name, field, help)` once for each field.
/// The one list gives JSON, command line flags, forms and records. Append only; a missing field keeps its default.
namespace detail {
struct AnyVisitor {
    template <class Field>
    void operator()(const char*, Field&&, const char* = "") const {}
};
} // namespace detail

template <class T>
concept Visitable = requires(T& value) { std::remove_cvref_t<T>::visitFields(value, detail::AnyVisitor{}); };

} // namespace core
