#include "core/engine/student/own_session.h"

#include <algorithm>

namespace core::engine {

OwnSession::OwnSession(std::span<const ItemIndex> items, const std::vector<std::int32_t>& families)
    : m_items(items), m_rows(items.begin(), items.end())
{
    for (std::size_t at = 0; at < items.size(); ++at) {
        m_familyRows.push_back(families[static_cast<std::size_t>(items[at])]);
        if (std::find(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(at), items[at]) !=
            items.begin() + static_cast<std::ptrdiff_t>(at))
            continue;
        const auto known = std::find_if(m_families.begin(), m_families.end(),
                                        [&](const auto& each) { return each.first == m_familyRows.back(); });
        if (known == m_families.end())
            m_families.emplace_back(m_familyRows.back(), 1.0F);
        else
            known->second += 1;
    }
}

bool OwnSession::holds(ItemIndex item) const
{
    return std::find(m_items.begin(), m_items.end(), item) != m_items.end();
}

float OwnSession::familyItems(std::int32_t family) const
{
    for (const auto& [each, items] : m_families)
        if (each == family) return items;
    return 0;
}

PairCount OwnSession::itemPair(ItemIndex from, ItemIndex to) const
{
    return ownPairCount(m_items, m_rows, from, to);
}

float OwnSession::familyPair(std::int32_t from, std::int32_t to) const
{
    return from == to || m_items.size() < 2 ? 0 : familyItems(from) * familyItems(to);
}

} // namespace core::engine
