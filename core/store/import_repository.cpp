#include "core/store/import_repository.h"

#include <chrono>

namespace core::store {

namespace {

constexpr std::string_view kImport = "SELECT id, at, request, response FROM import ORDER BY id DESC";

StoredImport importFrom(const Statement& row)
{
    return {.id = row.integer(0), .at = row.integer(1), .request = row.text(2), .response = row.text(3)};
}

} // namespace

ImportRepository::ImportRepository(const Database& database)
    : m_database(database), m_addFault(database.prepare(
                                "INSERT INTO fault(import, file, line, field, value, reason) VALUES(?, ?, ?, ?, ?, ?)"))
{
}

std::int64_t ImportRepository::begin(const std::string& request)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    m_database.prepare("INSERT INTO import(at, request, response) VALUES(?, ?, '')")
        .bind(std::int64_t{std::chrono::duration_cast<std::chrono::seconds>(now).count()})
        .bind(std::string_view(request))
        .run();
    return m_database.lastInsertId();
}

void ImportRepository::addFault(std::int64_t import, const RowFault& fault)
{
    m_addFault.bind(import).bind(std::string_view(fault.file)).bind(fault.line).bind(std::string_view(fault.column));
    m_addFault.bind(std::string_view(fault.value)).bind(std::string_view(fault.reason)).run();
}

void ImportRepository::finish(std::int64_t import, const std::string& response)
{
    m_database.prepare("UPDATE import SET response = ? WHERE id = ?")
        .bind(std::string_view(response))
        .bind(import)
        .run();
}

std::vector<StoredImport> ImportRepository::all() const
{
    std::vector<StoredImport> imports;
    auto rows = m_database.prepare(kImport);
    while (rows.step()) imports.push_back(importFrom(rows));
    return imports;
}

std::optional<StoredImport> ImportRepository::newest() const
{
    auto row = m_database.prepare(kImport);
    return row.step() ? std::optional(importFrom(row)) : std::nullopt;
}

std::vector<FaultKind> ImportRepository::faultKinds(std::int64_t import) const
{
    std::vector<FaultKind> kinds;
    auto rows = m_database.prepare("SELECT reason, count(*) FROM fault WHERE import = ? GROUP BY reason "
                                   "ORDER BY count(*) DESC, reason");
    rows.bind(import);
    while (rows.step()) kinds.push_back({.reason = rows.text(0), .count = rows.integer(1), .example = {}});
    for (auto& kind : kinds) kind.example = faults(import, kind.reason, 0, 1).front().fault;
    return kinds;
}

std::vector<StoredFault> ImportRepository::faults(std::int64_t import, std::string_view reason, std::int64_t after,
                                                  int limit) const
{
    std::vector<StoredFault> faults;
    auto rows = m_database.prepare("SELECT id, file, line, field, value, reason FROM fault "
                                   "WHERE import = ? AND reason = ? AND id > ? ORDER BY id LIMIT ?");
    rows.bind(import).bind(reason).bind(after).bind(limit);
    while (rows.step())
        faults.push_back({rows.integer(0),
                          {.file = rows.text(1),
                           .line = rows.integer(2),
                           .column = rows.text(3),
                           .value = rows.text(4),
                           .reason = rows.text(5)}});
    return faults;
}

std::int64_t ImportRepository::faultCount() const
{
    return m_database.number("SELECT count(*) FROM fault");
}

void ImportRepository::forEachFault(std::int64_t import, const std::function<void(const RowFault&)>& visit) const
{
    auto rows = m_database.prepare("SELECT file, line, field, value, reason FROM fault WHERE import = ? ORDER BY id");
    rows.bind(import);
    while (rows.step()) visit({rows.text(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4)});
}

} // namespace core::store
