#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core::store {

/// The newest verdict on the data.
struct StoredProfile {
    std::int64_t at = 0;  ///< Unix seconds UTC
    std::string data;     ///< dataState() as it was
    std::string response; ///< ProfileResponse as JSON
};

/// What `profile` last found, and whether the data are still those that it looked at. Writing calls belong inside a
/// Transaction.
class ProfileRepository {
public:
    explicit ProfileRepository(const Database& database) : m_database(database) {}

    void save(const std::string& data, const std::string& response) const;
    [[nodiscard]] std::optional<StoredProfile> find() const;
    /// Says at once, without reading them, which data the project holds: two states are equal only if no import lies
    /// between them.
    [[nodiscard]] std::string dataState() const;

private:
    const Database& m_database;
};

} // namespace core::store
