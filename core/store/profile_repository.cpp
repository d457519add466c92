#include "core/store/profile_repository.h"

#include <chrono>

namespace core::store {

void ProfileRepository::save(const std::string& data, const std::string& response) const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    m_database.prepare("INSERT OR REPLACE INTO profile(id, at, data, response) VALUES(1, ?, ?, ?)")
        .bind(std::int64_t{std::chrono::duration_cast<std::chrono::seconds>(now).count()})
        .bind(std::string_view(data))
        .bind(std::string_view(response))
        .run();
}

std::optional<StoredProfile> ProfileRepository::find() const
{
    auto row = m_database.prepare("SELECT at, data, response FROM profile WHERE id = 1");
    if (!row.step()) return std::nullopt;
    return StoredProfile{.at = row.integer(0), .data = row.text(1), .response = row.text(2)};
}

std::string ProfileRepository::dataState() const
{
    auto row = m_database.prepare("SELECT ifnull(max(id), 0) || ' ' || ifnull(max(at), 0) || ' ' || "
                                  "(SELECT count(*) FROM item) || ' ' || (SELECT count(*) FROM picture) || ' ' || "
                                  "ifnull((SELECT first + sessions FROM session_block ORDER BY first DESC LIMIT 1), 0) "
                                  "FROM import");
    return row.step() ? row.text(0) : std::string();
}

} // namespace core::store
