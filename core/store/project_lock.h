#pragma once

#include <filesystem>

namespace core::store {

/// Held while a job changes a project's data or trains on them, so that two never do at once. The kernel lets go of it
/// when the process ends, however it ends.
class ProjectLock {
public:
    /// Throws ProjectBusy if another process holds it. A disk that knows no locks is taken as free.
    explicit ProjectLock(const std::filesystem::path& folder);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

private:
    int m_file;
};

} // namespace core::store
