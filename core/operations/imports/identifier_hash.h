#pragma once

#include "core/store/database.h"

#include <string>
#include <string_view>

namespace core::operations {

/// Turns the log's own session numbers into others that can't be turned back without the project's salt: the first 80
/// bits of SHA-256. The same number always becomes the same one within a project, so that later imports fit.
class IdentifierHash {
public:
    /// Makes the project's salt if it has none yet; belongs inside a Transaction.
    explicit IdentifierHash(const store::Database& database);
    [[nodiscard]] std::string of(std::string_view identifier) const;

private:
    std::string m_salt;
};

} // namespace core::operations
