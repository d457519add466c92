#pragma once

#include "core/store/session_repository.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace core::store {

/// Finds the sessions of any filter, a little at a time, so that the caller's thread can do other things between: over
/// a million sessions it takes about a second. Keeps no statement open between two calls; what is written meanwhile may
/// be found or not. `database` must outlive it.
class SessionScan {
public:
    /// Sessions with an attention and an effect this far apart disagree (as engine::kDisagreement).
    static constexpr double kGap = 0.2;
    /// Ranks up to this one are hits.
    static constexpr int kHit = 10;

    SessionScan(const Database& database, SessionFilter filter);

    /// Works for about as long as that. Returns true once all is found. Throws core::Error.
    bool advance(std::chrono::microseconds budget);
    /// How much of the work is done, 0 to 1.
    [[nodiscard]] double share() const;
    /// In the filter's order. REQUIRES that advance() has returned true.
    [[nodiscard]] std::vector<SessionId> take();
    [[nodiscard]] const SessionFilter& filter() const { return m_filter; }

private:
    enum class Stage { Items, Lists, Ranks, Frequencies, Sessions, Sorting, Done };
    struct Match {
        std::int64_t key = 0; ///< least first
        std::int64_t id = 0;
        friend auto operator<=>(const Match&, const Match&) = default;
    };
    struct Ranks {
        std::int64_t session = 0;
        int student = 0; ///< 0: not measured
        int teacher = 0;
    };
    /// One session of a block, without its repeats.
    struct Candidate;

    void step();
    void findItems();
    void readLists();
    void readRanks();
    void countFrequencies();
    void scanSessions();
    void sortSome();
    void nextStage();
    [[nodiscard]] bool isNeeded(Stage stage) const;
    [[nodiscard]] bool passes(const Candidate& candidate) const;
    [[nodiscard]] bool passesItems(const Candidate& candidate) const;
    [[nodiscard]] bool passesRanks(const Candidate& candidate) const;
    [[nodiscard]] std::int64_t keyOf(const Candidate& candidate) const;
    [[nodiscard]] const Ranks* ranksOf(std::int64_t session) const;
    void measureWork();
    void restrictTo(std::vector<std::int64_t> sessions);

    const Database& m_database;
    SessionFilter m_filter;
    Stage m_stage = Stage::Items;
    std::int64_t m_behind = 0; ///< last id or first session of what this stage has read
    bool m_readingTeacher = false;
    std::vector<std::uint8_t> m_itemIs; ///< by item id: bit 1 matches the text, bit 2 stepFrom, bit 4 stepTo
    std::vector<std::int32_t> m_seen;   ///< by item id: events before trainBefore
    std::vector<Ranks> m_ranks;         ///< by session
    std::vector<std::int64_t> m_only;   ///< sessions that a list names, ascending
    bool m_isRestricted = false;
    std::vector<Match> m_found;
    std::size_t m_sorted = 0; ///< matches in runs of m_run, each sorted
    std::size_t m_run = 0;    ///< 0: the runs are being made
    double m_work = 1;        ///< units of all stages
    double m_done = 0;
};

} // namespace core::store
