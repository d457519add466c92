#pragma once

#include "core/base/job_context.h"
#include "core/store/project.h"

#include <cstdint>
#include <filesystem>

namespace core::store {

/// A copy of project.db as it was before the newest import: undo.db in the project's folder, one at most. While an
/// import runs it is on its way; an import that fails leaves the copy of the one before.
class UndoCopy {
public:
    explicit UndoCopy(const std::filesystem::path& folder);
    UndoCopy(const UndoCopy&) = delete;
    UndoCopy& operator=(const UndoCopy&) = delete;
    ~UndoCopy();

    /// Throws DiskFull, FileWriteFailed, Cancelled.
    void make(const Database& project, const JobContext& context);
    /// To be called once the import is committed: what was made is the copy from now on; without it there is none, as
    /// an older one would take back more than the newest import.
    void keep();

    /// The import that putBack would take back, 0 where there is none.
    static std::int64_t importOf(const Project& project);
    /// Puts the copy in the place of the project's data, in one transaction, and removes it. What the window keeps for
    /// itself (layout, marks, parts of a report) stays. Throws NothingToUndo, TrainedSinceImport.
    static void putBack(const Project& project, const JobContext& context);

private:
    std::filesystem::path m_part;
    std::filesystem::path m_copy;
    bool m_made = false;
};

} // namespace core::store
