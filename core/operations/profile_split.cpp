#include "core/operations/profile_split.h"

#include "core/base/error.h"
#include "core/domain/split.h"

#include <algorithm>
#include <optional>

namespace core::operations {

namespace {

std::vector<SessionIndex> ofTwoAndMore(const SessionLog& log, const std::vector<SessionIndex>& sessions)
{
    std::vector<SessionIndex> kept;
    std::ranges::copy_if(sessions, std::back_inserter(kept),
                         [&](SessionIndex session) { return log.itemsOf(session).size() >= 2; });
    return kept;
}

} // namespace

ProfileSplit splitForProfile(const SessionLog& log)
{
    try {
        const auto split = splitByTime(log, std::nullopt);
        return {.earlier = ofTwoAndMore(log, split.trainAndValidation()),
                .later = ofTwoAndMore(log, split.test),
                .from = split.testFrom,
                .testFrom = dateFromTime(split.testFrom)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::TooFewSessions) throw;
    }
    constexpr std::size_t kParts = 10;
    std::vector<SessionIndex> sessions(static_cast<std::size_t>(log.size()));
    for (SessionIndex session = 0; session < log.size(); ++session)
        sessions[static_cast<std::size_t>(session)] = session;
    sessions = ofTwoAndMore(log, sessions);
    std::ranges::stable_sort(sessions, {}, [&](SessionIndex session) { return log.firstTime(session); });
    const auto border = sessions.begin() + static_cast<std::ptrdiff_t>(sessions.size() - sessions.size() / kParts);
    ProfileSplit split{
        .earlier = {sessions.begin(), border}, .later = {border, sessions.end()}, .from = 0, .testFrom = {}};
    if (!split.later.empty()) split.from = log.firstTime(split.later.front());
    return split;
}

} // namespace core::operations
