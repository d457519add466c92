#include "core/operations/profile/profile_split.h"

#include "core/base/error.h"
#include "core/domain/split.h"

#include <algorithm>
#include <iterator>
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
        ProfileSplit found;
        found.training = split.trainAndValidation();
        found.earlier = ofTwoAndMore(log, found.training);
        found.later = ofTwoAndMore(log, split.test);
        found.from = split.testFrom;
        found.testFrom = dateFromTime(split.testFrom);
        return found;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::TooFewSessions) throw;
    }
    constexpr std::size_t kParts = 10;
    std::vector<SessionIndex> sessions(static_cast<std::size_t>(log.size()));
    for (SessionIndex session = 0; session < log.size(); ++session)
        sessions[static_cast<std::size_t>(session)] = session;
    std::ranges::stable_sort(sessions, {}, [&](SessionIndex session) { return log.firstTime(session); });
    const auto border = sessions.begin() + static_cast<std::ptrdiff_t>(sessions.size() - sessions.size() / kParts);
    ProfileSplit split;
    split.training.assign(sessions.begin(), border);
    split.earlier = ofTwoAndMore(log, split.training);
    split.later = ofTwoAndMore(log, {border, sessions.end()});
    if (!split.later.empty()) split.from = log.firstTime(split.later.front());
    return split;
}

} // namespace core::operations
