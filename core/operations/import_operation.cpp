#include "core/operations/import_operation.h"

#include "core/base/error.h"
#include "core/operations/faults_file.h"
#include "core/operations/picture_import.h"
#include "core/operations/table_import.h"
#include "core/protocol/json.h"
#include "core/store/item_repository.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <stdexcept>

namespace core::operations {

namespace {

using protocol::ImportRequest;
using protocol::ImportResponse;
using readers::TableKind;

Recipe readRecipe(const std::string& file)
{
    if (file.empty()) return {};
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error(ErrorCode::FileNotFound, file);
    return protocol::decode<Recipe>(std::string(std::istreambuf_iterator<char>(stream), {}));
}

std::optional<ImportTable> prepare(const std::string& file, const TableRecipe& recipe, const ImportRequest& request,
                                   TableKind kind)
{
    if (file.empty()) return std::nullopt;
    ImportTable table{readers::detectFormat(file, recipe, request.encoding), {}};
    table.columns = readers::guessRoles(table.format, kind);
    readers::applyRecipe(recipe, table.format, kind, table.columns);
    return table;
}

void applyOptions(const ImportRequest& request, std::optional<ImportTable>& sessions, std::optional<ImportTable>& items)
{
    for (const auto& option : request.roles) {
        const bool inSessions = sessions && readers::applyOption(option, TableKind::Sessions, sessions->columns);
        const bool inItems = items && readers::applyOption(option, TableKind::Items, items->columns);
        if (!inSessions && !inItems) throw Error(ErrorCode::ColumnUnknown, option.substr(0, option.rfind('=')));
    }
}

void summarize(const std::optional<ImportTable>& table, ImportResponse& response, TableRecipe& recipe)
{
    if (!table) return;
    constexpr std::size_t kFirstRows = 20;
    const auto& format = table->format;
    auto first = format.firstRows;
    first.resize(std::min(first.size(), kFirstRows));
    recipe = {.encoding = std::string(enumName(format.encoding)),
              .separator = std::string(1, format.separator),
              .columns = table->columns,
              .header = {},
              .times = {}};
    response.tables.push_back(
        {format.file.string(), recipe.encoding, recipe.separator, recipe.columns, std::move(first)});
}

void require(const std::optional<ImportTable>& table, std::initializer_list<Role> roles)
{
    if (!table) return;
    for (const auto role : roles)
        if (readers::columnOf(table->columns, role) < 0)
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

void proveSums(const ImportResponse& response)
{
    if (response.rowsRead != response.eventsImported + response.rowsLeftOut ||
        response.itemRowsRead != response.itemsImported + response.itemRowsLeftOut ||
        response.picturesRead != response.picturesImported + response.picturesLeftOut)
        throw std::logic_error("rows of an import got lost");
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

} // namespace

ImportResponse run(const ImportRequest& request, const JobContext& context)
{
    ImportResponse response;
    if (request.sessions.empty() && request.items.empty() && request.images.empty())
        throw Error(ErrorCode::OptionInvalid, "sessions=");
    const auto recipe = readRecipe(request.recipe);
    auto sessions = prepare(request.sessions, recipe.sessions, request, TableKind::Sessions);
    auto items = prepare(request.items, recipe.items, request, TableKind::Items);
    applyOptions(request, sessions, items);
    summarize(sessions, response, response.recipe.sessions);
    summarize(items, response, response.recipe.items);
    if (request.preview) return response;
    require(sessions, {Role::Session, Role::Item});
    require(items, {Role::Item});

    NewProject made(request.project);
    const auto project = store::Project::openOrCreate(request.project);
    store::Transaction transaction(project.database());
    store::ImportRepository imports(project.database());
    const auto import = imports.begin(protocol::encode(request));
    ImportFaults faults(imports, import, response.faults);
    const auto listFaults = [&] {
        if (!request.faults.empty()) writeFaults(request.faults, imports, import);
    };
    ItemIds ids;
    for (const auto& [code, id] : store::ItemRepository(project.database()).idsByCode())
        ids.put(code, static_cast<std::int32_t>(id.value));
    if (items) importItems(*items, project, ids, faults, response, context);
    refuseUseless(items, response.itemRowsRead, response.itemsImported, response.faults, listFaults);
    if (sessions) importSessions(*sessions, project, ids, faults, response, context);
    refuseUseless(sessions, response.rowsRead, response.eventsImported, response.faults, listFaults);
    if (!request.images.empty()) importPictures(request.images, project, faults, response, context);
    proveSums(response);
    listFaults();
    imports.finish(import, protocol::encode(response));
    context.checkIn();
    transaction.commit();
    made.keep();
    return response;
}

} // namespace core::operations
