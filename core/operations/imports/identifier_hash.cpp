#include "core/operations/imports/identifier_hash.h"

#include "core/base/sha256.h"

#include <random>

namespace core::operations {

namespace {

constexpr std::string_view kName = "session-salt";

std::string freshSalt()
{
    constexpr int kWords = 8;
    std::random_device device; // the system's own source of chance
    std::string salt;
    for (int word = 0; word < kWords; ++word) salt += std::to_string(device()) + ' ';
    return sha256(salt);
}

} // namespace

IdentifierHash::IdentifierHash(const store::Database& database)
{
    auto known = database.prepare("SELECT value FROM secret WHERE name = ?");
    known.bind(kName);
    if (known.step()) {
        m_salt = known.text(0);
        return;
    }
    m_salt = freshSalt();
    database.prepare("INSERT INTO secret(name, value) VALUES(?, ?)").bind(kName).bind(std::string_view(m_salt)).run();
}

std::string IdentifierHash::of(std::string_view identifier) const
{
    constexpr std::size_t kDigits = 20;
    return sha256(m_salt + std::string(identifier)).substr(0, kDigits);
}

} // namespace core::operations
