#pragma once

#include "core/domain/job.h"

#include <cstdint>
#include <string>

namespace core::protocol {

/// Puts the project back to what it was before the newest import.
struct UndoImportRequest {
    static constexpr const char* kOperation = "undo-import";
    static constexpr auto kTurn = Turn::InOrder;

    std::string project;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
    }
};

/// What the project holds now.
struct UndoImportResponse {
    std::int64_t import = 0;
    std::int64_t at = 0;
    std::int64_t sessions = 0;
    std::int64_t items = 0;
    std::int64_t pictures = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("import", self.import, "number of the import that was taken back");
        visit("at", self.at, "when that import was made, Unix seconds UTC");
        visit("sessions", self.sessions, "sessions that the project holds now");
        visit("items", self.items, "items that it holds now");
        visit("pictures", self.pictures, "items with a picture");
    }
};

} // namespace core::protocol
