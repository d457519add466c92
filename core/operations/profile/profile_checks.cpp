#include "core/operations/profile/profile_checks.h"

#include "core/domain/split.h"
#include "core/operations/profile/data_drift.h"
#include "core/operations/profile/data_leaks.h"
#include "core/operations/profile/order_signal.h"
#include "core/readers/times.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace core::operations {

namespace {

using protocol::ProfileCheck;

template <class Part, class Whole> double percent(Part part, Whole whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

constexpr const char* kOk = "ok";
constexpr const char* kAttention = "attention";
constexpr const char* kFail = "fail";

/// From where on a figure is good, and beyond where it is too poor.
struct Limits {
    double good = 0;
    double poor = 0;
    bool moreIsBetter = true;
    bool canFail = true;
};

ProfileCheck checkOf(const char* name, double value, const char* unit, const Limits& limits, const char* reason)
{
    const auto reaches = [&](double limit) { return limits.moreIsBetter ? value >= limit : value <= limit; };
    const char* verdict = reaches(limits.good) ? kOk : reaches(limits.poor) || !limits.canFail ? kAttention : kFail;
    return {.name = name,
            .verdict = verdict,
            .value = value,
            .unit = unit,
            .good = limits.good,
            .poor = limits.poor,
            .moreIsBetter = limits.moreIsBetter,
            .reason = verdict == kOk ? "" : reason,
            .figures = {},
            .examples = {}};
}

/// A check that the data are too few for says so, and does not hold them up.
void leaveOpen(ProfileCheck& check)
{
    check.verdict = kAttention;
    check.reason = "not_enough_to_tell";
}

ProfileCheck checkSessions(const SessionLog& log)
{
    std::int64_t useful = 0;
    for (SessionIndex session = 0; session < log.size(); ++session) useful += log.itemsOf(session).size() >= 2 ? 1 : 0;
    constexpr double kTarget = 10'000;
    constexpr double kFewest = 1'000;
    auto check =
        checkOf("sessions", static_cast<double>(useful), "sessions", {.good = kTarget, .poor = kFewest}, "too_few");
    check.figures = {{"sessions", static_cast<double>(log.size())}, {"target", kTarget}};
    return check;
}

ProfileCheck checkDays(const SessionLog& log)
{
    const auto [first, last] = std::ranges::minmax(log.times);
    const auto days = static_cast<double>(dayOf(last) - dayOf(first) + 1);
    const bool timeless = first == last && first == readers::kTimeOfTimelessLogs;
    return checkOf("days", days, "days", {.good = 7, .poor = 2},
                   timeless   ? "no_times"
                   : days < 2 ? "one_day"
                              : "too_few");
}

ProfileCheck checkItems(const Dataset& dataset)
{
    const auto events = std::ssize(dataset.log.items);
    const auto items = dataset.itemCount();
    const auto perItem = static_cast<double>(events) / static_cast<double>(std::max(items, 1));
    auto check = checkOf("items", perItem, "events", {.good = 5, .poor = 1}, "too_few");
    check.figures = {{"items", static_cast<double>(items)}, {"events", static_cast<double>(events)}};
    return check;
}

ProfileCheck checkOrder(const SessionLog& log, const ProfileSplit& split, std::int64_t seed, const JobContext& context)
{
    const auto signal = measureOrder(log, split, seed, context);
    auto check = checkOf("order", signal.drop(), "%", {.good = 10, .poor = 0, .canFail = false}, "no_order");
    check.figures = {{"ordered", 100 * signal.ordered},
                     {"shuffled", 100 * signal.shuffled},
                     {"cases", static_cast<double>(signal.cases)}};
    constexpr double kFewestHits = 30;
    if (signal.ordered * static_cast<double>(signal.cases) < kFewestHits) leaveOpen(check);
    return check;
}

ProfileCheck checkSparseness(const Dataset& dataset, const std::vector<std::int32_t>& seen)
{
    constexpr std::int32_t kSeldom = 4;
    const auto seldom = std::ranges::count_if(seen, [](std::int32_t times) { return times <= kSeldom; });
    auto check = checkOf("sparseness", percent(seldom, dataset.itemCount()), "%",
                         {.good = 50, .poor = 95, .moreIsBetter = false}, "sparse");
    check.figures = {{"seldom", static_cast<double>(seldom)}, {"items", static_cast<double>(dataset.itemCount())}};
    return check;
}

ProfileCheck checkText(const Dataset& dataset)
{
    const auto& items = dataset.catalogue.items;
    const auto named =
        std::ranges::count_if(items, [](const Item& item) { return !item.title.empty() && item.title != item.code; });
    const auto described = std::ranges::count_if(items, [](const Item& item) { return !item.description.empty(); });
    auto check = checkOf("text", percent(named, items.size()), "%", {.good = 80, .poor = 20, .canFail = false},
                         named == 0 ? "no_text" : "few_texts");
    check.figures = {{"items", static_cast<double>(named)}, {"described", percent(described, items.size())}};
    return check;
}

ProfileCheck checkPictures(const Dataset& dataset, const std::vector<PictureMark>& pictures)
{
    std::vector<bool> pictured(dataset.catalogue.items.size());
    for (const auto& picture : pictures) pictured[static_cast<std::size_t>(picture.item)] = true;
    const auto views = std::ranges::count_if(dataset.log.items,
                                             [&](ItemIndex item) { return pictured[static_cast<std::size_t>(item)]; });
    auto check = checkOf("pictures", percent(pictures.size(), pictured.size()), "%",
                         {.good = 80, .poor = 20, .canFail = false}, pictures.empty() ? "no_pictures" : "few_pictures");
    check.figures = {{"items", static_cast<double>(pictures.size())},
                     {"views", percent(views, dataset.log.items.size())}};
    return check;
}

ProfileCheck checkNewItems(const SessionLog& log, const ProfileSplit& split, const std::vector<std::int32_t>& seen)
{
    std::int64_t targets = 0;
    std::int64_t unseen = 0;
    for (const auto session : split.later)
        for (const auto item : log.itemsOf(session).subspan(1)) {
            ++targets;
            unseen += seen[static_cast<std::size_t>(item)] == 0 ? 1 : 0;
        }
    auto check = checkOf("new_items", percent(unseen, targets), "%",
                         {.good = 10, .poor = 50, .moreIsBetter = false, .canFail = false}, "many_new");
    check.figures = {{"targets", static_cast<double>(targets)}, {"unseen", static_cast<double>(unseen)}};
    if (targets == 0) leaveOpen(check);
    return check;
}

ProfileCheck checkDrift(const Dataset& dataset, std::int64_t seed, const JobContext& context)
{
    const auto drift = measureDrift(dataset, seed, context);
    auto check = checkOf("drift", drift.beyondChance(), "distance",
                         {.good = 0.15, .poor = 0.4, .moreIsBetter = false, .canFail = false}, "drifting");
    check.figures = {{"distance", drift.items},
                     {"chance", drift.chance},
                     {"categories", drift.categories},
                     {"overlap", drift.overlap}};
    constexpr std::int64_t kFewestEvents = 1000;
    if (drift.events < kFewestEvents) leaveOpen(check);
    return check;
}

ProfileCheck checkDuplicates(const Dataset& dataset, const std::vector<PictureMark>& pictures,
                             const JobContext& context)
{
    auto found = findDuplicates(dataset, pictures, context);
    auto check = checkOf("duplicates", percent(found.items, dataset.itemCount()), "%",
                         {.good = 10, .poor = 50, .moreIsBetter = false, .canFail = false}, "many_duplicates");
    const auto sessions = percent(found.sessions, dataset.log.size());
    constexpr double kManySessions = 1;
    if (sessions > kManySessions) {
        check.verdict = kAttention;
        check.reason = "repeated_sessions";
    }
    check.figures = {{"picture_groups", static_cast<double>(found.pictureGroups)},
                     {"picture_items", static_cast<double>(found.pictureItems)},
                     {"text_groups", static_cast<double>(found.textGroups)},
                     {"text_items", static_cast<double>(found.textItems)},
                     {"repeated_sessions", static_cast<double>(found.sessions)}};
    check.examples = std::move(found.examples);
    return check;
}

ProfileCheck checkLeaks(const Dataset& dataset, const ProfileSplit& split, const JobContext& context)
{
    auto leaks = findLeaks(dataset, split, context);
    constexpr double kMostCrossing = 5; // per cent; a session over midnight is none
    constexpr double kMostKnown = 5;
    constexpr double kMostUnordered = 50;
    const auto crossing = percent(leaks.crossing, leaks.earlier);
    const auto known = percent(leaks.known, leaks.later);
    const auto unordered = percent(leaks.unordered, leaks.sessions);
    const std::array findings{std::pair{!leaks.columns.empty(), "column_tells_next_item"},
                              std::pair{crossing > kMostCrossing, "sessions_cross_split"},
                              std::pair{known > kMostKnown, "test_known"},
                              std::pair{unordered > kMostUnordered, "times_tie"}};
    const auto count = std::ranges::count_if(findings, [](const auto& finding) { return finding.first; });
    const auto* const first = std::ranges::find_if(findings, [](const auto& finding) { return finding.first; });
    auto check = checkOf("leakage", static_cast<double>(count), "findings",
                         {.good = 0, .poor = 0, .moreIsBetter = false, .canFail = !leaks.columns.empty()},
                         first == findings.end() ? "" : first->second);
    check.figures = {{"crossing", crossing},
                     {"known", known},
                     {"ties", unordered},
                     {"columns", static_cast<double>(leaks.columns.size())}};
    check.examples = std::move(leaks.columns);
    return check;
}

bool isCarrying(const ProfileCheck& check)
{
    constexpr std::array<std::string_view, 4> kCarrying{"sessions", "days", "order", "leakage"};
    return std::ranges::find(kCarrying, check.name) != kCarrying.end();
}

} // namespace

std::vector<ProfileCheck> checkData(const Dataset& dataset, const std::vector<PictureMark>& pictures,
                                    const ProfileSplit& split, std::int64_t seed, const JobContext& context)
{
    constexpr std::int64_t kSteps = 5;
    const auto step = [&](std::int64_t done) {
        context.checkIn();
        context.report({Stage::Preparing, done, kSteps});
    };
    const auto& log = dataset.log;
    const auto seen = itemFrequency(log, split.training, dataset.itemCount());
    std::vector<ProfileCheck> checks{checkSessions(log), checkDays(log), checkItems(dataset)};
    step(1);
    checks.push_back(checkOrder(log, split, seed, context));
    step(2);
    checks.push_back(checkSparseness(dataset, seen));
    checks.push_back(checkText(dataset));
    checks.push_back(checkPictures(dataset, pictures));
    checks.push_back(checkNewItems(log, split, seen));
    step(3);
    checks.push_back(checkDrift(dataset, seed, context));
    step(4);
    checks.push_back(checkDuplicates(dataset, pictures, context));
    checks.push_back(checkLeaks(dataset, split, context));
    step(kSteps);
    return checks;
}

std::string verdictOf(const std::vector<ProfileCheck>& checks)
{
    constexpr std::int64_t kMany = 4;
    const auto of = [&](const char* verdict) {
        return [verdict](const ProfileCheck& check) { return check.verdict == verdict; };
    };
    if (std::ranges::any_of(checks, of(kFail))) return "no";
    const bool carryingAsks = std::ranges::any_of(
        checks, [](const ProfileCheck& check) { return check.verdict == kAttention && isCarrying(check); });
    return carryingAsks || std::ranges::count_if(checks, of(kAttention)) >= kMany ? kAttention : "yes";
}

std::vector<std::string> reasonsOf(const std::vector<ProfileCheck>& checks)
{
    std::vector<std::string> reasons;
    for (const char* verdict : {kFail, kAttention})
        for (const auto& check : checks)
            if (check.verdict == verdict) reasons.push_back(check.name + ':' + check.reason);
    return reasons;
}

} // namespace core::operations
