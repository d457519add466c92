#include "core/store/case_repository.h"

namespace core::store {

namespace {

// The bounds are those of core/evaluation's isIn().
std::string_view conditionOf(Slice slice)
{
    switch (slice) {
    case Slice::All: return "1";
    case Slice::Unseen: return "f.seen = 0";
    case Slice::Cold: return "f.seen BETWEEN 1 AND 4";
    case Slice::Warm: return "f.seen BETWEEN 5 AND 19";
    case Slice::Hot: return "f.seen >= 20";
    case Slice::Short: return "a.position <= 3";
    case Slice::Long: return "a.position >= 6";
    }
    return "1";
}

std::string_view conditionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Any: return "?1 = ?1";
    case Outcome::Won: return "a.rank <= ?1 AND b.rank > ?1";
    case Outcome::Lost: return "a.rank > ?1 AND b.rank <= ?1";
    case Outcome::Both: return "a.rank <= ?1 AND b.rank <= ?1";
    case Outcome::Neither: return "a.rank > ?1 AND b.rank > ?1";
    }
    return "?1 = ?1";
}

std::string_view orderOf(CaseFilter::Order order)
{
    switch (order) {
    case CaseFilter::Order::ClearestFirst:
        return "min(a.rank, b.rank), max(a.rank, b.rank) DESC, a.session, a.position";
    case CaseFilter::Order::OldestFirst: return "a.session, a.position";
    }
    return "a.session, a.position";
}

// Parameters: ?1 the cut-off, ?2 the run, ?3 the model, ?4 the other.
std::string joined(const std::string& columns, const CaseFilter& filter)
{
    return "SELECT " + columns +
           " FROM case_rank a JOIN case_rank b ON b.run = a.run AND b.model = ?4 AND b.session = a.session AND "
           "b.position = a.position LEFT JOIN case_fact f ON f.run = a.run AND f.session = a.session AND "
           "f.position = a.position WHERE a.run = ?2 AND a.model = ?3 AND " +
           std::string(conditionOf(filter.slice));
}

void bindFilter(Statement& statement, const CaseFilter& filter)
{
    statement.bind(filter.cutOff).bind(filter.run.value);
    statement.bind(std::string_view(filter.model)).bind(std::string_view(filter.other));
}

} // namespace

CaseRepository::CaseRepository(const Database& database) : m_database(database) {}

void CaseRepository::saveFacts(RunId run, const std::vector<CaseFact>& facts)
{
    m_database.prepare("DELETE FROM case_fact WHERE run = ?").bind(run.value).run();
    auto insert = m_database.prepare("INSERT INTO case_fact(run, session, position, item, seen) VALUES(?, ?, ?, ?, ?)");
    for (const auto& each : facts)
        insert.bind(run.value).bind(each.session.value).bind(each.position).bind(each.item.value).bind(each.seen).run();
}

bool CaseRepository::hasFacts(RunId run) const
{
    auto row = m_database.prepare("SELECT 1 FROM case_fact WHERE run = ? LIMIT 1");
    row.bind(run.value);
    return row.step();
}

std::vector<CaseFact> CaseRepository::facts(RunId run) const
{
    std::vector<CaseFact> facts;
    auto rows = m_database.prepare("SELECT session, position, item, seen FROM case_fact WHERE run = ?");
    rows.bind(run.value);
    while (rows.step())
        facts.push_back({{rows.integer(0)},
                         static_cast<int>(rows.integer(1)),
                         {rows.integer(2)},
                         static_cast<int>(rows.integer(3))});
    return facts;
}

TestedCases CaseRepository::tested(RunId run, const std::string& model) const
{
    auto row = m_database.prepare(
        "SELECT count(*), count(DISTINCT session), (SELECT coalesce(max(latest), 0) FROM session_block), "
        "(SELECT coalesce(max(at), 0) FROM evaluation WHERE run = ?1 AND model = ?2), "
        "(SELECT coalesce(max(at), 0) FROM import) FROM case_rank WHERE run = ?1 AND model = ?2");
    row.bind(run.value).bind(std::string_view(model));
    row.step();
    return {.cases = row.integer(0),
            .sessions = row.integer(1),
            .lastSession = row.integer(2),
            .evaluatedAt = row.integer(3),
            .importedAt = row.integer(4)};
}

CaseCounts CaseRepository::counts(const CaseFilter& filter) const
{
    auto row =
        m_database.prepare(joined("count(*), total(a.rank <= ?1 AND b.rank > ?1), total(a.rank > ?1 AND b.rank <= "
                                  "?1), total(a.rank <= ?1 AND b.rank <= ?1), total(a.rank > ?1 AND b.rank > ?1)",
                                  filter));
    bindFilter(row, filter);
    row.step();
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

std::vector<ComparedCase> CaseRepository::page(const CaseFilter& filter, std::int64_t offset, int limit) const
{
    auto rows = m_database.prepare(joined("a.session, a.position, a.rank, b.rank, f.item, f.seen", filter) + " AND " +
                                   std::string(conditionOf(filter.outcome)) + " ORDER BY " +
                                   std::string(orderOf(filter.order)) + " LIMIT ?5 OFFSET ?6");
    bindFilter(rows, filter);
    rows.bind(limit).bind(offset);
    std::vector<ComparedCase> page;
    while (rows.step()) {
        ComparedCase each{.session = {rows.integer(0)},
                          .position = static_cast<int>(rows.integer(1)),
                          .rank = static_cast<int>(rows.integer(2)),
                          .otherRank = static_cast<int>(rows.integer(3)),
                          .item = std::nullopt};
        if (!rows.isNull(4)) {
            each.item = ItemId{rows.integer(4)};
            each.seen = static_cast<int>(rows.integer(5));
        }
        page.push_back(each);
    }
    return page;
}

} // namespace core::store
