#include "core/operations/profile_operation.h"

#include "core/domain/split.h"
#include "core/store/picture_repository.h"
#include "core/store/project.h"

#include <algorithm>
#include <random>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

using protocol::ProfileCheck;
using protocol::ProfileResponse;

constexpr std::int64_t kEnoughSessions = 2000; // of two events and more; fewer give intervals too wide to decide on
constexpr std::int64_t kFewSessions = 200;

/// ok from `good`, attention from `poor`, fail below.
std::string verdictOf(double value, double good, double poor)
{
    return value >= good ? "ok" : value >= poor ? "attention" : "fail";
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

/// How many neighbouring pairs (a, then b) were already seen in an earlier session, per cent.
double knownPairs(const SessionLog& log, const std::vector<ItemIndex>& items)
{
    std::unordered_map<std::uint64_t, bool> seen;
    std::int64_t pairs = 0;
    std::int64_t known = 0;
    for (std::size_t session = 0; session + 1 < log.starts.size(); ++session)
        for (auto at = log.starts[session] + 1; at < log.starts[session + 1]; ++at) {
            const auto from = static_cast<std::uint32_t>(items[static_cast<std::size_t>(at) - 1]);
            const auto to = static_cast<std::uint32_t>(items[static_cast<std::size_t>(at)]);
            ++pairs;
            known += seen.emplace((static_cast<std::uint64_t>(from) << 32U) | to, true).second ? 0 : 1;
        }
    return share(known, pairs);
}

/// How much more often a pair comes back in the order of the log than when every session is shuffled, in points.
double orderSignal(const SessionLog& log)
{
    auto items = log.items;
    const double ordered = knownPairs(log, items);
    std::mt19937_64 random(1);
    for (std::size_t session = 0; session + 1 < log.starts.size(); ++session)
        for (auto last = log.starts[session + 1] - 1; last > log.starts[session]; --last) {
            const auto room = static_cast<std::uint64_t>(last - log.starts[session] + 1);
            const auto other = log.starts[session] + static_cast<std::int64_t>(random() % room);
            std::swap(items[static_cast<std::size_t>(last)], items[static_cast<std::size_t>(other)]);
        }
    return ordered - knownPairs(log, items);
}

/// Items whose first event lies in the last tenth of the log's days, among items with events.
double newItemShare(const Dataset& dataset, std::int64_t first, std::int64_t last)
{
    std::vector<std::int64_t> firstSeen(static_cast<std::size_t>(dataset.itemCount()), last + 1);
    for (std::size_t event = 0; event < dataset.log.items.size(); ++event) {
        auto& seen = firstSeen[static_cast<std::size_t>(dataset.log.items[event])];
        seen = std::min(seen, dataset.log.times[event]);
    }
    const auto late = last - (last - first) / 10;
    const auto known = std::count_if(firstSeen.begin(), firstSeen.end(), [&](auto time) { return time <= last; });
    const auto fresh =
        std::count_if(firstSeen.begin(), firstSeen.end(), [&](auto time) { return time >= late && time <= last; });
    return share(fresh, known);
}

void addChecks(const Dataset& dataset, ProfileResponse& profile)
{
    const auto& log = dataset.log;
    std::int64_t long2 = 0;
    for (SessionIndex session = 0; session < log.size(); ++session) long2 += log.itemsOf(session).size() >= 2 ? 1 : 0;
    const auto& items = dataset.catalogue.items;
    const auto withText = std::count_if(
        items.begin(), items.end(), [](const Item& item) { return !item.title.empty() && item.title != item.code; });
    const double eventsPerItem =
        static_cast<double>(profile.events) / static_cast<double>(std::max<std::int64_t>(1, profile.items));
    const double pictures = share(profile.pictures, profile.items);
    const double texts = share(withText, profile.items);
    const double order = orderSignal(log);
    const auto [first, last] = std::minmax_element(log.times.begin(), log.times.end());
    const double days = static_cast<double>(dayOf(*last) - dayOf(*first) + 1);
    profile.firstDay = dateFromTime(*first);
    profile.lastDay = dateFromTime(*last);
    const auto add = [&](const char* name, const std::string& verdict, double value, const char* unit) {
        ProfileCheck check;
        check.name = name;
        check.verdict = verdict;
        check.value = value;
        check.unit = unit;
        profile.checks.push_back(std::move(check));
    };

    add("sessions_of_two_and_more", verdictOf(static_cast<double>(long2), kEnoughSessions, kFewSessions),
        static_cast<double>(long2), "sessions");
    add("days", verdictOf(days, 7, 3), days, "days");
    add("events_per_item", verdictOf(eventsPerItem, 5, 1), eventsPerItem, "events");
    add("picture_coverage", verdictOf(pictures, 60, 0), pictures, "%");
    add("text_coverage", verdictOf(texts, 80, 20), texts, "%");
    add("order_signal", verdictOf(order, 1, 0.1) == "fail" ? "attention" : verdictOf(order, 1, 0.1), order, "points");
    add("new_items", "ok", newItemShare(dataset, *first, *last), "%");
}

} // namespace

protocol::ProfileResponse run(const protocol::ProfileRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto dataset = store::loadDataset(project);
    context.checkIn();
    ProfileResponse profile;
    profile.sessions = dataset.log.size();
    profile.events = std::ssize(dataset.log.items);
    profile.items = dataset.itemCount();
    profile.pictures = store::PictureRepository(project.database()).count();
    addChecks(dataset, profile);
    return profile;
}

} // namespace core::operations
