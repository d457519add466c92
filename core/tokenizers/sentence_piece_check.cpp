#include "core/tokenizers/sentence_piece_check.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace core::tokenizers {

namespace {

/// The fields of a protocol buffer message, one after another; none left after a broken one.
class Fields {
public:
    explicit Fields(std::string_view message) : m_rest(message) {}

    /// False at the end. `content` is empty for numbers.
    bool next(std::uint64_t& number, std::string_view& content)
    {
        std::uint64_t key = 0;
        std::uint64_t size = 0;
        content = {};
        if (m_rest.empty() || !readNumber(key)) return false;
        number = key >> 3U;
        switch (key & 7U) {
        case 0: return readNumber(size);
        case 1: return skip(8);
        case 2:
            if (!readNumber(size) || size > m_rest.size()) return false;
            content = m_rest.substr(0, size);
            return skip(size);
        case 5: return skip(4);
        default: return false;
        }
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    bool skip(std::size_t bytes)
    {
        if (bytes > m_rest.size()) return false;
        m_rest.remove_prefix(bytes);
        return true;
    }
    bool readNumber(std::uint64_t& number)
    {
        number = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            number |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return true;
        }
        return false;
    }

    std::string_view m_rest;
};

/// Yata's darts-clone: a trie as one array of 32-bit units.
class DoubleArray {
public:
    DoubleArray(std::string_view units, std::size_t valueLimit) : m_units(units.size() / 4), m_valueLimit(valueLimit)
    {
        static_assert(std::endian::native == std::endian::little);
        std::memcpy(m_units.data(), units.data(), m_units.size() * 4);
    }

    /// Every way through it stays inside, comes to no unit twice, and passes at most as many values as the library has
    /// room for.
    bool isSound()
    {
        constexpr int kMostValues = 32;
        struct Node {
            std::size_t base;
            int values;
        };
        if (m_units.empty()) return false;
        std::vector<bool> isSeen(m_units.size());
        std::vector<Node> open{{offsetOf(m_units[0]), 0}};
        while (!open.empty()) {
            const auto node = open.back();
            open.pop_back();
            for (std::size_t label = 0; label < 256; ++label) {
                const auto at = node.base ^ label;
                if (at >= m_units.size()) return false;
                const auto unit = m_units[at];
                if ((unit & 0x800000FFU) != label) continue;
                if (isSeen[at]) return false;
                isSeen[at] = true;
                Node next{at ^ offsetOf(unit), node.values};
                if ((unit & 0x100U) != 0) {
                    if (next.base >= m_units.size() || ++next.values > kMostValues) return false;
                    if ((m_units[next.base] & 0x7FFFFFFFU) >= m_valueLimit) return false;
                }
                open.push_back(next);
            }
        }
        return true;
    }

private:
    static std::size_t offsetOf(std::uint32_t unit) { return std::size_t{unit >> 10U} << ((unit & 0x200U) >> 6U); }

    std::vector<std::uint32_t> m_units;
    std::size_t m_valueLimit;
};

/// A number of bytes, so many bytes of a trie, then texts that end with a zero each.
bool isSoundTable(std::string_view table)
{
    if (table.empty()) return true;
    std::uint32_t size = 0;
    if (table.size() <= sizeof size) return false;
    std::memcpy(&size, table.data(), sizeof size);
    table.remove_prefix(sizeof size);
    if (size >= table.size() || size % 4 != 0 || table.back() != '\0') return false;
    return DoubleArray(table.substr(0, size), table.size() - size).isSound();
}

} // namespace

std::optional<std::string> charactersFault(std::string_view model)
{
    constexpr std::uint64_t kNormalizer = 3;
    constexpr std::uint64_t kDenormalizer = 5;
    constexpr std::uint64_t kTable = 2;
    Fields fields(model);
    std::uint64_t number = 0;
    std::string_view content;
    while (fields.next(number, content)) {
        if (number != kNormalizer && number != kDenormalizer) continue;
        Fields inner(content);
        while (inner.next(number, content))
            if (number == kTable && !isSoundTable(content)) return "its table of characters is damaged";
        if (!inner.isAtEnd()) return "it is damaged";
    }
    return fields.isAtEnd() ? std::nullopt : std::optional<std::string>("it is damaged or cut off");
}

} // namespace core::tokenizers
