#pragma once

#include "core/domain/table.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// One import as it was asked for and as it came out, both JSON of core/protocol/operations/import.h.
struct StoredImport {
    std::int64_t id = 0;
    std::int64_t at = 0; ///< Unix seconds UTC
    std::string request;
    std::string response;
};

/// Faults of one reason: how many, and one of them.
struct FaultKind {
    std::string reason;
    std::int64_t count = 0;
    RowFault example; ///< the first one
};

/// A fault with the place from which a list goes on.
struct StoredFault {
    std::int64_t id = 0;
    RowFault fault;
};

/// What was imported when, and every row that could not be used. Writing calls belong inside a Transaction.
class ImportRepository {
public:
    explicit ImportRepository(const Database& database);

    /// Records an import that begins; returns its id.
    std::int64_t begin(const std::string& request);
    void addFault(std::int64_t import, const RowFault& fault);
    /// Adds what came of it, as JSON.
    void finish(std::int64_t import, const std::string& response);

    /// All imports, the newest first.
    [[nodiscard]] std::vector<StoredImport> all() const;
    [[nodiscard]] std::optional<StoredImport> newest() const;
    /// An import's faults by reason, most first.
    [[nodiscard]] std::vector<FaultKind> faultKinds(std::int64_t import) const;
    /// The next `limit` faults of one reason behind the one with id `after` (0 at first), in the order of the files.
    [[nodiscard]] std::vector<StoredFault> faults(std::int64_t import, std::string_view reason, std::int64_t after,
                                                  int limit) const;
    /// Of all imports.
    [[nodiscard]] std::int64_t faultCount() const;
    /// Every fault of one import, in the order in which they were added.
    void forEachFault(std::int64_t import, const std::function<void(const RowFault&)>& visit) const;

private:
    const Database& m_database;
    Statement m_addFault;
};

} // namespace core::store
