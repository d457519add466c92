#include "core/store/database.h"

#include "core/base/error.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace core::store {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::ProjectBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ProjectReadOnly;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::ProjectDamaged;
    case SQLITE_CANTOPEN: return ErrorCode::FileUnreadable;
    case SQLITE_IOERR: return ErrorCode::FileWriteFailed;
    default: return ErrorCode::Internal;
    }
}

/// Runs `call`, turning SQLite's errors into ours.
template <class Call> decltype(auto) guarded(const std::string& where, Call&& call)
{
    try {
        return call();
    } catch (const SQLite::Exception& fault) {
        const auto code = codeOf(fault.getErrorCode());
        throw Error(code, code == ErrorCode::Internal ? where + ": " + fault.what() : where);
    }
}

/// A write-ahead log wants a file of shared memory beside it, also from those who only read: where that can't be made,
/// because the folder is not ours to write, SQLite refuses.
bool canRead(SQLite::Database& database)
{
    try {
        database.exec("PRAGMA schema_version");
        return true;
    } catch (const SQLite::Exception& fault) {
        if (codeOf(fault.getErrorCode()) != ErrorCode::ProjectReadOnly) throw;
        return false;
    }
}

/// Read without that file, as one that nobody changes meanwhile (sqlite.org/uri.html).
std::string immutableUri(const std::filesystem::path& file)
{
    std::string uri = "file:";
    for (const char each : std::filesystem::absolute(file).string()) {
        if (each == '%' || each == '?' || each == '#') {
            constexpr auto kDigits = "0123456789ABCDEF";
            uri += {'%', kDigits[each / 16], kDigits[each % 16]};
        } else {
            uri += each;
        }
    }
    return uri + "?immutable=1";
}

} // namespace

bool isThere(const std::filesystem::path& file)
{
    std::error_code fault;
    const bool found = std::filesystem::exists(file, fault);
    if (fault) throw Error(ErrorCode::FileUnreadable, file.string());
    return found;
}

Statement::Statement(std::unique_ptr<SQLite::Statement> statement, std::string where)
    : m_statement(std::move(statement)), m_where(std::move(where))
{
}

Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

Statement& Statement::bind(std::int64_t value)
{
    guarded(m_where, [&] { m_statement->bind(++m_bound, value); });
    return *this;
}

Statement& Statement::bind(double value)
{
    guarded(m_where, [&] { m_statement->bind(++m_bound, value); });
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    guarded(m_where, [&] { m_statement->bind(++m_bound, std::string(text)); });
    return *this;
}

Statement& Statement::bind(std::optional<double> value)
{
    if (value) return bind(*value);
    guarded(m_where, [&] { m_statement->bind(++m_bound); });
    return *this;
}

Statement& Statement::bind(std::span<const std::byte> bytes)
{
    // An empty span still binds a blob, not NULL.
    guarded(m_where, [&] {
        m_statement->bindNoCopy(++m_bound, bytes.empty() ? "" : static_cast<const void*>(bytes.data()),
                                static_cast<int>(bytes.size()));
    });
    return *this;
}

void Statement::run()
{
    guarded(m_where, [&] {
        while (m_statement->executeStep()) {
        }
    });
    reset();
}

bool Statement::step()
{
    return guarded(m_where, [&] { return m_statement->executeStep(); });
}

void Statement::reset()
{
    guarded(m_where, [&] { m_statement->reset(); });
    m_bound = 0;
}

std::int64_t Statement::integer(int column) const
{
    return guarded(m_where, [&] { return m_statement->getColumn(column).getInt64(); });
}

double Statement::real(int column) const
{
    return guarded(m_where, [&] { return m_statement->getColumn(column).getDouble(); });
}

bool Statement::isNull(int column) const
{
    return guarded(m_where, [&] { return m_statement->getColumn(column).isNull(); });
}

std::string Statement::text(int column) const
{
    return guarded(m_where, [&] { return m_statement->getColumn(column).getString(); });
}

std::span<const std::byte> Statement::bytes(int column) const
{
    return guarded(m_where, [&] {
        const auto cell = m_statement->getColumn(column);
        return std::span(static_cast<const std::byte*>(cell.getBlob()), static_cast<std::size_t>(cell.getBytes()));
    });
}

Database::Database(const std::filesystem::path& file, Access access, bool create) : m_file(file)
{
    constexpr int kBusyMilliseconds = 5000;
    if (!create && !isThere(file)) throw Error(ErrorCode::ProjectNotFound, file.parent_path().string());
    const int flags = access == Access::ReadOnly ? SQLite::OPEN_READONLY
                                                 : SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0);
    guarded(file.string(), [&] {
        m_database = std::make_unique<SQLite::Database>(file.string(), flags, kBusyMilliseconds);
        if (access == Access::ReadOnly && !canRead(*m_database))
            m_database =
                std::make_unique<SQLite::Database>(immutableUri(file), flags | SQLite::OPEN_URI, kBusyMilliseconds);
        m_database->exec("PRAGMA foreign_keys = ON");
        if (access == Access::ReadWrite) m_database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    });
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Statement Database::prepare(std::string_view sql) const
{
    return guarded(m_file.string(), [&] {
        return Statement(std::make_unique<SQLite::Statement>(*m_database, std::string(sql)), m_file.string());
    });
}

void Database::execute(std::string_view sql) const
{
    guarded(m_file.string(), [&] { m_database->exec(std::string(sql)); });
}

std::int64_t Database::lastInsertId() const
{
    return m_database->getLastInsertRowid();
}

std::int64_t Database::number(std::string_view sql) const
{
    auto query = prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

void Database::copyInto(const Database& target, const std::function<void()>& checkIn) const
{
    constexpr int kPages = 4096;
    const auto backup = guarded(target.m_file.string(),
                                [&] { return std::make_unique<SQLite::Backup>(*target.m_database, *m_database); });
    for (;;) {
        checkIn();
        const int result = guarded(target.m_file.string(), [&] { return backup->executeStep(kPages); });
        if (result == SQLITE_DONE) return;
        if (result != SQLITE_OK) throw Error(ErrorCode::ProjectBusy, target.m_file.parent_path().string());
    }
}

Transaction::Transaction(const Database& database) : m_database(database)
{
    database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open) return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite has already rolled back (disk full, lost file); nothing is left to undo.
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace core::store
