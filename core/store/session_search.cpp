#include "core/store/session_search.h"

#include "core/store/item_match.h"
#include "core/store/packed.h"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>

namespace core::store {

namespace {

/// A session that passes. `key` puts it in the filter's order: newest first counts backwards.
struct Match {
    std::string_view code; ///< empty where the order is that of time
    std::int64_t time = 0;
    std::int64_t id = 0;

    [[nodiscard]] auto key() const { return std::tie(code, time, id); }
    friend bool operator<(const Match& a, const Match& b) { return a.key() < b.key(); }
};

/// The heads of one block against a filter.
class Heads {
public:
    /// A row of `first, heads`, and `codes` where the filter asks for a prefix.
    Heads(const Statement& row, const SessionFilter& filter, const std::string& where)
        : m_filter(filter), m_first(row.integer(0)), m_heads(headsOf(row.bytes(1), where))
    {
        if (!filter.codePrefix.empty()) m_codes = textsOf(row.bytes(2), m_heads.size(), where);
    }

    template <class Visit> void forEachPassing(Visit&& visit) const
    {
        for (std::size_t at = 0; at < m_heads.size(); ++at) {
            const auto& [time, events] = m_heads[at];
            const auto code = m_codes.empty() ? std::string_view() : m_codes[at];
            if (static_cast<std::int64_t>(events) < m_filter.minLength) continue;
            if (m_filter.startFrom && time < *m_filter.startFrom) continue;
            if (m_filter.startBefore && time >= *m_filter.startBefore) continue;
            if (startsAlike(code, m_filter.codePrefix))
                visit(Match{code, time, m_first + static_cast<std::int64_t>(at)});
        }
    }

private:
    const SessionFilter& m_filter;
    std::int64_t m_first;
    std::vector<SessionHead> m_heads;
    std::vector<std::string_view> m_codes;
};

/// The least `limit` matches behind `after`.
class FirstOnes {
public:
    FirstOnes(std::optional<Match> after, std::size_t limit) : m_after(after), m_limit(limit) {}

    void offer(const Match& match)
    {
        if (m_limit == 0 || (m_after && !(*m_after < match)) || (isFull() && !(match < m_heap.front()))) return;
        if (isFull()) {
            std::ranges::pop_heap(m_heap, std::less<>());
            m_heap.pop_back();
        }
        m_heap.push_back(match);
        std::ranges::push_heap(m_heap, std::less<>());
    }
    [[nodiscard]] bool isFull() const { return m_heap.size() >= m_limit; }
    /// The last one held; only where full.
    [[nodiscard]] const Match& worst() const { return m_heap.front(); }
    [[nodiscard]] std::vector<Match>& held() { return m_heap; }

    std::vector<SessionId> ids(std::int64_t sign)
    {
        std::ranges::sort_heap(m_heap, std::less<>());
        std::vector<SessionId> ids;
        for (const auto& match : m_heap) ids.push_back({sign * match.id});
        return ids;
    }

private:
    std::optional<Match> m_after;
    std::size_t m_limit;
    std::vector<Match> m_heap;
};

/// Reads the blocks in the order of the filter until no later one can hold an earlier session.
std::vector<SessionId> searchByTime(const Database& database, const SessionFilter& filter,
                                    const std::optional<SessionSummary>& after, std::size_t limit)
{
    const bool newest = filter.order == SessionFilter::Order::NewestFirst;
    const std::int64_t sign = newest ? -1 : 1;
    FirstOnes found(after ? std::optional(Match{{}, sign * after->firstTime, sign * after->id.value}) : std::nullopt,
                    limit);
    auto blocks = database.prepare(newest ? "SELECT first, -latest AS bound FROM session_block ORDER BY bound"
                                          : "SELECT first, earliest AS bound FROM session_block ORDER BY bound");
    auto heads = database.prepare("SELECT first, heads FROM session_block WHERE first = ?");
    while (blocks.step() && !(found.isFull() && found.worst().time < blocks.integer(1))) {
        heads.bind(blocks.integer(0));
        heads.step();
        Heads(heads, filter, database.file().string()).forEachPassing([&](const Match& match) {
            found.offer({{}, sign * match.time, sign * match.id});
        });
        heads.reset();
    }
    return found.ids(sign);
}

std::vector<SessionId> searchByCode(const Database& database, const SessionFilter& filter,
                                    const std::optional<SessionSummary>& after, std::size_t limit)
{
    FirstOnes found(std::nullopt, limit);
    std::vector<std::string> codes; // of the matches held, because a row's bytes are gone with the next row
    auto rows = database.prepare("SELECT first, heads, codes FROM session_block");
    while (rows.step()) {
        Heads(rows, filter, database.file().string()).forEachPassing([&](const Match& match) {
            if (!after || match.code > after->code) found.offer({match.code, 0, match.id});
        });
        std::vector<std::string> kept;
        kept.reserve(found.held().size());
        for (auto& match : found.held()) match.code = kept.emplace_back(match.code);
        codes = std::move(kept);
    }
    return found.ids(1);
}

} // namespace

std::vector<SessionId> searchSessions(const Database& database, const SessionFilter& filter,
                                      const std::optional<SessionSummary>& after, std::size_t limit)
{
    return filter.codePrefix.empty() ? searchByTime(database, filter, after, limit)
                                     : searchByCode(database, filter, after, limit);
}

std::int64_t countSessions(const Database& database, const SessionFilter& filter)
{
    const bool byCode = !filter.codePrefix.empty();
    auto rows = database.prepare(byCode ? "SELECT first, heads, codes FROM session_block"
                                        : "SELECT first, heads FROM session_block");
    std::int64_t count = 0;
    while (rows.step()) Heads(rows, filter, database.file().string()).forEachPassing([&](const Match&) { ++count; });
    return count;
}

} // namespace core::store
