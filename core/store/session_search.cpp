#include "core/store/session_search.h"

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
    /// A row of kSelect.
    Heads(const Statement& row, const std::string& where, bool withCodes)
        : m_first(row.integer(0)), m_times(numbersOf<std::int64_t>(row.bytes(1), where)),
          m_lengths(numbersOf<std::uint32_t>(row.bytes(2), where))
    {
        if (withCodes) m_codes = textsOf(row.bytes(3), m_times.size(), where);
    }

    template <class Visit> void forEachPassing(const SessionFilter& filter, Visit&& visit) const
    {
        for (std::size_t at = 0; at < std::min(m_times.size(), m_lengths.size()); ++at) {
            if (static_cast<int>(m_lengths[at]) < filter.minLength) continue;
            if (filter.startFrom && m_times[at] < *filter.startFrom) continue;
            if (!m_codes.empty() && !m_codes[at].starts_with(filter.codePrefix)) continue;
            visit(Match{m_codes.empty() ? std::string_view() : m_codes[at], m_times[at],
                        m_first + static_cast<std::int64_t>(at)});
        }
    }

private:
    std::int64_t m_first;
    std::vector<std::int64_t> m_times;
    std::vector<std::uint32_t> m_lengths;
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
    auto heads = database.prepare("SELECT first, first_times, lengths FROM session_block WHERE first = ?");
    while (blocks.step() && !(found.isFull() && found.worst().time < blocks.integer(1))) {
        heads.bind(blocks.integer(0));
        heads.step();
        Heads(heads, database.file().string(), /*withCodes=*/false).forEachPassing(filter, [&](const Match& match) {
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
    auto rows = database.prepare("SELECT first, first_times, lengths, codes FROM session_block");
    while (rows.step()) {
        Heads(rows, database.file().string(), /*withCodes=*/true).forEachPassing(filter, [&](const Match& match) {
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
    auto rows = database.prepare(byCode ? "SELECT first, first_times, lengths, codes FROM session_block"
                                        : "SELECT first, first_times, lengths FROM session_block");
    std::int64_t count = 0;
    while (rows.step())
        Heads(rows, database.file().string(), byCode).forEachPassing(filter, [&](const Match&) { ++count; });
    return count;
}

} // namespace core::store
