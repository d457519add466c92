#pragma once

#include "core/domain/dataset.h"
#include "core/store/database.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace core::store {

/// A project folder NAME.denju: project.db and jobs.db (SQLite, WAL) and models/RUN/. Opening brings an older layout to
/// the newest one, in one transaction; a newer one is refused. Belongs to one thread at a time.
class Project {
public:
    /// Throws ProjectNotFound, ProjectTooNew, ProjectDamaged, ProjectReadOnly, FileUnreadable.
    static Project open(const std::filesystem::path& folder, Access access = Access::ReadWrite);
    /// The version of the layout as it stands, which is not brought to the newest one. Throws as open().
    static int schemaOf(const std::filesystem::path& folder);
    /// Makes the folder and an empty project. Throws ProjectExists, FileWriteFailed, FileUnreadable.
    static Project create(const std::filesystem::path& folder);
    /// Opens, or creates where nothing stands yet.
    static Project openOrCreate(const std::filesystem::path& folder);

    [[nodiscard]] const Database& database() const { return m_database; }
    /// The jobs' own file: it can be written while a long transaction holds project.db. Throws ProjectReadOnly where
    /// the project was opened only for reading and has no jobs that can be read.
    [[nodiscard]] const Database& jobs() const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// models/RUN, not necessarily there yet.
    [[nodiscard]] std::filesystem::path modelFolder(RunId run) const;

private:
    Project(std::filesystem::path folder, Database database, std::optional<Database> jobs);
    std::filesystem::path m_folder;
    Database m_database;
    std::optional<Database> m_jobs;
};

/// The number of schema files: PRAGMA user_version of a project that is up to date.
int newestSchema();

/// Brings `database` (project.db) to the newest layout, in one transaction.
void migrate(const Database& database);

/// The whole project as models see it. Throws NoItems or NoSessions.
Dataset loadDataset(const Project& project);

/// Faults found by SQLite's integrity check and by our own (events of unknown items, runs without files); none if
/// whole.
std::vector<std::string> checkIntegrity(const Project& project);

} // namespace core::store
