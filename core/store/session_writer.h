#pragma once

#include "core/store/session_block.h"

namespace core::store {

/// Writes sessions in bulk, a block at a time. Belongs inside a Transaction; what is not flushed is not written.
class SessionWriter {
public:
    explicit SessionWriter(const Database& database);

    /// Adds a session whose code the project does not hold yet. Returns its id.
    SessionId add(const SessionView& session);
    /// Gives a session other events. Cheapest in the order of ids.
    void replace(SessionId id, const SessionView& session);
    /// Writes what is held. To be called before the transaction is committed.
    void flush();

private:
    void open(SessionId id);

    const Database& m_database;
    Statement m_insert;
    SessionBlock m_block;
    std::int64_t m_end; ///< id of the next new session
    bool m_changed = false;
};

} // namespace core::store
