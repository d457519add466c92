#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::operations {

/// Item codes of the project and their rows. Asked once for every event of a log, so it is an open table that holds
/// usual codes in its slots. Its memory grows with the number of items, not with that of events.
class ItemIds {
public:
    /// 0 for a code that is not known.
    [[nodiscard]] std::int32_t find(std::string_view code) const
    {
        return m_count == 0 ? 0 : m_slots[placeOf(code, keyOf(code))].id;
    }
    /// Has the memory fetch what find will look at, some rows before.
    void expect(std::string_view code) const
    {
        if (m_count > 0) __builtin_prefetch(&m_slots[keyOf(code).hash() & (m_slots.size() - 1)]);
    }
    /// Adds a code, or gives it another row.
    void put(std::string_view code, std::int32_t id);
    [[nodiscard]] bool empty() const { return m_count == 0; }

private:
    /// A code's first and last eight bytes, which are all of it where it has 16 at most; else its hash.
    struct Key {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint32_t size = 0;

        friend bool operator==(const Key&, const Key&) = default;
        [[nodiscard]] std::size_t hash() const;
    };
    struct Slot {
        Key key;
        std::int32_t id = 0; ///< 0: free
    };
    static Key keyOf(std::string_view code);
    [[nodiscard]] std::size_t placeOf(std::string_view code, const Key& key) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string> m_long; ///< the whole code of each slot that needs it; empty while none does
    std::size_t m_count = 0;
};

} // namespace core::operations
