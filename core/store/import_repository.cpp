#include "core/store/import_repository.h"

#include <chrono>

namespace core::store {

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
