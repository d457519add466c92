#pragma once

#include "core/domain/job.h"
#include "core/domain/recipe.h"
#include "core/domain/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Reads a session log, a product table and pictures into a project, all of it or nothing.
struct ImportRequest {
    static constexpr const char* kOperation = "import";
    static constexpr auto kTurn = Turn::InOrder;

    std::string project;
    std::string sessions;
    std::string items;
    std::string images;
    std::string recipe;
    std::string encoding = "auto";
    std::vector<std::string> roles;
    bool preview = false;
    std::string faults;
    std::string separator = "auto";
    std::string header = "auto";
    std::string times = "auto";
    std::string choices; ///< a core::Recipe as JSON: what the wizard has settled, over `recipe`, under the flags
    bool hashIdentifiers = false;
    bool noUndo = false;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("sessions", self.sessions, "session log (CSV or TSV, also .gz)");
        visit("items", self.items, "product table (CSV or TSV, also .gz)");
        visit("images", self.images, "folder or zip of pictures");
        visit("recipe", self.recipe, "roles and encoding as saved by an earlier import (JSON)");
        visit("encoding", self.encoding, "utf-8, cp932, euc-jp, utf-16le, utf-16be, windows-1252 or auto");
        visit("roles", self.roles, "column=role, overrides the guess");
        visit("preview", self.preview, "only say how the files would be read");
        visit("faults", self.faults, "CSV file to write, with every row and picture that could not be used");
        visit("separator", self.separator, "one character, tab or auto");
        visit("header", self.header, "yes, no or auto: does the first row name the columns?");
        visit("times", self.times, "day-first, month-first, excel-days or auto");
        visit("choices", self.choices, "a recipe as JSON text; goes before that of the file");
        visit("hash_identifiers", self.hashIdentifiers, "keep salted hashes in place of the log's session numbers");
        visit("no_undo", self.noUndo, "keep no copy of the project for undo-import");
    }
};

/// What became of the rows of one file, or of its pictures: read = imported + merged + left out.
struct FileCount {
    std::string file;
    std::string kind; ///< sessions, items or pictures
    std::int64_t read = 0;
    std::int64_t imported = 0;
    std::int64_t merged = 0; ///< says again, word for word, what another row or picture said
    std::int64_t leftOut = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("file", self.file, "path");
        visit("kind", self.kind, "sessions, items or pictures");
        visit("read", self.read, "rows or pictures read");
        visit("imported", self.imported, "of these imported");
        visit("merged", self.merged, "of these the same as another one");
        visit("left_out", self.leftOut, "of these left out, each with its fault");
    }
};

/// Read = imported + merged + left out, for each kind of row.
struct ImportResponse {
    std::vector<TableSummary> tables;
    std::int64_t rowsRead = 0;
    std::int64_t eventsImported = 0;
    std::int64_t rowsLeftOut = 0;
    std::int64_t sessions = 0;
    std::int64_t sessionsReplaced = 0; ///< of `sessions`; their earlier events are gone
    std::int64_t itemRowsRead = 0;
    std::int64_t itemsImported = 0;
    std::int64_t itemRowsLeftOut = 0;
    std::int64_t itemsFromLog = 0;
    std::int64_t picturesRead = 0;
    std::int64_t picturesImported = 0;
    std::int64_t picturesLeftOut = 0;
    std::vector<RowFault> faults;
    Recipe recipe;
    std::int64_t itemRowsMerged = 0;
    std::int64_t picturesMerged = 0;
    std::vector<FileCount> files;
    std::vector<ReasonCount> faultKinds;
    std::int64_t repeats = 0; ///< events of the same item as the one before: kept, but no model asks about them
    bool canBeUndone = false;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("tables", self.tables, "how each table was read");
        visit("rows_read", self.rowsRead, "rows of the log");
        visit("events_imported", self.eventsImported, "events imported");
        visit("rows_left_out", self.rowsLeftOut, "rows of the log left out");
        visit("sessions", self.sessions, "sessions imported");
        visit("sessions_replaced", self.sessionsReplaced, "of these, in place of earlier ones of the same number");
        visit("item_rows_read", self.itemRowsRead, "rows of the product table");
        visit("items_imported", self.itemsImported, "items imported from the table");
        visit("item_rows_left_out", self.itemRowsLeftOut, "rows of the product table left out");
        visit("items_from_log", self.itemsFromLog, "items that only the log names");
        visit("pictures_read", self.picturesRead, "pictures found");
        visit("pictures_imported", self.picturesImported, "pictures matched and stored");
        visit("pictures_left_out", self.picturesLeftOut, "pictures unreadable or of no item");
        visit("faults", self.faults,
              "the first 1,000 faults; all of them stand in the project, and in the file that the request names");
        visit("recipe", self.recipe, "how the tables were read, for the next import of such files");
        visit("item_rows_merged", self.itemRowsMerged, "rows of the product table that repeat another one");
        visit("pictures_merged", self.picturesMerged, "pictures that are the same as the one an item has");
        visit("files", self.files, "counts of each file: read = imported + merged + left out");
        visit("fault_kinds", self.faultKinds, "all faults by reason, most first");
        visit("repeats", self.repeats, "imported events of the same item as the one before");
        visit("can_be_undone", self.canBeUndone, "undo-import would put the project back");
    }
};

} // namespace core::protocol
