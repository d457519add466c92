#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// How the blobs of session_block are packed; part of a project's layout. Inside this room only. What takes bytes apart
/// throws ProjectDamaged (with `where`) on bytes that nothing here would write.

/// What code_hashes holds of a code.
std::uint32_t hashOfCode(std::string_view code);

/// Appends the seconds from one event to the next: small ones, of either sign, take one byte.
void putGap(std::string& out, std::int64_t gap);
/// Takes one off the front.
std::int64_t takeGap(std::span<const std::byte>& bytes, const std::string& where);

/// The numbers of a blob; T is std::uint8_t, std::uint32_t, std::int32_t or std::int64_t.
template <class T> std::vector<T> numbersOf(std::span<const std::byte> bytes, const std::string& where);

/// The texts of a blob that begins with their ends. They live as long as the bytes.
std::vector<std::string_view> textsOf(std::span<const std::byte> bytes, std::size_t count, const std::string& where);

} // namespace core::store
