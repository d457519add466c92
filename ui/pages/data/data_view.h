#pragma once

#include "core/protocol/operations/import.h"
#include "core/protocol/operations/profile.h"
#include "core/store/import_repository.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// Faults of one kind in the newest import, or something of the data that is no fault of a row but to be known.
struct FaultGroup {
    std::string reason; ///< as in RowFault; no_picture, repeats, item_rows_merged, pictures_merged, items_from_log
    std::int64_t count = 0;
    std::vector<core::RowFault> examples; ///< the first ones, none where there are no rows to show
};

/// What the Data page shows of a project: everything read from it, nothing worked out.
struct DataView {
    enum class Project { None, Unreadable, Empty, Filled };
    enum class Verdict { None, Current, Outdated };

    Project project = Project::None;
    QString fault; ///< why it can't be read
    std::int64_t sessions = 0;
    std::int64_t events = 0;
    std::int64_t items = 0;
    std::int64_t firstTime = 0; ///< of sessions' starts, Unix seconds UTC, 0 without sessions
    std::int64_t lastTime = 0;
    Verdict verdict = Verdict::None;
    core::protocol::ProfileResponse profile;        ///< where there is a verdict
    std::int64_t profiledAt = 0;                    ///< Unix seconds UTC
    std::vector<core::store::StoredImport> imports; ///< the newest first
    std::vector<core::protocol::FileCount> files;   ///< of the newest import
    std::vector<FaultGroup> faults;                 ///< most severe first
    bool canUndoImport = false;
};

/// The files of an import as counted; an import of an earlier Denju did not count them one by one.
std::vector<core::protocol::FileCount> fileCountsOf(const core::protocol::ImportRequest& request,
                                                    const core::protocol::ImportResponse& response);

} // namespace ui
