#pragma once

#include "core/domain/recipe.h"
#include "core/domain/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// How files would be read, before they are imported: nothing is written. Asked again after each change of the choices.
struct PreviewRequest {
    static constexpr const char* kOperation = "preview";

    std::string project; ///< may be empty or not there yet; else its items count for pictures too
    std::string sessions;
    std::string items;
    std::string images;
    std::string recipe;
    std::string encoding = "auto";
    std::vector<std::string> roles;
    std::string separator = "auto";
    std::string header = "auto";
    std::string times = "auto";
    std::string choices; ///< a core::Recipe as JSON, as in ImportRequest
    std::int64_t rows = 20;
    std::int64_t seed = 1;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder that the files are for; need not be there yet");
        visit("sessions", self.sessions, "session log (CSV or TSV, also .gz)");
        visit("items", self.items, "product table (CSV or TSV, also .gz)");
        visit("images", self.images, "folder or zip of pictures");
        visit("recipe", self.recipe, "roles and encoding as saved by an earlier import (JSON)");
        visit("encoding", self.encoding, "utf-8, cp932, euc-jp, utf-16le, utf-16be, windows-1252 or auto");
        visit("roles", self.roles, "column=role, overrides the guess");
        visit("separator", self.separator, "one character, tab or auto");
        visit("header", self.header, "yes, no or auto: does the first row name the columns?");
        visit("times", self.times, "day-first, month-first, excel-days or auto");
        visit("choices", self.choices, "a recipe as JSON text; goes before that of the file");
        visit("rows", self.rows, "how many first, random and faulty rows to show, 200 at most");
        visit("seed", self.seed, "of the random rows");
    }
};

/// An encoding that the import can read, and what the file would be in it.
struct EncodingCandidate {
    std::string encoding; ///< name of a readers::Encoding, e.g. cp932
    double likelihood = 0;
    std::int64_t unreadable = 0;
    std::string firstLine;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("encoding", self.encoding, "utf-8, cp932, euc-jp, utf-16le, utf-16be or windows-1252");
        visit("likelihood", self.likelihood, "0 to 1; all candidates add up to 1");
        visit("unreadable", self.unreadable, "bytes of the whole file that are no text in it");
        visit("first_line", self.firstLine, "as it would read, with U+FFFD for what is unreadable");
    }
};

/// Something to know about a column. `code` is one of: empty (value: share of empty cells, 0 to 1), leading_zeros
/// (text: an example), dates (text: pattern such as yyyy/MM/dd HH:mm), unclear_dates (day or month first? text: an
/// example), excel_days (numbers that count days from 1900; text: an example), damaged_numbers (1.23E+12; value: share,
/// text: an example), unreadable_times, unreadable_prices (value: share; text: an example), words (text: the few
/// different texts, separated by U+001F), same (all cells are the text), weak_guess (value: the confidence).
struct ColumnNote {
    std::string code;
    double value = 0;
    std::string text;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("code", self.code, "what is to be known");
        visit("value", self.value, "its figure");
        visit("text", self.text, "its text, taken from the column");
    }
};

/// A column, what it was taken for, and what there is to know about it.
struct ColumnPreview {
    std::string column;
    Role role = Role::Ignore;
    double confidence = 0;
    ColumnKind kind = ColumnKind::Category;
    std::vector<ColumnNote> notes;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("column", self.column, "header");
        visit("role", self.role, "meaning");
        visit("confidence", self.confidence, "0 to 1; 1 where it was told");
        visit("kind", self.kind, "category, number or text");
        visit("notes", self.notes, "what there is to know");
    }
};

/// A row as it stands in the file.
struct PreviewRow {
    std::int64_t line = 0;
    std::vector<std::string> cells; ///< of a ragged row: its text in one cell
    std::int64_t column = -1;       ///< position of the column at fault, -1: none or the row as a whole
    std::string reason;             ///< as in RowFault, empty where the row is good

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("line", self.line, "line in the file, from 1");
        visit("cells", self.cells, "one text for each column, cut to 200 bytes");
        visit("column", self.column, "position of the column at fault, -1 if none");
        visit("reason", self.reason, "why the row would be left out, empty if it would not");
    }
};

/// How one table would be read, over the whole file.
struct TablePreview {
    std::string kind; ///< sessions or items
    std::string file;
    std::int64_t bytes = 0; ///< of the file as it lies on the disk
    std::int64_t rows = 0;
    std::int64_t usable = 0;
    std::int64_t merged = 0;
    std::int64_t leftOut = 0;
    std::vector<ReasonCount> reasons;
    std::vector<EncodingCandidate> encodings;
    std::string encoding;
    std::string separator;
    std::string header; ///< yes or no
    std::string times;
    std::vector<ColumnPreview> columns;
    std::vector<PreviewRow> first;
    std::vector<PreviewRow> random;
    std::vector<PreviewRow> faulty;
    std::int64_t strayQuoteLine = 0;
    std::vector<Role> missing;
    std::int64_t codes = 0;
    std::string firstTime;
    std::string lastTime;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("kind", self.kind, "sessions or items");
        visit("file", self.file, "path");
        visit("bytes", self.bytes, "size of the file");
        visit("rows", self.rows, "rows of the whole file = usable + merged + left out");
        visit("usable", self.usable, "rows that the import would take");
        visit("merged", self.merged, "rows that repeat another one");
        visit("left_out", self.leftOut, "rows that the import would leave out");
        visit("reasons", self.reasons, "why they would be left out, most first");
        visit("encodings", self.encodings, "most likely first");
        visit("encoding", self.encoding, "the one that is used here");
        visit("separator", self.separator, "the separator character");
        visit("header", self.header, "yes or no: does the first row name the columns?");
        visit("times", self.times, "day-first, month-first, excel-days or empty");
        visit("columns", self.columns, "roles, in the order of the file");
        visit("first", self.first, "the first rows");
        visit("random", self.random, "rows drawn from the whole file, in its order");
        visit("faulty", self.faulty, "the first rows that would be left out");
        visit("stray_quote_line", self.strayQuoteLine,
              "where a quote begins no cell, so that the file can't be read on from there; 0 if there is none");
        visit("missing", self.missing, "roles without which the import would be refused");
        visit("codes", self.codes, "different session numbers of a log (estimated above 100,000), or item codes");
        visit("first_time", self.firstTime, "of a log: first time, 2020-09-16 10:22:05 UTC, empty without times");
        visit("last_time", self.lastTime, "of a log: last time");
    }
};

/// Which pictures would find their item, by name; they are not decoded.
struct PicturePreview {
    std::string source;
    std::int64_t pictures = 0;
    std::int64_t matched = 0;
    std::int64_t ofNoItem = 0;
    std::int64_t ambiguous = 0;
    std::int64_t items = 0;
    std::int64_t itemsWithout = 0;
    std::vector<std::string> examplesOfNoItem;
    std::vector<std::string> examplesWithout;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("source", self.source, "folder or archive; empty where none was given");
        visit("pictures", self.pictures, "files found = matched + of no item + ambiguous");
        visit("matched", self.matched, "that match an item by name");
        visit("of_no_item", self.ofNoItem, "that match none");
        visit("ambiguous", self.ambiguous, "that could belong to several different items");
        visit("items", self.items, "items of the product table (and of the project)");
        visit("items_without", self.itemsWithout, "of these without a picture");
        visit("examples_of_no_item", self.examplesOfNoItem, "some such files");
        visit("examples_without", self.examplesWithout, "codes of some such items");
    }
};

/// What an import of these files would do.
struct PreviewResponse {
    std::vector<TablePreview> tables;
    PicturePreview pictures;
    Recipe recipe;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("tables", self.tables, "one for each file");
        visit("pictures", self.pictures, "the pictures");
        visit("recipe", self.recipe, "how the tables are read here; what the import takes as choices");
    }
};

} // namespace core::protocol
