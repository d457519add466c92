#pragma once

#include "core/domain/table.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <string>

namespace core::store {

/// What was imported when, and every row that could not be used. Writing calls belong inside a Transaction.
class ImportRepository {
public:
    explicit ImportRepository(const Database& database);

    /// Records an import that begins; returns its id.
    std::int64_t begin(const std::string& request);
    void addFault(std::int64_t import, const RowFault& fault);
    /// Adds what came of it, as JSON.
    void finish(std::int64_t import, const std::string& response);
    /// Of all imports.
    [[nodiscard]] std::int64_t faultCount() const;
    /// Every fault of one import, in the order in which they were added.
    void forEachFault(std::int64_t import, const std::function<void(const RowFault&)>& visit) const;

private:
    const Database& m_database;
    Statement m_addFault;
};

} // namespace core::store
