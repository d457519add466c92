#pragma once

#include "core/domain/table.h"

#include <string>
#include <vector>

namespace core {

/// How one table is to be read; empty fields are guessed.
struct TableRecipe {
    std::string encoding;  ///< utf-8, cp932, ...: the names of readers::Encoding
    std::string separator; ///< one character
    std::vector<ColumnRole> columns;
    std::string header; ///< yes: the first row names the columns; no: they are "column 1", "column 2", ...
    std::string times;  ///< day-first, month-first or excel-days: what 05/11/2026 and 44090.41 mean

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("encoding", self.encoding, "utf-8, cp932, euc-jp, utf-16le, utf-16be or windows-1252, empty to guess");
        visit("separator", self.separator, "the separator character, empty to guess");
        visit("columns", self.columns, "roles of the columns; the others are guessed");
        visit("header", self.header, "yes or no: does the first row name the columns? Empty to guess");
        visit("times", self.times, "day-first, month-first or excel-days, empty to guess");
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
