#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
class Transaction;
} // namespace SQLite

namespace core::store {

enum class Access { ReadOnly, ReadWrite };

/// Whether something stands there. Throws FileUnreadable where even that can't be told: no access, too long a name, a
/// circle of links, a network disk that is gone.
bool isThere(const std::filesystem::path& file);

/// A prepared statement. Lives no longer than its Database. Failing calls throw Error (ProjectBusy, DiskFull, ...).
class Statement {
public:
    Statement(std::unique_ptr<SQLite::Statement> statement, std::string where);
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    /// Binds the next parameters in order; the first call after a run() or reset() starts again at parameter 1.
    Statement& bind(std::int64_t value);
    Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(double value);
    Statement& bind(std::string_view text);
    Statement& bind(std::optional<double> value);
    /// The bytes are read at the next step and must live until then.
    Statement& bind(std::span<const std::byte> bytes);

    /// Runs to the end (INSERT, UPDATE, ...) and is ready to be bound again.
    void run();
    /// The next row; false at the end.
    bool step();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::span<const std::byte> bytes(int column) const;

private:
    std::unique_ptr<SQLite::Statement> m_statement;
    std::string m_where;
    int m_bound = 0;
};

/// A connection to one project file. Belongs to one thread at a time; open one per job instead of sharing.
class Database {
public:
    /// Throws ProjectNotFound, ProjectDamaged, ProjectReadOnly, FileUnreadable.
    Database(const std::filesystem::path& file, Access access, bool create = false);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] Statement prepare(std::string_view sql) const;
    void execute(std::string_view sql) const;
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// One number of a query with one row and one column.
    [[nodiscard]] std::int64_t number(std::string_view sql) const;
    /// Makes `target` the same as this, in one transaction of `target`, some pages at a time; what `checkIn` throws
    /// between them leaves `target` as it was.
    void copyInto(const Database& target, const std::function<void()>& checkIn) const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    friend class Transaction;
    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
};

/// Begins at construction (writing, so that a busy project is known at once), rolls back unless committed.
class Transaction {
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    const Database& m_database;
    bool m_open = true;
};

} // namespace core::store
