#include "core/store/item_facts.h"

#include "core/store/session_block.h"

#include <utility>
#include <vector>

namespace core::store {

namespace {

struct Counts {
    std::int64_t seen = 0;
    std::int64_t first = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

void add(const SessionView& session, std::vector<Counts>& counts)
{
    for (std::size_t event = 0; event < session.items.size(); ++event) {
        const auto item = static_cast<std::size_t>(session.items[event]);
        if (item >= counts.size()) continue; // `check` names events of unknown items
        auto& count = counts[item];
        const auto time = session.times[event];
        if (count.seen++ == 0 || time < count.first) count.first = time;
    }
}

} // namespace

bool ItemFacts::areMissing() const
{
    return m_database.number("SELECT EXISTS(SELECT 1 FROM item INDEXED BY item_grid WHERE folded = '')") != 0;
}

void ItemFacts::refresh(const Fold& fold, const JobContext& context) const
{
    foldTexts(fold, context);
    m_database.execute("UPDATE item SET pictured = 1 - pictured "
                       "WHERE pictured <> EXISTS(SELECT 1 FROM picture WHERE picture.item = item.id)");
    countEvents(context);
}

void ItemFacts::countEvents(const JobContext& context) const
{
    std::vector<Counts> counts(static_cast<std::size_t>(m_database.number("SELECT max(id) FROM item") + 1));
    auto blocks =
        m_database.prepare("SELECT " + std::string(SessionBlock::kColumns) + " FROM session_block ORDER BY first");
    while (blocks.step()) {
        context.checkIn();
        const auto block = SessionBlock::fromRow(blocks, m_database.file().string());
        for (std::size_t position = 0; position < block.size(); ++position) add(block.at(position), counts);
    }
    std::vector<std::int64_t> changed;
    auto items = m_database.prepare("SELECT id, seen, first_seen FROM item INDEXED BY item_grid");
    while (items.step())
        if (counts[static_cast<std::size_t>(items.integer(0))] != Counts{items.integer(1), items.integer(2)})
            changed.push_back(items.integer(0));
    auto update = m_database.prepare("UPDATE item SET seen = ?, first_seen = ? WHERE id = ?");
    for (const auto id : changed) {
        context.checkIn();
        const auto& count = counts[static_cast<std::size_t>(id)];
        update.bind(count.seen).bind(count.first).bind(id).run();
    }
}

void ItemFacts::foldTexts(const Fold& fold, const JobContext& context) const
{
    std::vector<std::pair<std::int64_t, std::string>> folded;
    auto items = m_database.prepare("SELECT id, code, title, category FROM item WHERE folded = ''");
    while (items.step()) {
        context.checkIn();
        folded.emplace_back(items.integer(0), fold(items.text(1) + ' ' + items.text(2) + ' ' + items.text(3)));
    }
    auto update = m_database.prepare("UPDATE item SET folded = ? WHERE id = ?");
    for (const auto& [id, text] : folded) {
        context.checkIn();
        update.bind(std::string_view(text)).bind(id).run();
    }
}

} // namespace core::store
