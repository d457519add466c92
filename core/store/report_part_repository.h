#pragma once

#include "core/store/database.h"

#include <string>
#include <vector>

namespace core::store {

/// A part of the report as the project keeps it: `content` is a ReportPart as JSON.
struct StoredReportPart {
    std::string kind;
    std::string content;
};

/// What was put by for the report, in the order in which the report shows it. Each call is its own transaction unless
/// one is open.
class ReportPartRepository {
public:
    explicit ReportPartRepository(const Database& database);

    [[nodiscard]] std::vector<StoredReportPart> all() const;
    /// The whole list at once, so that an undo needs no numbers. REQUIRES a transaction of the caller's.
    void replaceAll(const std::vector<StoredReportPart>& parts);

private:
    const Database& m_database;
};

} // namespace core::store
