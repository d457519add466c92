#pragma once

#include "core/domain/metrics.h"
#include "core/protocol/operations/language.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Which table: rows that come with the request, or one of the project's by name.
enum class SavedTable { Rows, Items, Sessions, Faults, Runs, Evaluation, Cases };

/// How a CSV file writes its letters; a workbook needs no choice.
enum class TableEncoding { Utf8, Cp932 };

/// Items with or without a picture, and how often they were seen (seldom: 4 times or less, never too).
enum class SavedPictures { All, With, Without };
enum class SavedSeen { All, Never, Seldom };

} // namespace core::protocol

namespace core {

template <> struct EnumNames<protocol::SavedTable> {
    static constexpr std::array names{std::pair{protocol::SavedTable::Rows, "rows"},
                                      std::pair{protocol::SavedTable::Items, "items"},
                                      std::pair{protocol::SavedTable::Sessions, "sessions"},
                                      std::pair{protocol::SavedTable::Faults, "faults"},
                                      std::pair{protocol::SavedTable::Runs, "runs"},
                                      std::pair{protocol::SavedTable::Evaluation, "evaluation"},
                                      std::pair{protocol::SavedTable::Cases, "cases"}};
};

template <> struct EnumNames<protocol::TableEncoding> {
    static constexpr std::array names{std::pair{protocol::TableEncoding::Utf8, "utf-8"},
                                      std::pair{protocol::TableEncoding::Cp932, "cp932"}};
};

template <> struct EnumNames<protocol::SavedPictures> {
    static constexpr std::array names{std::pair{protocol::SavedPictures::All, "all"},
                                      std::pair{protocol::SavedPictures::With, "with"},
                                      std::pair{protocol::SavedPictures::Without, "without"}};
};

template <> struct EnumNames<protocol::SavedSeen> {
    static constexpr std::array names{std::pair{protocol::SavedSeen::All, "all"},
                                      std::pair{protocol::SavedSeen::Never, "never"},
                                      std::pair{protocol::SavedSeen::Seldom, "seldom"}};
};

} // namespace core

namespace core::protocol {

/// A table as a file for a spreadsheet: .csv (UTF-8 with its mark, or CP932) or .xlsx.
struct SaveTableRequest {
    static constexpr const char* kOperation = "save-table";

    std::string project;
    SavedTable table = SavedTable::Items;
    std::string out;
    TableEncoding encoding = TableEncoding::Utf8;
    Language language = Language::En;

    std::string search;
    std::string from;
    int minEvents = 0;
    std::int64_t run = 0;
    std::string model = "student";
    std::string other;
    std::string outcome = "any";
    Slice slice = Slice::All;

    std::string title;
    std::vector<std::string> columns;
    std::vector<int> numbers;
    std::vector<std::string> cells;

    std::string category;
    SavedPictures pictures = SavedPictures::All;
    SavedSeen seen = SavedSeen::All;
    std::string newSince;
    std::int64_t import = 0;

    std::string text;
    std::string item;
    std::string to;
    std::string next;
    std::string hits;
    bool disagree = false;
    bool marked = false;
    std::string stepFrom;
    std::string stepTo;
    int levels = 0;
    std::string order = "oldest";

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("table", self.table, "which table; rows: the one given in columns and cells");
        visit("out", self.out, "the file to write (.csv or .xlsx)");
        visit("encoding", self.encoding, "of a .csv: utf-8 (with its mark) or cp932");
        visit("language", self.language, "of the headings");
        visit("search", self.search,
              "items: that hold all these words; sessions: whose number begins so; faults: of this reason");
        visit("from", self.from, "sessions that start on this day (UTC) or later, 2020-09-22");
        visit("min_events", self.minEvents, "sessions with so many events or more");
        visit(
            "run", self.run,
            "runs, evaluation: only this one, 0 is all; cases, sessions (ranks, test days): 0 is the newest ready one");
        visit("model", self.model, "cases: of this model");
        visit("other", self.other, "cases: against this one; empty is the teacher, or else the first other model");
        visit("outcome", self.outcome,
              "cases: any, won, lost, both or neither have the true next item in their first 20");
        visit("slice", self.slice, "cases: only these");
        visit("title", self.title, "rows: the name of the sheet");
        visit("columns", self.columns, "rows: the headings");
        visit("numbers", self.numbers, "rows: which columns hold numbers, from 0");
        visit("cells", self.cells, "rows: the cells, row by row");
        visit("category", self.category, "items: of this category and those below it");
        visit("pictures", self.pictures, "items: with or without a picture");
        visit("seen", self.seen, "items: never seen, or 4 times or less");
        visit("new_since", self.newSince, "items: first seen on this day (UTC) or later, or never, 2020-09-22");
        visit("import", self.import, "faults: of this import, 0 is all");
        visit("text", self.text, "sessions, as find-sessions: the beginning of a number, or words of an item");
        visit("item", self.item, "sessions that hold the item of this code");
        visit("to", self.to, "sessions that start on this day (UTC) or earlier");
        visit("next", self.next, "test sessions whose last item training saw so often: unseen, cold, warm or hot");
        visit("hits", self.hits, "sessions by the last case's rank: student, miss, only-student or only-teacher");
        visit("disagree", self.disagree, "sessions in which attention and effect do");
        visit("marked", self.marked, "marked sessions");
        visit("step_from", self.stepFrom, "sessions with a step from this category");
        visit("step_to", self.stepTo, "sessions with a step to this category");
        visit("levels", self.levels, "sessions: levels of the category that are compared, 0: all");
        visit("order", self.order, "sessions: newest, oldest, longest or gain");
    }
};

/// What was written.
struct SaveTableResponse {
    std::string file;
    std::int64_t rows = 0;
    std::int64_t replaced = 0;
    std::vector<std::string> lacking;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("file", self.file, "path");
        visit("rows", self.rows, "without the heading");
        visit("replaced", self.replaced, "characters that the encoding lacks, written as a geta mark");
        visit("lacking", self.lacking, "some of those characters");
    }
};

} // namespace core::protocol
