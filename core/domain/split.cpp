#include "core/domain/split.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <limits>
#include <map>

namespace core {

namespace {

constexpr std::int64_t kSecondsPerDay = 86'400;

/// The first day such that it and all later days of `perDay` hold at least `share` of all its sessions.
std::int64_t newestDaysWith(const std::map<std::int64_t, std::int64_t>& perDay, double share)
{
    std::int64_t all = 0;
    for (const auto& [day, count] : perDay) all += count;
    std::int64_t held = 0;
    for (auto at = perDay.rbegin(); at != perDay.rend(); ++at) {
        held += at->second;
        if (static_cast<double>(held) >= share * static_cast<double>(all)) return at->first;
    }
    return perDay.empty() ? 0 : perDay.begin()->first;
}

std::map<std::int64_t, std::int64_t> sessionsPerDay(const SessionLog& log, std::int64_t before)
{
    std::map<std::int64_t, std::int64_t> perDay;
    for (SessionIndex session = 0; session < log.size(); ++session)
        if (const auto time = log.firstTime(session); time < before) ++perDay[dayOf(time)];
    return perDay;
}

} // namespace

std::vector<SessionIndex> Split::trainAndValidation() const
{
    std::vector<SessionIndex> both;
    both.reserve(train.size() + validation.size());
    std::merge(train.begin(), train.end(), validation.begin(), validation.end(), std::back_inserter(both));
    return both;
}

std::int64_t midnightFromDate(const std::string& date)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int length = 0;
    const int read = std::sscanf(date.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &length);
    const auto asDate = std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day);
    if (read != 3 || length != static_cast<int>(date.size()) || !asDate.ok())
        throw Error(ErrorCode::OptionInvalid, "'" + date + "' (a day such as 2020-09-22)");
    return std::chrono::sys_days(asDate).time_since_epoch().count() * kSecondsPerDay;
}

std::string dateFromTime(std::int64_t time)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(dayOf(time)))};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::int64_t dayOf(std::int64_t time)
{
    return time >= 0 ? time / kSecondsPerDay : -((-time + kSecondsPerDay - 1) / kSecondsPerDay);
}

Split splitByTime(const SessionLog& log, std::optional<std::int64_t> testFrom)
{
    constexpr auto kForever = std::numeric_limits<std::int64_t>::max();
    constexpr double kTestShare = 0.1;
    Split split;
    split.testFrom = testFrom ? *testFrom : newestDaysWith(sessionsPerDay(log, kForever), kTestShare) * kSecondsPerDay;
    split.validationFrom = newestDaysWith(sessionsPerDay(log, split.testFrom), kTestShare) * kSecondsPerDay;
    for (SessionIndex session = 0; session < log.size(); ++session) {
        const auto time = log.firstTime(session);
        auto& part = time >= split.testFrom         ? split.test
                     : time >= split.validationFrom ? split.validation
                                                    : split.train;
        part.push_back(session);
    }
    if (split.train.empty() || split.validation.empty())
        throw Error(ErrorCode::TooFewSessions, dateFromTime(split.testFrom));
    if (split.test.empty()) throw Error(ErrorCode::TestDaysEmpty, dateFromTime(split.testFrom));
    return split;
}

std::vector<Case> casesOf(const SessionLog& log, const std::vector<SessionIndex>& sessions)
{
    std::vector<Case> cases;
    for (const auto session : sessions)
        for (std::int32_t position = 1; position < std::ssize(log.itemsOf(session)); ++position)
            cases.push_back({session, position});
    return cases;
}

bool repeatsMatter(const SessionLog& log, const std::vector<Case>& cases)
{
    constexpr std::ptrdiff_t kOneIn = 20;
    const auto comesBack = [&log](const Case& each) {
        const auto items = log.itemsOf(each.session);
        const auto end = items.begin() + each.position;
        return std::find(items.begin(), end, *end) != end;
    };
    const auto repeats = std::count_if(cases.begin(), cases.end(), comesBack);
    return repeats > 0 && repeats * kOneIn >= std::ssize(cases);
}

std::vector<std::int32_t> itemFrequency(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                                        ItemIndex itemCount)
{
    std::vector<std::int32_t> frequency(static_cast<std::size_t>(itemCount), 0);
    for (const auto session : sessions)
        for (const auto item : log.itemsOf(session)) ++frequency[static_cast<std::size_t>(item)];
    return frequency;
}

} // namespace core
