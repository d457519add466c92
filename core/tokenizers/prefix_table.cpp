#include "core/tokenizers/prefix_table.h"

#include <algorithm>

namespace core::tokenizers {

PrefixTable::PrefixTable(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::ranges::stable_sort(m_entries, {}, &Entry::text);
    const auto isSame = [](const Entry& left, const Entry& right) { return left.text == right.text; };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), isSame), m_entries.end());
    for (const auto& each : m_entries) m_firstBytes.set(static_cast<unsigned char>(each.text.front()));
}

const PrefixTable::Entry* PrefixTable::longest(std::string_view text) const
{
    if (text.empty() || !m_firstBytes.test(static_cast<unsigned char>(text.front()))) return nullptr;
    const Entry* best = nullptr;
    auto begin = m_entries.begin();
    auto end = m_entries.end();
    for (std::size_t at = 0; at < text.size(); ++at) {
        // All of [begin, end) have the first `at` bytes; -1 stands for a text that ends here, which comes first.
        const auto byteOf = [at](const Entry& entry) {
            return at < entry.text.size() ? static_cast<int>(static_cast<unsigned char>(entry.text[at])) : -1;
        };
        const auto wanted = static_cast<int>(static_cast<unsigned char>(text[at]));
        begin = std::ranges::lower_bound(begin, end, wanted, {}, byteOf);
        end = std::ranges::upper_bound(begin, end, wanted, {}, byteOf);
        if (begin == end) break;
        if (begin->text.size() == at + 1) best = &*begin;
    }
    return best;
}

} // namespace core::tokenizers
