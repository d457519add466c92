#include "core/store/item_grid.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace core::store {

namespace {

constexpr int kSeldom = 4;

/// What the items are sorted by; ties are sorted by id.
struct Key {
    std::string_view expression;
    bool descending = false;
};

Key keyOf(ItemFilter::Order order)
{
    using Order = ItemFilter::Order;
    switch (order) {
    case Order::MostSeen: return {"seen", true};
    case Order::LeastSeen: return {"seen", false};
    case Order::Title: return {"title", false};
    case Order::Code: return {"folded", false}; // which begins with the code
    case Order::Cheapest: return {"ifnull(price, 9e999)", false};
    case Order::Dearest: return {"ifnull(price, -9e999)", true};
    case Order::Newest: return {"first_seen", true};
    }
    return {"seen", true};
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find(' ', from), text.size());
        if (end > from) words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

std::string conditionOf(const ItemFilter& filter)
{
    std::string sql = " FROM item INDEXED BY item_grid WHERE 1";
    for (std::size_t word = 0; word < wordsOf(filter.text).size(); ++word) sql += " AND instr(folded, ?) > 0";
    if (!filter.category.empty()) sql += " AND (category = ? OR (category > ? AND category < ?))";
    if (filter.pictures != ItemFilter::Pictures::All)
        sql += filter.pictures == ItemFilter::Pictures::With ? " AND pictured = 1" : " AND pictured = 0";
    if (filter.seen == ItemFilter::Seen::Never) sql += " AND seen = 0";
    if (filter.seen == ItemFilter::Seen::Seldom) sql += " AND seen <= " + std::to_string(kSeldom);
    if (filter.newSince) sql += " AND (first_seen >= ? OR seen = 0)";
    return sql;
}

void bindCondition(Statement& statement, const ItemFilter& filter)
{
    for (const auto word : wordsOf(filter.text)) statement.bind(word);
    if (!filter.category.empty()) {
        statement.bind(std::string_view(filter.category)).bind(std::string_view(filter.category + '/'));
        statement.bind(std::string_view(filter.category + '0')); // the sign behind '/'
    }
    if (filter.newSince) statement.bind(*filter.newSince);
}

std::string orderOf(const Key& key)
{
    return " ORDER BY " + std::string(key.expression) + (key.descending ? " DESC, id" : ", id");
}

} // namespace

std::vector<ItemSummary> ItemGrid::page(const ItemFilter& filter, const std::optional<ItemSummary>& after,
                                        int limit) const
{
    const auto key = keyOf(filter.order);
    const std::string expression(key.expression);
    auto sql = "SELECT id" + conditionOf(filter);
    if (after) {
        const std::string last = "(SELECT " + expression + " FROM item WHERE id = ?)";
        sql += " AND (" + expression + (key.descending ? " < " : " > ") + last + " OR (" + expression + " = " + last +
               " AND id > ?))";
    }
    auto rows = m_database.prepare(sql + orderOf(key) + " LIMIT ?");
    bindCondition(rows, filter);
    if (after) rows.bind(after->id.value).bind(after->id.value).bind(after->id.value);
    rows.bind(limit);
    std::vector<std::int32_t> ids;
    while (rows.step()) ids.push_back(static_cast<std::int32_t>(rows.integer(0)));
    return find(ids);
}

std::vector<std::int32_t> ItemGrid::ids(const ItemFilter& filter) const
{
    auto rows = m_database.prepare("SELECT id" + conditionOf(filter) + orderOf(keyOf(filter.order)));
    bindCondition(rows, filter);
    std::vector<std::int32_t> ids;
    while (rows.step()) ids.push_back(static_cast<std::int32_t>(rows.integer(0)));
    return ids;
}

std::int64_t ItemGrid::count(const ItemFilter& filter) const
{
    auto row = m_database.prepare("SELECT count(*)" + conditionOf(filter));
    bindCondition(row, filter);
    return row.step() ? row.integer(0) : 0;
}

std::vector<ItemSummary> ItemGrid::find(std::span<const std::int32_t> ids) const
{
    std::vector<ItemSummary> items;
    items.reserve(ids.size());
    auto row = m_database.prepare(
        "SELECT id, code, title, category, price, seen, first_seen, pictured FROM item WHERE id = ?");
    for (const auto id : ids) {
        row.bind(id);
        if (row.step()) {
            ItemSummary item{.id = {row.integer(0)},
                             .code = row.text(1),
                             .title = row.text(2),
                             .category = row.text(3),
                             .price = {},
                             .seen = row.integer(5),
                             .firstSeen = row.integer(6),
                             .hasPicture = row.integer(7) != 0};
            if (!row.isNull(4)) item.price = row.real(4);
            items.push_back(std::move(item));
        }
        row.reset();
    }
    return items;
}

std::vector<CategoryCount> ItemGrid::categories() const
{
    std::vector<CategoryCount> categories;
    auto rows = m_database.prepare("SELECT category, count(*) FROM item INDEXED BY item_grid GROUP BY category");
    while (rows.step()) categories.push_back({rows.text(0), rows.integer(1)});
    return categories;
}

} // namespace core::store
