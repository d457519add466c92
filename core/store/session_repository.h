#pragma once

#include "core/domain/dataset.h"
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

/// Which sessions a list shows.
struct SessionFilter {
    enum class Order { NewestFirst, OldestFirst };
    Order order = Order::NewestFirst;
    std::string codePrefix;                ///< only codes that begin so; then the order is that of the codes
    std::optional<std::int64_t> startFrom; ///< only sessions that start then or later, Unix seconds UTC
    int minLength = 0;                     ///< events
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
    /// The next `limit` sessions of the filter behind `after` (the last row of the page before, none at first).
    [[nodiscard]] std::vector<SessionPreview> page(const SessionFilter& filter,
                                                   const std::optional<SessionSummary>& after, int limit) const;
    [[nodiscard]] std::int64_t count(const SessionFilter& filter) const;
    /// Every session's id and code, in the order of ids; the code lives during the call.
    void forEachCode(const std::function<void(SessionId, std::string_view)>& visit) const;
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
    [[nodiscard]] std::optional<SessionId> idOfCode(std::string_view code) const;

    const Database& m_database;
};

} // namespace core::store
