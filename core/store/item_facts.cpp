#include "core/store/item_facts.h"

#include "core/store/session_block.h"

#include <algorithm>
#include <vector>

namespace core::store {

namespace {

struct Facts {
    std::int64_t seen = 0;
    std::int64_t first = 0; ///< time of the first event, Unix seconds UTC
    bool hasPicture = false;
    friend bool operator==(const Facts&, const Facts&) = default;
};

/// By the items' ids.
using AllFacts = std::vector<Facts>;

void add(const SessionView& session, AllFacts& facts)
{
    for (std::size_t event = 0; event < session.items.size(); ++event) {
        const auto item = static_cast<std::size_t>(session.items[event]);
        if (item >= facts.size()) continue; // `check` names events of unknown items
        auto& fact = facts[item];
        const auto time = session.times[event];
        if (fact.seen++ == 0 || time < fact.first) fact.first = time;
    }
}

AllFacts collect(const Database& database, const JobContext& context)
{
    AllFacts facts(static_cast<std::size_t>(database.number("SELECT max(id) FROM item") + 1));
    auto blocks =
        database.prepare("SELECT " + std::string(SessionBlock::kColumns) + " FROM session_block ORDER BY first");
    while (blocks.step()) {
        context.checkIn();
        const auto block = SessionBlock::fromRow(blocks, database.file().string());
        for (std::size_t position = 0; position < block.size(); ++position) add(block.at(position), facts);
    }
    auto pictures = database.prepare("SELECT item FROM picture");
    while (pictures.step())
        if (const auto item = static_cast<std::size_t>(pictures.integer(0)); item < facts.size())
            facts[item].hasPicture = true;
    return facts;
}

/// An item whose row says something else.
struct Change {
    std::int64_t id = 0;
    bool lacksText = false;
};

std::vector<Change> changesOf(const Database& database, const AllFacts& facts)
{
    std::vector<Change> changes;
    auto items = database.prepare("SELECT id, seen, first_seen, pictured, folded = '' FROM item INDEXED BY item_grid");
    while (items.step()) {
        const Facts known{items.integer(1), items.integer(2), items.integer(3) != 0};
        const bool lacksText = items.integer(4) != 0;
        if (lacksText || known != facts[static_cast<std::size_t>(items.integer(0))])
            changes.push_back({items.integer(0), lacksText});
    }
    std::ranges::sort(changes, {}, &Change::id);
    return changes;
}

/// Where most items change, their index is made anew in one go, which is many times cheaper.
class GridIndex {
public:
    GridIndex(const Database& database, std::size_t changes) : m_database(database)
    {
        constexpr std::size_t kMany = 10'000;
        constexpr std::int64_t kPart = 4;
        if (changes < kMany ||
            static_cast<std::int64_t>(changes) * kPart < database.number("SELECT count(*) FROM item"))
            return;
        auto row = database.prepare("SELECT sql FROM sqlite_master WHERE name = 'item_grid'");
        if (row.step()) m_sql = row.text(0);
        row.reset();
        database.execute("DROP INDEX item_grid");
    }
    void restore() const
    {
        if (!m_sql.empty()) m_database.execute(m_sql);
    }

private:
    const Database& m_database;
    std::string m_sql; ///< empty: it stays
};

} // namespace

bool ItemFacts::areMissing() const
{
    return m_database.number("SELECT EXISTS(SELECT 1 FROM item INDEXED BY item_grid WHERE folded = '')") != 0;
}

void ItemFacts::refresh(const Fold& fold, const JobContext& context) const
{
    const auto facts = collect(m_database, context);
    const auto changes = changesOf(m_database, facts);
    const GridIndex index(m_database, changes.size());
    auto texts = m_database.prepare("SELECT code, title, category, folded FROM item WHERE id = ?");
    auto update = m_database.prepare("UPDATE item SET seen = ?, first_seen = ?, pictured = ?, folded = ? WHERE id = ?");
    for (const auto& change : changes) {
        context.checkIn();
        texts.bind(change.id);
        if (!texts.step()) continue;
        const auto text =
            change.lacksText ? fold(texts.text(0) + ' ' + texts.text(1) + ' ' + texts.text(2)) : texts.text(3);
        texts.reset();
        const auto& fact = facts[static_cast<std::size_t>(change.id)];
        update.bind(fact.seen).bind(fact.first).bind(fact.hasPicture ? 1 : 0).bind(std::string_view(text));
        update.bind(change.id).run();
    }
    index.restore();
}

} // namespace core::store
