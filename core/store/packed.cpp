#include "core/store/packed.h"

#include "core/base/error.h"

#include <bit>
#include <cstring>

namespace core::store {

namespace {

static_assert(std::endian::native == std::endian::little, "packed numbers are little-endian");

[[noreturn]] void refuse(const std::string& where)
{
    throw Error(ErrorCode::ProjectDamaged, where);
}

} // namespace

std::uint32_t hashOfCode(std::string_view code)
{
    // Fowler, Noll, Vo: FNV-1a, 64 bits folded to 32. Part of the file's layout: never change it.
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : code) hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

void putGap(std::string& out, std::int64_t gap)
{
    constexpr int kBits = 7;
    constexpr std::uint64_t kMore = 0x80;
    auto rest = (static_cast<std::uint64_t>(gap) << 1U) ^ static_cast<std::uint64_t>(gap >> 63);
    for (; rest >= kMore; rest >>= kBits) out += static_cast<char>(rest | kMore);
    out += static_cast<char>(rest);
}

std::int64_t takeGap(std::span<const std::byte>& bytes, const std::string& where)
{
    constexpr unsigned kBits = 7;
    constexpr std::uint64_t kLow = 0x7f;
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += kBits) {
        const auto byte = std::to_integer<std::uint64_t>(bytes.front());
        bytes = bytes.subspan(1);
        value |= (byte & kLow) << shift;
        if (byte <= kLow) return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }
    refuse(where);
}

template <class T> std::vector<T> numbersOf(std::span<const std::byte> bytes, const std::string& where)
{
    if (bytes.size() % sizeof(T) != 0) refuse(where);
    std::vector<T> numbers(bytes.size() / sizeof(T));
    if (!numbers.empty()) std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
}

template std::vector<std::uint32_t> numbersOf(std::span<const std::byte>, const std::string&);
template std::vector<std::int32_t> numbersOf(std::span<const std::byte>, const std::string&);
template std::vector<std::int64_t> numbersOf(std::span<const std::byte>, const std::string&);
template std::vector<std::uint8_t> numbersOf(std::span<const std::byte>, const std::string&);

std::vector<std::string_view> textsOf(std::span<const std::byte> bytes, std::size_t count, const std::string& where)
{
    const auto endBytes = count * sizeof(std::uint32_t);
    if (bytes.size() < endBytes) refuse(where);
    const auto ends = numbersOf<std::uint32_t>(bytes.first(endBytes), where);
    const auto text = bytes.subspan(endBytes);
    std::vector<std::string_view> texts;
    texts.reserve(count);
    for (std::size_t from = 0; const auto end : ends) {
        if (end < from || end > text.size()) refuse(where);
        texts.emplace_back(reinterpret_cast<const char*>(text.data()) + from, end - from);
        from = end;
    }
    return texts;
}

} // namespace core::store
