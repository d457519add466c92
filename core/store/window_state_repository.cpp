#include "core/store/window_state_repository.h"

namespace core::store {

namespace {

/// No waiting for other writers as long as it lives.
class Impatience {
public:
    explicit Impatience(const Database& database)
        : m_database(database), m_before(database.number("PRAGMA busy_timeout"))
    {
        m_database.execute("PRAGMA busy_timeout = 0");
    }
    ~Impatience()
    {
        try {
            m_database.execute("PRAGMA busy_timeout = " + std::to_string(m_before));
        } catch (const std::exception&) { // then it stays impatient
            return;
        }
    }
    Impatience(const Impatience&) = delete;
    Impatience& operator=(const Impatience&) = delete;

private:
    const Database& m_database;
    std::int64_t m_before;
};

} // namespace

std::optional<std::string> WindowStateRepository::find(std::string_view name) const
{
    auto row = m_database.prepare("SELECT value FROM window_state WHERE name = ?");
    row.bind(name);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void WindowStateRepository::save(const std::map<std::string, std::string>& values) const
{
    const Impatience impatience(m_database);
    Transaction transaction(m_database);
    auto insert = m_database.prepare("INSERT OR REPLACE INTO window_state(name, value) VALUES(?, ?)");
    for (const auto& [name, value] : values) insert.bind(std::string_view(name)).bind(std::string_view(value)).run();
    transaction.commit();
}

} // namespace core::store
