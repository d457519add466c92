#include "core/store/project.h"

#include "core/base/error.h"
#include "core/store/item_repository.h"
#include "core/store/pack_sessions.h"
#include "core/store/session_repository.h"

#include <functional>
#include <system_error>
#include <utility>

namespace core::embedded {
std::vector<std::string_view> schema();
std::vector<std::string_view> jobSchema();
} // namespace core::embedded

namespace core::store {

namespace {

std::filesystem::path databaseFile(const std::filesystem::path& folder)
{
    return folder / "project.db";
}

/// `afterStep` is called with each version that was reached, to move what SQL alone can't.
void applyAfter(
    const Database& database, const std::vector<std::string_view>& schemas,
    const std::function<void(std::size_t version)>& afterStep = [](std::size_t) {})
{
    Transaction transaction(database);
    const auto version = static_cast<std::size_t>(database.number("PRAGMA user_version"));
    for (auto next = version; next < schemas.size(); ++next) {
        database.execute(schemas[next]);
        afterStep(next + 1);
        database.execute("PRAGMA user_version = " + std::to_string(next + 1));
    }
    transaction.commit();
}

Database openJobs(const std::filesystem::path& folder)
{
    Database jobs(folder / "jobs.db", Access::ReadWrite, /*create=*/true);
    if (jobs.number("PRAGMA user_version") < static_cast<std::int64_t>(embedded::jobSchema().size()))
        applyAfter(jobs, embedded::jobSchema());
    return jobs;
}

/// The jobs of a project that may only be looked at; none where even that is refused.
std::optional<Database> openJobsToRead(const std::filesystem::path& folder)
{
    try {
        return Database(folder / "jobs.db", Access::ReadOnly);
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

Project::Project(std::filesystem::path folder, Database database, std::optional<Database> jobs)
    : m_folder(std::move(folder)), m_database(std::move(database)), m_jobs(std::move(jobs))
{
}

Project Project::open(const std::filesystem::path& folder, Access access)
{
    if (!isThere(databaseFile(folder))) throw Error(ErrorCode::ProjectNotFound, folder.string());
    Database database(databaseFile(folder), access);
    const auto version = database.number("PRAGMA user_version");
    if (version > newestSchema()) throw Error(ErrorCode::ProjectTooNew, folder.string());
    if (version < newestSchema() && access == Access::ReadWrite) migrate(database);
    if (version < newestSchema() && access == Access::ReadOnly)
        migrate(Database(databaseFile(folder), Access::ReadWrite));
    if (access == Access::ReadOnly) return {folder, std::move(database), openJobsToRead(folder)};
    return {folder, std::move(database), openJobs(folder)};
}

int Project::schemaOf(const std::filesystem::path& folder)
{
    const Database database(databaseFile(folder), Access::ReadOnly);
    return static_cast<int>(database.number("PRAGMA user_version"));
}

Project Project::create(const std::filesystem::path& folder)
{
    if (isThere(databaseFile(folder))) throw Error(ErrorCode::ProjectExists, folder.string());
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) throw Error(ErrorCode::FileWriteFailed, folder.string());
    Database database(databaseFile(folder), Access::ReadWrite, /*create=*/true);
    migrate(database);
    return {folder, std::move(database), openJobs(folder)};
}

const Database& Project::jobs() const
{
    if (!m_jobs) throw Error(ErrorCode::ProjectReadOnly, m_folder.string());
    return *m_jobs;
}

Project Project::openOrCreate(const std::filesystem::path& folder)
{
    return isThere(databaseFile(folder)) ? open(folder) : create(folder);
}

std::filesystem::path Project::modelFolder(RunId run) const
{
    return m_folder / "models" / std::to_string(run.value);
}

int newestSchema()
{
    return static_cast<int>(embedded::schema().size());
}

void migrate(const Database& database)
{
    constexpr std::size_t kPackedSessions = 2;
    applyAfter(database, embedded::schema(), [&](std::size_t version) {
        if (version == kPackedSessions) packSessions(database);
    });
}

Dataset loadDataset(const Project& project)
{
    Dataset dataset;
    dataset.catalogue = ItemRepository(project.database()).all();
    if (dataset.catalogue.items.empty()) throw Error(ErrorCode::NoItems, project.folder().string());
    dataset.log = SessionRepository(project.database()).log(dataset.catalogue);
    if (dataset.log.size() == 0) throw Error(ErrorCode::NoSessions, project.folder().string());
    return dataset;
}

std::vector<std::string> checkIntegrity(const Project& project)
{
    std::vector<std::string> faults;
    auto check = project.database().prepare("PRAGMA integrity_check");
    while (check.step())
        if (check.text(0) != "ok") faults.push_back(check.text(0));
    const auto unknown =
        project.database().number("SELECT count(*) FROM picture WHERE item NOT IN (SELECT id FROM item)");
    if (unknown > 0) faults.push_back(std::to_string(unknown) + " pictures belong to no item");
    try {
        static_cast<void>(SessionRepository(project.database()).log(ItemRepository(project.database()).all()));
    } catch (const Error&) {
        faults.emplace_back("sessions are damaged or hold events of unknown items");
    }
    auto runs = project.database().prepare("SELECT id FROM run WHERE state = 'ready'");
    while (runs.step()) {
        const auto folder = project.modelFolder({runs.integer(0)});
        if (!isThere(folder / "student.safetensors"))
            faults.push_back("the model files of run " + runs.text(0) + " are missing");
    }
    return faults;
}

} // namespace core::store
