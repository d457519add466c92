#include "core/engine/student/student_plan.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/engine/student/student_batch.h"
#include "core/engine/tensors/seeds.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kFitDays = 28; // the few weights need no more, and old days tell less
constexpr std::size_t kLongestSession = 50;
constexpr std::uint64_t kPurposeOrder = 0x5702;
constexpr std::int64_t kTaughtPasses = 2;     // the teacher's few weights have settled after as many,
constexpr std::int64_t kTaughtSteps = 500;    // once they took these steps
constexpr std::uint64_t kTaughtEpochs = 1000; // the first pass with the teacher, for seeds of their own

using Days = std::vector<std::vector<SessionIndex>>;

/// The steps of one pass over the days' sessions; `epoch` orders them.
std::vector<StudentStep> planPass(const SessionLog& log, const Days& days, const TrainingConfig& config,
                                  std::uint64_t epoch, bool taught)
{
    const auto orderOf = [&](std::int64_t count, std::uint64_t which) {
        return shuffled(count, seedFor(config.seed, kPurposeOrder, epoch * 1000 + which));
    };
    std::vector<StudentStep> steps;
    for (std::size_t day = 0; day < days.size(); ++day) {
        const auto& sessions = days[day];
        std::int64_t cases = config.studentBatch; // of the step at hand; full: the first session opens one
        for (const auto at : orderOf(std::ssize(sessions), day)) {
            if (cases >= config.studentBatch) {
                steps.push_back({.day = day, .sessions = {}, .taught = taught});
                cases = 0;
            }
            const auto session = sessions[static_cast<std::size_t>(at)];
            steps.back().sessions.push_back(session);
            cases += casesIn(log, session);
        }
    }
    std::vector<StudentStep> ordered;
    ordered.reserve(steps.size());
    for (const auto at : orderOf(std::ssize(steps), 999))
        ordered.push_back(std::move(steps[static_cast<std::size_t>(at)]));
    return ordered;
}

void append(std::vector<StudentStep>& plan, std::vector<StudentStep> pass)
{
    std::ranges::move(pass, std::back_inserter(plan));
}

/// Of each day what `lessons` holds too; all ascending.
Days common(const Days& days, const std::vector<SessionIndex>& lessons)
{
    Days both(days.size());
    for (std::size_t day = 0; day < days.size(); ++day)
        std::ranges::set_intersection(days[day], lessons, std::back_inserter(both[day]));
    return both;
}

std::size_t sessionsIn(const Days& days)
{
    std::size_t count = 0;
    for (const auto& day : days) count += day.size();
    return count;
}

} // namespace

std::map<std::int64_t, std::vector<SessionIndex>> sessionsByDay(const SessionLog& log,
                                                                const std::vector<SessionIndex>& known)
{
    std::map<std::int64_t, std::vector<SessionIndex>> sessions;
    std::int64_t firstDay = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastDay = std::numeric_limits<std::int64_t>::min();
    for (const auto session : known) {
        firstDay = std::min(firstDay, dayOf(log.firstTime(session)));
        lastDay = std::max(lastDay, dayOf(log.firstTime(session)));
    }
    for (const auto session : known) {
        const auto day = dayOf(log.firstTime(session));
        const auto length = log.itemsOf(session).size();
        if (day <= firstDay || day <= lastDay - kFitDays || length > kLongestSession) continue;
        if (length > 1) sessions[day].push_back(session);
    }
    if (sessions.empty())
        throw Error(ErrorCode::TooFewSessions, known.empty() ? "" : dateFromTime((lastDay + 1) * 86'400));
    return sessions;
}

std::vector<StudentStep> planTraining(const SessionLog& log, const std::vector<SessionIndex>& known,
                                      const std::vector<SessionIndex>& lessons, const TrainingConfig& config,
                                      bool hearsTeacher)
{
    Days days;
    for (auto& [day, sessions] : sessionsByDay(log, known)) days.push_back(std::move(sessions));
    std::vector<StudentStep> plan;
    for (int epoch = 0; epoch < config.studentEpochs; ++epoch)
        append(plan, planPass(log, days, config, static_cast<std::uint64_t>(epoch), /*taught=*/false));
    if (!hearsTeacher) return plan;
    const auto taught = common(days, lessons);
    const auto few = sessionsIn(taught);
    if (few == 0) return plan; // then the teacher adds nothing
    const auto most = std::lround(static_cast<double>(sessionsIn(days)) / static_cast<double>(few));
    const auto before = std::ssize(plan);
    for (std::int64_t pass = 0; pass < most; ++pass) {
        if (pass >= kTaughtPasses && std::ssize(plan) - before >= kTaughtSteps) break;
        append(plan, planPass(log, taught, config, kTaughtEpochs + static_cast<std::uint64_t>(pass), /*taught=*/true));
    }
    return plan;
}

} // namespace core::engine
