#include "core/store/item_repository.h"

#include <string>

namespace core::store {

namespace {

constexpr char kUnitSeparator = '\x1f';
constexpr std::string_view kSelect =
    "SELECT id, code, title, description, category, price, picture, attributes FROM item ";

constexpr std::string_view kInsert = "INSERT INTO item(code, title, description, category, price, picture, attributes) "
                                     "VALUES(?, ?, ?, ?, ?, ?, ?)";

std::string joined(const std::vector<std::string>& attributes)
{
    std::string text;
    for (std::size_t at = 0; at < attributes.size(); ++at) {
        if (at > 0) text += kUnitSeparator;
        for (const char letter : attributes[at])
            if (letter != kUnitSeparator) text += letter;
    }
    return text;
}

std::vector<std::string> separated(std::string_view text)
{
    std::vector<std::string> attributes;
    for (;;) {
        const auto end = text.find(kUnitSeparator);
        attributes.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return attributes;
        text.remove_prefix(end + 1);
    }
}

Item itemFrom(const Statement& row, std::size_t columns)
{
    Item item{.id = {row.integer(0)},
              .code = row.text(1),
              .title = row.text(2),
              .description = row.text(3),
              .category = row.text(4),
              .price = {},
              .picture = row.text(6),
              .attributes = separated(row.text(7))};
    if (!row.isNull(5)) item.price = row.real(5);
    item.attributes.resize(columns);
    return item;
}

void bind(Statement& statement, const Item& item)
{
    statement.bind(std::string_view(item.code)).bind(std::string_view(item.title));
    statement.bind(std::string_view(item.description)).bind(std::string_view(item.category)).bind(item.price);
    statement.bind(std::string_view(item.picture)).bind(std::string_view(joined(item.attributes)));
}

} // namespace

ItemRepository::ItemRepository(const Database& database)
    : m_database(database), m_add(database.prepare(kInsert)),
      m_save(
          database.prepare(std::string(kInsert) +
                           " ON CONFLICT(code) DO UPDATE SET title = excluded.title, "
                           "description = excluded.description, category = excluded.category, price = excluded.price, "
                           "picture = excluded.picture, attributes = excluded.attributes, folded = '' RETURNING id"))
{
}

Catalogue ItemRepository::all() const
{
    Catalogue catalogue{.items = {}, .columns = columns()};
    catalogue.items.reserve(static_cast<std::size_t>(count()));
    auto rows = m_database.prepare(std::string(kSelect) + "ORDER BY id");
    while (rows.step()) catalogue.items.push_back(itemFrom(rows, catalogue.columns.size()));
    return catalogue;
}

std::optional<Item> ItemRepository::find(ItemId id) const
{
    auto row = m_database.prepare(std::string(kSelect) + "WHERE id = ?");
    row.bind(id.value);
    return row.step() ? std::optional(itemFrom(row, columns().size())) : std::nullopt;
}

std::optional<Item> ItemRepository::findByCode(std::string_view code) const
{
    auto row = m_database.prepare(std::string(kSelect) + "WHERE code = ?");
    row.bind(code);
    return row.step() ? std::optional(itemFrom(row, columns().size())) : std::nullopt;
}

std::int64_t ItemRepository::count() const
{
    return m_database.number("SELECT count(*) FROM item");
}

std::unordered_map<std::string, ItemId> ItemRepository::idsByCode() const
{
    std::unordered_map<std::string, ItemId> ids;
    auto rows = m_database.prepare("SELECT code, id FROM item");
    while (rows.step()) ids.emplace(rows.text(0), ItemId{rows.integer(1)});
    return ids;
}

void ItemRepository::setColumns(const std::vector<AttributeColumn>& columns)
{
    m_database.execute("DELETE FROM attribute_column");
    auto insert = m_database.prepare("INSERT INTO attribute_column(position, name, kind) VALUES(?, ?, ?)");
    for (std::size_t at = 0; at < columns.size(); ++at)
        insert.bind(static_cast<std::int64_t>(at))
            .bind(std::string_view(columns[at].name))
            .bind(enumName(columns[at].kind))
            .run();
}

std::vector<AttributeColumn> ItemRepository::columns() const
{
    std::vector<AttributeColumn> columns;
    auto rows = m_database.prepare("SELECT name, kind FROM attribute_column ORDER BY position");
    while (rows.step())
        columns.push_back({rows.text(0), enumFromName<ColumnKind>(rows.text(1)).value_or(ColumnKind::Category)});
    return columns;
}

ItemId ItemRepository::add(const Item& item)
{
    bind(m_add, item);
    m_add.run();
    return {m_database.lastInsertId()};
}

ItemId ItemRepository::save(const Item& item)
{
    bind(m_save, item);
    m_save.step();
    const ItemId id{m_save.integer(0)};
    m_save.reset();
    return id;
}

} // namespace core::store
