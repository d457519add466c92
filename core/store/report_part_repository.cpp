#include "core/store/report_part_repository.h"

namespace core::store {

ReportPartRepository::ReportPartRepository(const Database& database) : m_database(database) {}

std::vector<StoredReportPart> ReportPartRepository::all() const
{
    std::vector<StoredReportPart> parts;
    auto rows = m_database.prepare("SELECT kind, content FROM report_part ORDER BY id");
    while (rows.step()) parts.push_back({rows.text(0), rows.text(1)});
    return parts;
}

void ReportPartRepository::replaceAll(const std::vector<StoredReportPart>& parts)
{
    m_database.execute("DELETE FROM report_part");
    auto insert = m_database.prepare("INSERT INTO report_part(kind, content) VALUES(?, ?)");
    for (const auto& part : parts) insert.bind(std::string_view(part.kind)).bind(std::string_view(part.content)).run();
}

} // namespace core::store
