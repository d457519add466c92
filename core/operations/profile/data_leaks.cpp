#include "core/operations/profile/data_leaks.h"

#include "core/base/fingerprint.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace core::operations {

namespace {

std::int64_t lastTime(const SessionLog& log, SessionIndex session)
{
    return log.times[static_cast<std::size_t>(log.starts[static_cast<std::size_t>(session) + 1]) - 1];
}

std::uint64_t orderOf(std::span<const ItemIndex> items)
{
    Fingerprint fingerprint;
    fingerprint.add(std::as_bytes(items));
    return fingerprint.value();
}

void countKnown(const SessionLog& log, const ProfileSplit& split, Leaks& leaks)
{
    constexpr std::size_t kTelling = 4; // shorter ones are the same by chance
    std::unordered_set<std::uint64_t> orders;
    for (const auto session : split.earlier)
        if (log.itemsOf(session).size() >= kTelling) orders.insert(orderOf(log.itemsOf(session)));
    for (const auto session : split.later) {
        if (log.itemsOf(session).size() < kTelling) continue;
        ++leaks.later;
        leaks.known += orders.contains(orderOf(log.itemsOf(session))) ? 1 : 0;
    }
}

/// What each item's column names, -1 where that is no other item's code.
std::vector<ItemIndex> namedBy(const Catalogue& catalogue, std::size_t column,
                               const std::unordered_map<std::string_view, ItemIndex>& byCode)
{
    std::vector<ItemIndex> named;
    for (const auto& item : catalogue.items) {
        const auto found = column < item.attributes.size() ? byCode.find(item.attributes[column]) : byCode.end();
        named.push_back(found == byCode.end() || found->first == item.code ? -1 : found->second);
    }
    return named;
}

/// A column tells where every fifth step of the later sessions leads to the item that it names. Seeds, sizes and other
/// columns that hold numbers like codes do not.
bool tellsNext(const SessionLog& log, const std::vector<SessionIndex>& sessions, const std::vector<ItemIndex>& named)
{
    constexpr std::int64_t kLeast = 20;
    constexpr std::int64_t kOneIn = 5;
    std::int64_t steps = 0;
    std::int64_t told = 0;
    for (const auto session : sessions) {
        const auto items = log.itemsOf(session);
        for (std::size_t at = 1; at < items.size(); ++at) {
            const auto next = named[static_cast<std::size_t>(items[at - 1])];
            if (next < 0) continue;
            ++steps;
            told += next == items[at] ? 1 : 0;
        }
    }
    return told >= kLeast && told * kOneIn >= steps;
}

} // namespace

Leaks findLeaks(const Dataset& dataset, const ProfileSplit& split, const JobContext& context)
{
    const auto& log = dataset.log;
    Leaks leaks;
    leaks.earlier = std::ssize(split.earlier);
    for (const auto session : split.earlier)
        leaks.crossing += !split.testFrom.empty() && lastTime(log, session) >= split.from ? 1 : 0;
    for (SessionIndex session = 0; session < log.size(); ++session) {
        if (log.itemsOf(session).size() < 2) continue;
        ++leaks.sessions;
        leaks.unordered += log.firstTime(session) == lastTime(log, session) ? 1 : 0;
    }
    context.checkIn();
    countKnown(log, split, leaks);
    std::unordered_map<std::string_view, ItemIndex> byCode;
    const auto& catalogue = dataset.catalogue;
    for (ItemIndex item = 0; item < dataset.itemCount(); ++item)
        byCode.emplace(catalogue.items[static_cast<std::size_t>(item)].code, item);
    for (std::size_t column = 0; column < catalogue.columns.size(); ++column) {
        context.checkIn();
        const auto named = namedBy(catalogue, column, byCode);
        if (tellsNext(log, split.later, named)) leaks.columns.push_back(catalogue.columns[column].name);
    }
    return leaks;
}

} // namespace core::operations
