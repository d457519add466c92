#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// Tells whether two lots of data are the same: FNV-1a (Fowler, Noll and Vo 1991), 64 bits. No protection against
/// whoever means to deceive.
class Fingerprint {
public:
    void add(std::span<const std::byte> bytes)
    {
        for (const auto byte : bytes) m_hash = (m_hash ^ static_cast<std::uint64_t>(byte)) * 0x100000001b3U;
    }
    /// With its length, so that "ab", "c" differs from "a", "bc".
    void add(std::string_view text)
    {
        addValue(text.size());
        add(std::as_bytes(std::span(text)));
    }
    template <class Value> void addValue(const Value& value) { add(std::as_bytes(std::span(&value, 1))); }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }
    /// 16 hexadecimal digits.
    [[nodiscard]] std::string text() const
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text;
        for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[m_hash >> static_cast<unsigned>(shift) & 0xFU];
        return text;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325U;
};

} // namespace core
