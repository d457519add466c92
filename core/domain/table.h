#pragma once

#include "core/base/enum_names.h"
#include "core/domain/item.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What a column of a table means.
enum class Role { Ignore, Session, Item, Time, Event, Price, Title, Description, Category, Picture, Attribute };

template <>
struct EnumNames<Role> {
    static constexpr std::array names{
        std::pair{Role::Ignore, "ignore"},
        std::pair{Role::Session, "session"},
        std::pair{Role::Item, "item"},
        std::pair{Role::Time, "time"},
        std::pair{Role::Event, "event"},
        std::pair{Role::Price, "price"},
        std::pair{Role::Title, "title"},
        std::pair{Role::Description, "description"},
        std::pair{Role::Category, "category"},
        std::pair{Role::Picture, "picture"},
        std::pair{Role::Attribute, "attribute"}};
};

/// A column, what it was taken for, and how sure that is (0 to 1).
struct ColumnRole {
    std::string column;
    Role role = Role::Ignore;
    double confidence = 0;
    std::optional<ColumnKind> kind; ///< of an attribute; a recipe without it leaves it to the contents

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("column", self.column, "header");
        visit("role", self.role, "meaning");
        visit("confidence", self.confidence, "0 to 1");
        visit("kind", self.kind, "of an attribute");
    }
};

/// How a table was read.
struct TableSummary {
    std::string file;
    std::string encoding;
    std::string separator;
    std::vector<ColumnRole> columns;
    std::vector<std::vector<std::string>> firstRows;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("file", self.file, "path");
        visit("encoding", self.encoding, "utf-8, cp932, ...");
        visit("separator", self.separator, "the separator character");
        visit("columns", self.columns, "roles");
        visit("first_rows", self.firstRows, "the first rows, for the preview");
    }
};

/// A row that could not be used, or a picture that could not be read.
struct RowFault {
    std::string file;
    std::int64_t line = 0;
    std::string column;
    std::string value;
    std::string reason;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("file", self.file, "file");
        visit("line", self.line, "line in the file, from 1, the header is line 1; 0 for pictures");
        visit("column", self.column, "column");
        visit("value", self.value, "what stood there");
        visit("reason", self.reason, "missing_session, missing_item, bad_time, ragged_row, duplicate_item, unreadable, ...");
    }
};

/// How many rows (or pictures) have the same fault.
struct ReasonCount {
    std::string reason; ///< as in RowFault
    std::int64_t count = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("reason", self.reason, "bad_time, missing_item, ...");
        visit("count", self.count, "rows or pictures");
    }
};

} // namespace core
