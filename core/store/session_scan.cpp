#include "core/store/session_scan.h"

#include "core/domain/category.h"
#include "core/store/item_match.h"
#include "core/store/packed.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <string_view>

namespace core::store {

namespace {

constexpr std::uint8_t kMatchesText = 1, kIsFrom = 2, kIsTo = 4;
constexpr int kItemsAtOnce = 4000;
constexpr int kRanksAtOnce = 8000;
constexpr std::size_t kSortedAtOnce = 32'768;

bool isFrequency(Slice slice, std::int32_t seen)
{
    switch (slice) {
    case Slice::Unseen: return seen == 0;
    case Slice::Cold: return seen >= 1 && seen <= 4;
    case Slice::Warm: return seen >= 5 && seen <= 19;
    case Slice::Hot: return seen >= 20;
    case Slice::All:
    case Slice::Short:
    case Slice::Long: break;
    }
    return true;
}

template <class T> T valueAt(const std::vector<T>& values, std::int32_t item)
{
    return item >= 0 && static_cast<std::size_t>(item) < values.size() ? values[static_cast<std::size_t>(item)] : T{};
}

} // namespace

struct SessionScan::Candidate {
    std::int64_t id = 0;
    SessionHead head;
    std::string_view code;
    std::vector<std::int32_t>& items; ///< consecutive repeats removed; empty where the filter asks for none
};

SessionScan::SessionScan(const Database& database, SessionFilter filter)
    : m_database(database), m_filter(std::move(filter))
{
    measureWork();
    if (!isNeeded(m_stage)) nextStage();
}

void SessionScan::measureWork()
{
    const auto blocks = static_cast<double>(m_database.number("SELECT count(*) FROM session_block"));
    m_work = blocks + 1;
    if (isNeeded(Stage::Frequencies)) m_work += blocks;
    if (isNeeded(Stage::Items))
        m_work += static_cast<double>(m_database.number("SELECT count(*) FROM item")) / kItemsAtOnce;
}

bool SessionScan::isNeeded(Stage stage) const
{
    using Order = SessionFilter::Order;
    switch (stage) {
    case Stage::Items: return !m_filter.text.empty() || !m_filter.stepFrom.empty();
    case Stage::Lists: return m_filter.marked || m_filter.disagrees;
    case Stage::Ranks: return m_filter.hits.has_value() || m_filter.order == Order::RankGain;
    case Stage::Frequencies: return m_filter.next.has_value();
    case Stage::Sessions:
    case Stage::Sorting:
    case Stage::Done: break;
    }
    return true;
}

void SessionScan::nextStage()
{
    m_behind = 0;
    do m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
    while (!isNeeded(m_stage));
}

bool SessionScan::advance(std::chrono::microseconds budget)
{
    const auto until = std::chrono::steady_clock::now() + budget;
    while (m_stage != Stage::Done) {
        step();
        if (std::chrono::steady_clock::now() >= until) break;
    }
    return m_stage == Stage::Done;
}

double SessionScan::share() const
{
    return std::min(1.0, m_done / m_work);
}

void SessionScan::step()
{
    switch (m_stage) {
    case Stage::Items: return findItems();
    case Stage::Lists: return readLists();
    case Stage::Ranks: return readRanks();
    case Stage::Frequencies: return countFrequencies();
    case Stage::Sessions: return scanSessions();
    case Stage::Sorting: return sortSome();
    case Stage::Done: return;
    }
}

void SessionScan::findItems()
{
    const auto words = wordsOf(m_filter.text);
    const auto from = m_filter.stepFrom;
    const auto to = m_filter.stepTo;
    auto rows = m_database.prepare(
        "SELECT id, category, CASE WHEN folded <> '' THEN folded ELSE code || ' ' || title || ' ' || category END, "
        "folded <> '' FROM item WHERE id > ? ORDER BY id LIMIT ?");
    rows.bind(m_behind).bind(kItemsAtOnce);
    int read = 0;
    for (; rows.step(); ++read) {
        m_behind = rows.integer(0);
        const auto at = static_cast<std::size_t>(m_behind);
        if (m_itemIs.size() <= at) m_itemIs.resize(at + 1, 0);
        if (!words.empty()) {
            const auto text = rows.integer(3) != 0 ? rows.text(2) : lowered(rows.text(2));
            if (holdsAll(text, words)) m_itemIs[at] |= kMatchesText;
        }
        if (from.empty()) continue;
        const auto path = rows.text(1);
        const auto category = categoryAt(path, m_filter.stepLevels);
        if (category == from) m_itemIs[at] |= kIsFrom;
        if (category == to) m_itemIs[at] |= kIsTo;
    }
    m_done += 1;
    if (read < kItemsAtOnce) nextStage();
}

void SessionScan::restrictTo(std::vector<std::int64_t> sessions)
{
    std::vector<std::int64_t> both;
    if (m_isRestricted)
        std::ranges::set_intersection(m_only, sessions, std::back_inserter(both));
    else
        both = std::move(sessions);
    m_only = std::move(both);
    m_isRestricted = true;
}

void SessionScan::readLists()
{
    const auto read = [](Statement rows) {
        std::vector<std::int64_t> sessions;
        while (rows.step()) sessions.push_back(rows.integer(0));
        return sessions;
    };
    if (m_filter.marked) restrictTo(read(m_database.prepare("SELECT session FROM mark ORDER BY session")));
    if (m_filter.disagrees) {
        auto rows = m_database.prepare("SELECT session FROM case_gap WHERE run = ? AND abs(gap) >= ? ORDER BY session");
        rows.bind(m_filter.run.value).bind(kGap);
        restrictTo(read(std::move(rows)));
    }
    nextStage();
}

// The rows of a session stand together, so the last one of each is that of its last case. A page may end within one.
void SessionScan::readRanks()
{
    auto rows = m_database.prepare("SELECT session, position, rank FROM case_rank WHERE run = ? AND model = ? AND "
                                   "session >= ? ORDER BY session, position LIMIT ?");
    rows.bind(m_filter.run.value).bind(std::string_view(m_readingTeacher ? "teacher" : "student"));
    rows.bind(m_behind).bind(kRanksAtOnce);
    auto place = std::ranges::lower_bound(m_ranks, m_behind, {}, &Ranks::session);
    int read = 0;
    std::int64_t last = m_behind;
    for (; rows.step(); ++read) {
        last = rows.integer(0);
        const auto rank = static_cast<int>(rows.integer(2));
        if (!m_readingTeacher) {
            if (m_ranks.empty() || m_ranks.back().session != last) m_ranks.push_back({last});
            m_ranks.back().student = rank;
            continue;
        }
        while (place != m_ranks.end() && place->session < last) ++place;
        if (place != m_ranks.end() && place->session == last) place->teacher = rank;
    }
    const bool more = read == kRanksAtOnce && last > m_behind;
    m_behind = last;
    if (more) return;
    if (m_readingTeacher)
        nextStage();
    else
        m_readingTeacher = true, m_behind = 0;
}

void SessionScan::countFrequencies()
{
    const auto where = m_database.file().string();
    auto row =
        m_database.prepare("SELECT first, heads, items FROM session_block WHERE first > ? ORDER BY first LIMIT 1");
    row.bind(m_behind);
    m_done += 1;
    if (!row.step()) return nextStage();
    m_behind = row.integer(0);
    const auto items = numbersOf<std::int32_t>(row.bytes(2), where);
    std::size_t from = 0;
    for (const auto& head : headsOf(row.bytes(1), where)) {
        const auto end = std::min<std::size_t>(items.size(), from + head.events);
        for (auto at = from; at < end && head.firstTime < m_filter.trainBefore; ++at) {
            if (items[at] < 0 || (at > from && items[at] == items[at - 1])) continue;
            const auto item = static_cast<std::size_t>(items[at]);
            if (m_seen.size() <= item) m_seen.resize(item + 1, 0);
            ++m_seen[item];
        }
        from = end;
    }
}

void SessionScan::scanSessions()
{
    const bool asksItems = m_filter.item || isNeeded(Stage::Items) || isNeeded(Stage::Frequencies);
    const bool asksCodes = !m_filter.text.empty() || !m_filter.codePrefix.empty();
    const auto where = m_database.file().string();
    auto row = m_database.prepare("SELECT first, heads, items, codes FROM session_block WHERE first > ? ORDER BY first "
                                  "LIMIT 1");
    row.bind(m_behind);
    m_done += 1;
    if (!row.step()) return nextStage();
    m_behind = row.integer(0);
    const auto heads = headsOf(row.bytes(1), where);
    const auto items = asksItems ? numbersOf<std::int32_t>(row.bytes(2), where) : std::vector<std::int32_t>();
    const auto codes = asksCodes ? textsOf(row.bytes(3), heads.size(), where) : std::vector<std::string_view>();
    std::vector<std::int32_t> distinct;
    std::size_t from = 0;
    for (std::size_t at = 0; at < heads.size(); ++at) {
        const auto end = std::min<std::size_t>(items.size(), from + heads[at].events);
        distinct.assign(items.begin() + static_cast<std::ptrdiff_t>(from),
                        items.begin() + static_cast<std::ptrdiff_t>(end));
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        from = end;
        const Candidate candidate{m_behind + static_cast<std::int64_t>(at), heads[at],
                                  asksCodes ? codes[at] : std::string_view(), distinct};
        if (passes(candidate)) m_found.push_back({keyOf(candidate), candidate.id});
    }
}

bool SessionScan::passes(const Candidate& candidate) const
{
    const auto& [time, events] = candidate.head;
    if (static_cast<std::int64_t>(events) < m_filter.minLength) return false;
    if (m_filter.startFrom && time < *m_filter.startFrom) return false;
    if (m_filter.startBefore && time >= *m_filter.startBefore) return false;
    if (!startsAlike(candidate.code, m_filter.codePrefix)) return false;
    if (m_isRestricted && !std::ranges::binary_search(m_only, candidate.id)) return false;
    return passesItems(candidate) && passesRanks(candidate);
}

bool SessionScan::passesItems(const Candidate& candidate) const
{
    const auto& items = candidate.items;
    const auto is = [&](std::int32_t item, std::uint8_t what) { return (valueAt(m_itemIs, item) & what) != 0; };
    if (!m_filter.text.empty() && !startsAlike(candidate.code, m_filter.text) &&
        std::ranges::none_of(items, [&](auto item) { return is(item, kMatchesText); }))
        return false;
    if (m_filter.item && std::ranges::find(items, m_filter.item->value) == items.end()) return false;
    if (!m_filter.stepFrom.empty()) {
        bool steps = false;
        for (std::size_t at = 1; at < items.size(); ++at)
            steps = steps || (is(items[at - 1], kIsFrom) && is(items[at], kIsTo));
        if (!steps) return false;
    }
    if (!m_filter.next) return true;
    return candidate.head.firstTime >= m_filter.trainBefore && items.size() > 1 &&
           isFrequency(*m_filter.next, valueAt(m_seen, items.back()));
}

bool SessionScan::passesRanks(const Candidate& candidate) const
{
    const auto* ranks = isNeeded(Stage::Ranks) ? ranksOf(candidate.id) : nullptr;
    const bool student = ranks && ranks->student > 0 && ranks->student <= kHit;
    const bool teacher = ranks && ranks->teacher > 0 && ranks->teacher <= kHit;
    const bool both = ranks && ranks->student > 0 && ranks->teacher > 0;
    if (m_filter.order == SessionFilter::Order::RankGain && !both) return false;
    if (!m_filter.hits) return true;
    switch (*m_filter.hits) {
    case Hits::StudentHits: return student;
    case Hits::StudentMisses: return ranks && ranks->student > kHit;
    case Hits::OnlyStudentHits: return both && student && !teacher;
    case Hits::OnlyTeacherHits: return both && teacher && !student;
    }
    return true;
}

const SessionScan::Ranks* SessionScan::ranksOf(std::int64_t session) const
{
    const auto found = std::ranges::lower_bound(m_ranks, session, {}, &Ranks::session);
    return found != m_ranks.end() && found->session == session ? &*found : nullptr;
}

// The newer one first where two are alike.
std::int64_t SessionScan::keyOf(const Candidate& candidate) const
{
    if (!m_filter.text.empty() && lowered(std::string(candidate.code)) == lowered(m_filter.text))
        return std::numeric_limits<std::int64_t>::min();   // who types a whole number means that one
    constexpr std::int64_t kTimes = std::int64_t{1} << 40; // a time fits below it
    const auto time = candidate.head.firstTime;
    const auto newestWithin = [&](std::int64_t value) {
        constexpr std::int64_t kMost = std::int64_t{1} << 22;
        return std::clamp(value, -kMost, kMost) * kTimes - std::clamp(time, -kTimes / 2, kTimes / 2);
    };
    switch (m_filter.order) {
    case SessionFilter::Order::NewestFirst: return -time;
    case SessionFilter::Order::OldestFirst: return time;
    case SessionFilter::Order::LongestFirst: return newestWithin(-static_cast<std::int64_t>(candidate.head.events));
    case SessionFilter::Order::RankGain: {
        const auto* ranks = ranksOf(candidate.id);
        return newestWithin(std::int64_t{ranks->student} - std::int64_t{ranks->teacher});
    }
    }
    return 0;
}

// Runs are made first and then merged two by two, so that no single step takes long.
void SessionScan::sortSome()
{
    const bool oldest = m_filter.order == SessionFilter::Order::OldestFirst;
    const auto before = [oldest](const Match& a, const Match& b) {
        return a.key != b.key ? a.key < b.key : oldest ? a.id < b.id : a.id > b.id;
    };
    const auto at = [this](std::size_t index) {
        return m_found.begin() + static_cast<std::ptrdiff_t>(std::min(index, m_found.size()));
    };
    if (m_run == 0) {
        std::sort(at(m_sorted), at(m_sorted + kSortedAtOnce), before);
        m_sorted += kSortedAtOnce;
        if (m_sorted >= m_found.size()) m_run = kSortedAtOnce, m_sorted = 0;
        return;
    }
    if (m_run >= m_found.size()) return nextStage();
    std::inplace_merge(at(m_sorted), at(m_sorted + m_run), at(m_sorted + 2 * m_run), before);
    m_sorted += 2 * m_run;
    if (m_sorted >= m_found.size()) m_run *= 2, m_sorted = 0;
}

std::vector<SessionId> SessionScan::take()
{
    std::vector<SessionId> ids;
    ids.reserve(m_found.size());
    for (const auto& match : m_found) ids.push_back({match.id});
    m_found.clear();
    return ids;
}

} // namespace core::store
