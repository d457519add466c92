#pragma once

#include "core/domain/recipe.h"
#include "core/domain/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Reads a session log, a product table and pictures into a project, all of it or nothing.
struct ImportRequest {
    static constexpr const char* kOperation = "import";

    std::string project;
    std::string sessions;
    std::string items;
    std::string images;
    std::string recipe;
    std::string encoding = "auto";
    std::vector<std::string> roles;
    bool preview = false;
    std::string faults;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("sessions", self.sessions, "session log (CSV or TSV, also .gz)");
        visit("items", self.items, "product table (CSV or TSV, also .gz)");
        visit("images", self.images, "folder or zip of pictures");
        visit("recipe", self.recipe, "roles and encoding as saved by an earlier import (JSON)");
        visit("encoding", self.encoding, "utf-8, cp932 or auto");
        visit("roles", self.roles, "column=role, overrides the guess");
        visit("preview", self.preview, "only say how the files would be read");
        visit("faults", self.faults, "CSV file to write, with every row and picture that could not be used");
    }
};

/// Read = imported + left out, for each kind of row.
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
        visit("faults", self.faults, "the first 1,000 faults; all of them stand in the project, and in the file that the request names");
        visit("recipe", self.recipe, "how the tables were read, for the next import of such files");
    }
};

} // namespace core::protocol
