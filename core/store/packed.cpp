#include "core/store/packed.h"

#include "core/base/error.h"
#include "core/base/fingerprint.h"

#include <bit>
#include <cstring>
#include <span>

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
    // FNV-1a, 64 bits folded to 32. Part of the file's layout: never change it.
    Fingerprint fingerprint;
    fingerprint.add(std::as_bytes(std::span(code)));
    const auto hash = fingerprint.value();
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

void putNumber(std::string& out, std::uint64_t number)
{
    constexpr unsigned kBits = 7;
    constexpr std::uint64_t kMore = 0x80;
    for (; number >= kMore; number >>= kBits) out += static_cast<char>(number | kMore);
    out += static_cast<char>(number);
}

std::uint64_t takeNumber(std::span<const std::byte>& bytes, const std::string& where)
{
    constexpr unsigned kBits = 7;
    constexpr std::uint64_t kLow = 0x7f;
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += kBits) {
        const auto byte = std::to_integer<std::uint64_t>(bytes.front());
        bytes = bytes.subspan(1);
        number |= (byte & kLow) << shift;
        if (byte <= kLow) return number;
    }
    refuse(where);
}

void putGap(std::string& out, std::int64_t gap)
{
    putNumber(out, (static_cast<std::uint64_t>(gap) << 1U) ^ static_cast<std::uint64_t>(gap >> 63));
}

std::int64_t takeGap(std::span<const std::byte>& bytes, const std::string& where)
{
    const auto number = takeNumber(bytes, where);
    return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

std::vector<SessionHead> headsOf(std::span<const std::byte> bytes, const std::string& where)
{
    std::vector<SessionHead> heads;
    heads.reserve(bytes.size() / 2);
    std::int64_t time = 0;
    while (!bytes.empty()) {
        time += takeGap(bytes, where);
        heads.push_back({time, takeNumber(bytes, where)});
    }
    return heads;
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
template std::vector<std::uint8_t> numbersOf(std::span<const std::byte>, const std::string&);

std::vector<std::string_view> textsOf(std::span<const std::byte> bytes, std::size_t count, const std::string& where)
{
    std::vector<std::size_t> lengths;
    lengths.reserve(count);
    while (lengths.size() < count) lengths.push_back(takeNumber(bytes, where));
    std::vector<std::string_view> texts;
    texts.reserve(count);
    for (const auto length : lengths) {
        if (length > bytes.size()) refuse(where);
        texts.emplace_back(reinterpret_cast<const char*>(bytes.data()), length);
        bytes = bytes.subspan(length);
    }
    return texts;
}

} // namespace core::store
