#pragma once

#include "core/domain/item.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::store {

/// The products of a project. Writing calls belong inside a Transaction.
class ItemRepository {
public:
    explicit ItemRepository(const Database& database);

    /// Everything, by id.
    [[nodiscard]] Catalogue all() const;
    [[nodiscard]] std::optional<Item> find(ItemId id) const;
    [[nodiscard]] std::optional<Item> findByCode(std::string_view code) const;
    [[nodiscard]] std::int64_t count() const;
    /// Code to id of every item.
    [[nodiscard]] std::unordered_map<std::string, ItemId> idsByCode() const;

    void setColumns(const std::vector<AttributeColumn>& columns);
    [[nodiscard]] std::vector<AttributeColumn> columns() const;
    /// Adds an item whose code the project does not hold yet; faster than save. Returns its id.
    ItemId add(const Item& item);
    /// Adds the item, or replaces the one with the same code (which keeps its id). Returns its id; item.id is ignored.
    ItemId save(const Item& item);

private:
    const Database& m_database;
    Statement m_add;
    Statement m_save;
};

} // namespace core::store
