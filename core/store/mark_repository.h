#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::store {

/// Sessions that somebody wants to find again. Each call is its own transaction unless one is open.
class MarkRepository {
public:
    explicit MarkRepository(const Database& database);

    void set(SessionId session, bool marked);
    [[nodiscard]] bool isMarked(SessionId session) const;
    /// Which of these are marked, in their order.
    [[nodiscard]] std::vector<bool> areMarked(std::span<const SessionId> sessions) const;
    [[nodiscard]] std::vector<SessionId> all() const; ///< the last marked first
    [[nodiscard]] std::int64_t count() const;

private:
    const Database& m_database;
};

/// How far attention and effect are apart in the explained sessions of a run.
class GapRepository {
public:
    explicit GapRepository(const Database& database);

    struct Gap {
        SessionId session;
        int position = 0; ///< 1-based place of the explained case in its session
        double gap = 0;   ///< the widest difference, a share; above 0 where the effect is the larger one
    };
    /// Replaces what the run has. Belongs inside a Transaction.
    void save(RunId run, std::span<const Gap> gaps);
    /// Explained sessions.
    [[nodiscard]] std::int64_t count(RunId run) const;

private:
    const Database& m_database;
};

} // namespace core::store
