#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// What an extra column of the product table holds, guessed from its contents.
enum class ColumnKind { Category, Number, Text };

template <>
struct EnumNames<ColumnKind> {
    static constexpr std::array names{std::pair{ColumnKind::Category, "category"}, std::pair{ColumnKind::Number, "number"},
                                      std::pair{ColumnKind::Text, "text"}};
};

/// A column of the product table that has no role of its own (colour, department, thread, ...).
struct AttributeColumn {
    std::string name;
    ColumnKind kind = ColumnKind::Category;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("name", self.name, "the column's header");
        visit("kind", self.kind, "category, number or text");
    }
};

/// A product. `code` is the shop's own, always text. Text is UTF-8.
struct Item {
    ItemId id;
    std::string code;
    std::string title;
    std::string description;
    std::string category;                ///< levels separated by '/', top level first
    std::optional<double> price;         ///< in the shop's currency
    std::string picture;                 ///< file name as the product table gives it, may be empty
    std::vector<std::string> attributes; ///< one text for each AttributeColumn of the catalogue, same order

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("id", self.id, "row in the project");
        visit("code", self.code, "the shop's item code");
        visit("title", self.title, "title");
        visit("description", self.description, "description");
        visit("category", self.category, "category, levels separated by /");
        visit("price", self.price, "price in the shop's currency");
        visit("picture", self.picture, "picture file name");
        visit("attributes", self.attributes, "one text for each attribute column");
    }
};

/// All products of a project, with the extra columns that their attributes stand in.
struct Catalogue {
    std::vector<Item> items;
    std::vector<AttributeColumn> columns;
};

} // namespace core
