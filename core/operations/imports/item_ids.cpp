#include "core/operations/imports/item_ids.h"

#include <cstring>
#include <functional>
#include <utility>

namespace core::operations {

namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);
constexpr std::size_t kWhole = 2 * kWord; ///< a code of so many bytes stands in its key

std::uint64_t word(const char* at, std::size_t bytes)
{
    std::uint64_t value = 0;
    if (bytes > 0) std::memcpy(&value, at, bytes); // an empty cell may lie nowhere
    return value;
}

} // namespace

ItemIds::Key ItemIds::keyOf(std::string_view code)
{
    const auto size = static_cast<std::uint32_t>(code.size());
    if (code.size() < kWord) return {word(code.data(), code.size()), 0, size};
    if (code.size() > kWhole) return {std::hash<std::string_view>()(code), 0, size};
    return {word(code.data(), kWord), word(code.data() + code.size() - kWord, kWord), size};
}

std::size_t ItemIds::Key::hash() const
{
    // Steele, Lea and Flood 2014 (SplitMix64): its finaliser, over both words.
    auto mixed = first * 0x9E3779B97F4A7C15U ^ last ^ size;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

void ItemIds::put(std::string_view code, std::int32_t id)
{
    if (m_slots.size() < 2 * (m_count + 1)) grow();
    const auto key = keyOf(code);
    const auto place = placeOf(code, key);
    auto& slot = m_slots[place];
    if (slot.id == 0) {
        slot.key = key;
        if (code.size() > kWhole) {
            m_long.resize(m_slots.size());
            m_long[place] = code;
        }
        ++m_count;
    }
    slot.id = id;
}

std::size_t ItemIds::placeOf(std::string_view code, const Key& key) const
{
    const auto mask = m_slots.size() - 1;
    for (auto place = key.hash() & mask;; place = (place + 1) & mask) {
        const auto& slot = m_slots[place];
        if (slot.id == 0 || (slot.key == key && (code.size() <= kWhole || m_long[place] == code))) return place;
    }
}

void ItemIds::grow()
{
    constexpr std::size_t kFirst = 1024;
    const auto size = m_slots.empty() ? kFirst : 2 * m_slots.size();
    const auto before = std::exchange(m_slots, std::vector<Slot>(size));
    auto codes = std::exchange(m_long, std::vector<std::string>(m_long.empty() ? 0 : size));
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (before[at].id == 0) continue;
        auto place = before[at].key.hash() & (size - 1);
        while (m_slots[place].id != 0) place = (place + 1) & (size - 1);
        m_slots[place] = before[at];
        if (!codes.empty()) m_long[place] = std::move(codes[at]);
    }
}

} // namespace core::operations
