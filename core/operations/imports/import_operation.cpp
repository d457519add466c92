#include "core/operations/imports/import_operation.h"

#include "core/base/error.h"
#include "core/operations/imports/faults_file.h"
#include "core/operations/imports/identifier_hash.h"
#include "core/operations/imports/picture_import.h"
#include "core/operations/imports/table_choice.h"
#include "core/operations/imports/table_import.h"
#include "core/protocol/json.h"
#include "core/readers/text.h"
#include "core/store/item_facts.h"
#include "core/store/item_repository.h"
#include "core/store/undo_copy.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>

namespace core::operations {

namespace {

using protocol::ImportRequest;
using protocol::ImportResponse;
using readers::TableKind;

void summarize(const std::optional<ImportTable>& table, ImportResponse& response, TableRecipe& recipe)
{
    if (!table) return;
    constexpr std::size_t kFirstRows = 20;
    const auto& format = table->format;
    auto first = format.firstRows;
    first.resize(std::min(first.size(), kFirstRows));
    recipe = recipeFrom(*table);
    response.tables.push_back(
        {format.file.string(), recipe.encoding, recipe.separator, recipe.columns, std::move(first)});
}

void require(const std::optional<ImportTable>& table, TableKind kind)
{
    if (!table) return;
    for (const auto role : missingRoles(*table, kind))
        throw Error(ErrorCode::RoleMissing, std::string(enumName(role)) + " in " + table->format.file.string());
}

/// An import of nothing would look like a success.
void refuseUseless(const std::optional<ImportTable>& table, std::int64_t rows, std::int64_t used,
                   const std::vector<RowFault>& faults, const std::function<void()>& writeFaults)
{
    if (!table || used > 0) return;
    const auto file = table->format.file.string();
    if (rows == 0) throw Error(ErrorCode::TableEmpty, file);
    writeFaults();
    const auto first = std::ranges::find(faults, file, &RowFault::file);
    throw Error(ErrorCode::NothingUsable,
                first == faults.end() ? file : file + ':' + std::to_string(first->line) + " (" + first->column + ")");
}

void count(const ImportRequest& request, ImportResponse& response)
{
    const auto add = [&](const std::string& file, const char* kind, std::int64_t read, std::int64_t imported,
                         std::int64_t merged, std::int64_t leftOut) {
        if (read != imported + merged + leftOut) throw std::logic_error("rows of an import got lost");
        if (!file.empty()) response.files.push_back({file, kind, read, imported, merged, leftOut});
    };
    add(request.sessions, "sessions", response.rowsRead, response.eventsImported, 0, response.rowsLeftOut);
    add(request.items, "items", response.itemRowsRead, response.itemsImported, response.itemRowsMerged,
        response.itemRowsLeftOut);
    add(request.images, "pictures", response.picturesRead, response.picturesImported, response.picturesMerged,
        response.picturesLeftOut);
}

/// A project that this import made goes again if the import fails.
class NewProject {
public:
    explicit NewProject(std::filesystem::path folder)
        : m_folder(std::move(folder)), m_isNew(!exists(m_folder / "project.db")),
          m_hadJobs(exists(m_folder / "jobs.db"))
    {
    }
    NewProject(const NewProject&) = delete;
    NewProject& operator=(const NewProject&) = delete;
    ~NewProject()
    {
        if (!m_isNew || m_kept) return;
        std::error_code ignored;
        for (const char* ending : {".db", ".db-wal", ".db-shm"}) {
            remove(m_folder / (std::string("project") + ending), ignored);
            if (!m_hadJobs) remove(m_folder / (std::string("jobs") + ending), ignored);
        }
        remove(m_folder, ignored); // only if nothing else is in it
    }
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_folder;
    bool m_isNew;
    bool m_hadJobs;
    bool m_kept = false;
};

/// The import itself, inside its transaction.
class Import {
public:
    Import(const ImportRequest& request, const store::Project& project, ImportResponse& response)
        : m_request(request), m_project(project), m_response(response), m_repository(project.database()),
          m_id(m_repository.begin(protocol::encode(request))), m_faults(m_repository, m_id, response.faults)
    {
        if (request.hashIdentifiers) m_hash.emplace(project.database());
        for (const auto& [code, id] : store::ItemRepository(project.database()).idsByCode())
            m_ids.put(code, static_cast<std::int32_t>(id.value));
    }

    void run(const std::optional<ImportTable>& sessions, const std::optional<ImportTable>& items,
             const JobContext& context)
    {
        const auto listFaults = [this] {
            if (!m_request.faults.empty()) writeFaults(m_request.faults, m_repository, m_id);
        };
        if (items) importItems(*items, m_project, m_ids, m_faults, m_response, context);
        refuseUseless(items, m_response.itemRowsRead, m_response.itemsImported, m_response.faults, listFaults);
        if (sessions)
            importSessions(*sessions, m_project, m_ids, m_faults, m_response, m_hash ? &*m_hash : nullptr, context);
        refuseUseless(sessions, m_response.rowsRead, m_response.eventsImported, m_response.faults, listFaults);
        if (!m_request.images.empty()) importPictures(m_request.images, m_project, m_faults, m_response, context);
        store::ItemFacts(m_project.database()).refresh(readers::folded, context);
        count(m_request, m_response);
        for (const auto& kind : m_repository.faultKinds(m_id))
            m_response.faultKinds.push_back({kind.reason, kind.count});
        listFaults();
        m_repository.finish(m_id, protocol::encode(m_response));
    }

private:
    const ImportRequest& m_request;
    const store::Project& m_project;
    ImportResponse& m_response;
    store::ImportRepository m_repository;
    std::int64_t m_id;
    ImportFaults m_faults;
    std::optional<IdentifierHash> m_hash;
    ItemIds m_ids;
};

} // namespace

ImportResponse run(const ImportRequest& request, const JobContext& context)
{
    ImportResponse response;
    if (request.sessions.empty() && request.items.empty() && request.images.empty())
        throw Error(ErrorCode::OptionInvalid, "sessions=");
    const auto recipe = recipeOf(TableChoice::of(request));
    auto sessions = prepareTable(request.sessions, recipe.sessions, TableKind::Sessions);
    auto items = prepareTable(request.items, recipe.items, TableKind::Items);
    applyRoles(request.roles, sessions, items);
    summarize(sessions, response, response.recipe.sessions);
    summarize(items, response, response.recipe.items);
    if (request.preview) return response;
    require(sessions, TableKind::Sessions);
    require(items, TableKind::Items);
    if (request.hashIdentifiers && sessions) response.tables.front().firstRows.clear(); // they hold the log's numbers

    NewProject made(request.project);
    const auto project = store::Project::openOrCreate(request.project);
    store::UndoCopy undo(project.folder());
    response.canBeUndone = !request.noUndo;
    if (response.canBeUndone) undo.make(project.database(), context);
    store::Transaction transaction(project.database());
    Import(request, project, response).run(sessions, items, context);
    context.checkIn();
    transaction.commit();
    undo.keep();
    made.keep();
    return response;
}

} // namespace core::operations
