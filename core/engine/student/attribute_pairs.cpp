#include "core/engine/student/attribute_pairs.h"

#include "core/engine/student/distinct_items.h"
#include "core/engine/student/pair_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::engine {

namespace {

constexpr std::int32_t kMostValues = 2048;
constexpr float kDrawn = 3; // pairs that are as by chance beside those seen

/// Distinct items of each value among `items`, and what each ordered pair of them weighs; 0 for sessions that are not
/// counted.
float valuesOf(std::span<const ItemIndex> items, const std::vector<std::int32_t>& codes,
               std::vector<std::pair<std::int32_t, float>>& values)
{
    std::vector<ItemIndex> distinct;
    distinctItems(items, distinct);
    values.clear();
    if (distinct.size() < 2 || distinct.size() > kMostCountedItems || items.size() > kMostCountedEvents) return 0;
    for (const auto item : distinct) {
        const auto code = codes[static_cast<std::size_t>(item)];
        if (code < 0) continue;
        const auto known = std::ranges::find(values, code, &std::pair<std::int32_t, float>::first);
        if (known == values.end())
            values.emplace_back(code, 1.0F);
        else
            known->second += 1;
    }
    return 1 / static_cast<float>(distinct.size() - 1);
}

float pairsOf(std::int32_t from, float ofFrom, std::int32_t to, float ofTo)
{
    return from == to ? ofFrom * (ofFrom - 1) : ofFrom * ofTo;
}

} // namespace

AttributePairs::AttributePairs(const SessionLog& log, const std::vector<SessionIndex>& known,
                               const AttributeCodes& column)
{
    if (column.count > kMostValues || column.count < 2) return;
    m_codes = column.codes;
    m_count = static_cast<std::size_t>(column.count);
    m_together.assign(m_count * m_count, 0);
    m_from.assign(m_count, 0);
    std::vector<std::pair<std::int32_t, float>> values;
    for (const auto session : known) {
        const auto weight = valuesOf(log.itemsOf(session), m_codes, values);
        for (const auto& [from, ofFrom] : values)
            for (const auto& [to, ofTo] : values) {
                const auto pairs = weight * pairsOf(from, ofFrom, to, ofTo);
                m_together[static_cast<std::size_t>(from) * m_count + static_cast<std::size_t>(to)] += pairs;
                m_from[static_cast<std::size_t>(from)] += pairs;
            }
    }
    m_all = std::accumulate(m_from.begin(), m_from.end(), 0.0F);
}

AttributePairs::Own::Own(std::span<const ItemIndex> items, const AttributePairs& pairs)
{
    if (pairs.m_count == 0) return;
    m_weight = valuesOf(items, pairs.m_codes, m_values);
    for (const auto& [value, ofValue] : m_values) m_items += ofValue;
}

float AttributePairs::Own::itemsOf(std::int32_t value) const
{
    for (const auto& [each, items] : m_values)
        if (each == value) return items;
    return 0;
}

float AttributePairs::Own::pairsFrom(std::int32_t value) const
{
    return m_weight * itemsOf(value) * (m_items - 1);
}

AttributePairs::From AttributePairs::from(ItemIndex item, const Own& own) const
{
    const auto value = m_count == 0 ? -1 : m_codes[static_cast<std::size_t>(item)];
    if (value < 0) return {};
    const auto all = m_all - own.m_weight * own.m_items * (own.m_items - 1);
    const auto ofValue = m_from[static_cast<std::size_t>(value)] - own.pairsFrom(value);
    return {.value = value, .ofValue = all > kDrawn ? std::max(0.0F, ofValue) / all : 0, .own = &own};
}

float AttributePairs::lift(const From& from, ItemIndex to) const
{
    const auto value = from.value < 0 ? -1 : m_codes[static_cast<std::size_t>(to)];
    if (value < 0) return 0;
    const auto row = static_cast<std::size_t>(from.value) * m_count;
    auto together = m_together[row + static_cast<std::size_t>(value)];
    auto meets = m_from[static_cast<std::size_t>(value)];
    if (const auto mine = from.own->itemsOf(value); mine > 0) {
        together -= from.own->m_weight * pairsOf(from.value, from.own->itemsOf(from.value), value, mine);
        meets -= from.own->pairsFrom(value);
    }
    return std::log((std::max(0.0F, together) + kDrawn) / (from.ofValue * std::max(0.0F, meets) + kDrawn));
}

} // namespace core::engine
