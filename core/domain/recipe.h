#pragma once

#include "core/domain/table.h"

#include <string>
#include <vector>

namespace core {

/// How one table is to be read; empty fields are guessed.
struct TableRecipe {
    std::string encoding;  ///< utf-8 or cp932
    std::string separator; ///< one character
    std::vector<ColumnRole> columns;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("encoding", self.encoding, "utf-8 or cp932, empty to guess");
        visit("separator", self.separator, "the separator character, empty to guess");
        visit("columns", self.columns, "roles of the columns; the others are guessed");
    }
};

/// What an import was told and guessed, so that the next file of the same kind is read the same way.
struct Recipe {
    TableRecipe sessions;
    TableRecipe items;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("sessions", self.sessions, "the session log");
        visit("items", self.items, "the product table");
    }
};

} // namespace core
