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

/// Appends a number; small ones take one byte.
void putNumber(std::string& out, std::uint64_t number);
/// Takes one off the front.
std::uint64_t takeNumber(std::span<const std::byte>& bytes, const std::string& where);
/// The same for seconds of either sign.
void putGap(std::string& out, std::int64_t gap);
std::int64_t takeGap(std::span<const std::byte>& bytes, const std::string& where);

/// What a list needs to know of a session.
struct SessionHead {
    std::int64_t firstTime = 0; ///< Unix seconds UTC
    std::uint64_t events = 0;
};
std::vector<SessionHead> headsOf(std::span<const std::byte> bytes, const std::string& where);

/// The numbers of a blob; T is std::uint8_t, std::uint32_t or std::int32_t.
template <class T> std::vector<T> numbersOf(std::span<const std::byte> bytes, const std::string& where);

/// The texts of a blob that begins with their lengths. They live as long as the bytes.
std::vector<std::string_view> textsOf(std::span<const std::byte> bytes, std::size_t count, const std::string& where);

} // namespace core::store
