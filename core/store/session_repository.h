#pragma once

#include "core/domain/dataset.h"
#include "core/domain/metrics.h"
#include "core/store/database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// One row of a session list.
struct SessionSummary {
    SessionId id;
    std::string code;
    std::int64_t firstTime = 0; ///< Unix seconds UTC
    int length = 0;             ///< events
};

/// What the models made of a session's last case: the true next item among their first ten or not.
enum class Hits { StudentHits, StudentMisses, OnlyStudentHits, OnlyTeacherHits };

/// Which sessions a list shows. What stands below `run` takes a SessionScan to find; the calls of SessionRepository do
/// without it.
struct SessionFilter {
    /// RankGain: how far the student puts the true next item above the teacher, and only sessions measured by both.
    enum class Order { NewestFirst, OldestFirst, LongestFirst, RankGain };
    Order order = Order::NewestFirst;
    /// Only codes that begin so, whatever the case of ASCII letters; then the order is that of the codes.
    std::string codePrefix;
    std::optional<std::int64_t> startFrom; ///< only sessions that start then or later, Unix seconds UTC
    int minLength = 0;                     ///< events
    std::optional<std::int64_t> startBefore;

    RunId run; ///< whose ranks and explanations are meant
    /// Words, folded as item.folded is: sessions whose code begins with the text, or that hold an item with all words
    /// in its code, title or category.
    std::string text;
    std::optional<ItemId> item; ///< sessions that hold it
    std::string stepFrom; ///< sessions in which an item of category stepTo follows one of this, at `stepLevels` levels
    std::string stepTo;
    int stepLevels = 0;
    /// Sessions from trainBefore on whose last item stands so often in the sessions before: Unseen, Cold, Warm or Hot.
    std::optional<Slice> next;
    std::int64_t trainBefore = 0; ///< the run's first test day, Unix seconds UTC
    std::optional<Hits> hits;
    bool disagrees = false; ///< attention and measured effect of the last case do, as far as it was explained
    bool marked = false;

    /// Whether only a SessionScan can answer.
    [[nodiscard]] bool needsScan() const;
    friend bool operator==(const SessionFilter&, const SessionFilter&) = default;
};

/// A session list's row with its pictures' items, in order, consecutive repeats already removed.
struct SessionPreview {
    SessionSummary session;
    std::int64_t lastTime = 0; ///< Unix seconds UTC
    std::vector<ItemId> items;
};

/// The sessions of a project. Writing calls belong inside a Transaction.
class SessionRepository {
public:
    explicit SessionRepository(const Database& database);

    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] std::optional<Session> find(SessionId id) const;
    [[nodiscard]] std::optional<Session> findByCode(std::string_view code) const;
    [[nodiscard]] std::optional<SessionId> idOfCode(std::string_view code) const;
    /// The next `limit` sessions of the filter behind `after` (the last row of the page before, none at first).
    [[nodiscard]] std::vector<SessionPreview> page(const SessionFilter& filter,
                                                   const std::optional<SessionSummary>& after, int limit) const;
    [[nodiscard]] std::int64_t count(const SessionFilter& filter) const;
    /// The rows of these sessions, in their order; those that are not there are left out.
    [[nodiscard]] std::vector<SessionPreview> previews(std::span<const SessionId> ids) const;
    /// Every session's id and code, in the order of ids; the code lives during the call.
    void forEachCode(const std::function<void(SessionId, std::string_view)>& visit) const;
    /// Every session's events in the order of ids: items, times; they live during the call.
    void forEachSession(const std::function<void(SessionId, std::span<const std::int32_t>,
                                                 std::span<const std::int64_t>)>& visit) const;
    /// The UTC days (midnights) on which sessions start at `from` or later, ascending.
    [[nodiscard]] std::vector<std::int64_t> daysFrom(std::int64_t from) const;
    /// All sessions over the positions of `catalogue` (items sorted by id), in the order of their ids.
    [[nodiscard]] SessionLog log(const Catalogue& catalogue) const;

    /// A project holds so many event types by name; what lies beyond has none (type 0).
    static constexpr std::size_t kMostEventTypes = 255;
    /// Id of an event type by its name, added when new; 0 where there is no room for it.
    std::uint8_t eventType(std::string_view name);
    /// Ids of all event types by their names.
    [[nodiscard]] std::map<std::string, std::uint8_t, std::less<>> eventTypes() const;
    /// Adds one session (events in order), or replaces the one with the same code. Returns its id. SessionWriter is
    /// for many.
    SessionId save(std::string_view code, std::span<const std::int32_t> items, std::span<const std::int64_t> times,
                   std::span<const std::uint8_t> types);

private:
    const Database& m_database;
};

} // namespace core::store
