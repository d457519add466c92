#pragma once

#include "core/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace core::store {

/// How the window stood when this project was last open: names and values that only the window understands.
class WindowStateRepository {
public:
    explicit WindowStateRepository(const Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    /// All of them in one transaction. Throws ProjectBusy at once, without waiting for a long transaction of a job,
    /// and ProjectReadOnly.
    void save(const std::map<std::string, std::string>& values) const;

private:
    const Database& m_database;
};

} // namespace core::store
