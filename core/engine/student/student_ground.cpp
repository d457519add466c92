#include "core/engine/student/student_ground.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/engine/student/families.h"
#include "core/engine/student/picture_rows.h"
#include "core/engine/tensors/seeds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kFitDays = 28; // the few weights need no more, and old days tell less
constexpr std::size_t kLongestSession = 50;
constexpr std::uint64_t kPurposeOrder = 0x5702;

torch::Tensor popularityOf(const PopularityHistory& history, std::int64_t day)
{
    return torch::tensor(history.features(day)).view({-1, history.width()}); // [I, P]
}

std::vector<StudentDay> daysOf(const StudentInput& input, const PopularityHistory& history)
{
    auto sessions = sessionsByDay(input.dataset.log, input.known, input.lessons());
    std::vector<StudentDay> days;
    days.reserve(sessions.size());
    for (auto& [day, ofDay] : sessions) days.push_back({day, std::move(ofDay), popularityOf(history, day)});
    return days;
}

std::vector<std::int32_t> itemRows(ItemIndex count)
{
    std::vector<std::int32_t> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

bool hasContent(const StudentInput& input, const TrainingConfig& config)
{
    const bool heard = !config.leavesOut(Without::Teacher) && !config.leavesOut(Without::Knowledge);
    return heard && (input.teacher.content.text.defined() || input.teacher.content.picture.defined());
}

EdgeSet edgesOf(const StudentInput& input, const TrainingConfig& config, const StudentGround& ground,
                const JobContext& context, std::span<const ItemIndex> only)
{
    context.report({.stage = Stage::Preparing});
    const bool withText = !config.leavesOut(Without::Text);
    const bool teacher = !config.leavesOut(Without::Teacher);
    const auto text = withText ? std::make_unique<TextSimilarity>(input.dataset.catalogue, config, context) : nullptr;
    EdgeSources sources{.text = text.get(), .only = only};
    if (!config.leavesOut(Without::Images) && input.pictures.count == input.dataset.itemCount())
        sources.pictures = pictureRows(input.pictures);
    if (teacher && !config.leavesOut(Without::Knowledge)) sources.knowledge = input.teacher.knowledge;
    if (hasContent(input, config)) {
        const auto& content = input.teacher.content;
        if (content.text.defined() && withText) sources.textContent = centredUnitRows(content.text);
        if (content.picture.defined() && !config.leavesOut(Without::Images))
            sources.pictureContent = centredUnitRows(content.picture);
    }
    if (teacher && !config.leavesOut(Without::Transition)) {
        sources.queries = input.teacher.queries;
        sources.transition = input.teacher.transition;
    }
    return {ground.pairs, ground.familyPairs, ground.families, sources, config, context};
}

} // namespace

std::map<std::int64_t, std::vector<SessionIndex>>
sessionsByDay(const SessionLog& log, const std::vector<SessionIndex>& known, const std::vector<SessionIndex>& lessons)
{
    std::map<std::int64_t, std::vector<SessionIndex>> sessions;
    std::int64_t firstDay = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastDay = std::numeric_limits<std::int64_t>::min();
    for (const auto session : known) {
        firstDay = std::min(firstDay, dayOf(log.firstTime(session)));
        lastDay = std::max(lastDay, dayOf(log.firstTime(session)));
    }
    for (const auto session : lessons) {
        const auto day = dayOf(log.firstTime(session));
        const auto length = log.itemsOf(session).size();
        if (day <= firstDay || day <= lastDay - kFitDays || length > kLongestSession) continue;
        if (length > 1) sessions[day].push_back(session);
    }
    if (sessions.empty())
        throw Error(ErrorCode::TooFewSessions, known.empty() ? "" : dateFromTime((lastDay + 1) * 86'400));
    return sessions;
}

std::vector<StudentStep> planSteps(const SessionLog& log,
                                   const std::vector<std::span<const SessionIndex>>& sessionsOfDays,
                                   const TrainingConfig& config, std::uint64_t epoch)
{
    const auto orderOf = [&](std::int64_t count, std::uint64_t which) {
        return shuffled(count, seedFor(config.seed, kPurposeOrder, epoch * 1000 + which));
    };
    std::vector<StudentStep> steps;
    for (std::size_t day = 0; day < sessionsOfDays.size(); ++day) {
        const auto sessions = sessionsOfDays[day];
        std::int64_t cases = config.studentBatch; // of the step at hand; full: the first session opens one
        for (const auto at : orderOf(std::ssize(sessions), day)) {
            if (cases >= config.studentBatch) steps.push_back({day, {}});
            if (cases >= config.studentBatch) cases = 0;
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

int studentPasses(std::size_t known, std::size_t lessons, const TrainingConfig& config)
{
    const auto share = static_cast<double>(known) / static_cast<double>(std::max<std::size_t>(1, lessons));
    return static_cast<int>(std::lround(config.studentEpochs * share));
}

std::int64_t studentSteps(const SessionLog& log, const std::vector<SessionIndex>& known,
                          const std::vector<SessionIndex>& lessons, const TrainingConfig& config)
{
    const auto byDay = sessionsByDay(log, known, lessons);
    std::vector<std::span<const SessionIndex>> days;
    days.reserve(byDay.size());
    for (const auto& [day, sessions] : byDay) days.emplace_back(sessions);
    return std::ssize(planSteps(log, days, config, 0)) * studentPasses(known.size(), lessons.size(), config);
}

StudentGround::StudentGround(const StudentInput& input, const TrainingConfig& config, const JobContext& context,
                             std::span<const ItemIndex> only)
    : families(familiesOf(input.dataset.catalogue, config)),
      asksNeighbours(!config.leavesOut(Without::Neighbours) && !config.leavesOut(Without::Ids)),
      history(input.dataset, input.known, families, config),
      pairs(input.dataset.log, input.known, itemRows(input.dataset.itemCount()), input.dataset.itemCount(), context),
      familyPairs(input.dataset.log, input.known, families, 1 + *std::max_element(families.begin(), families.end()),
                  context),
      features(input.dataset, input.known, families, config, hasContent(input, config)),
      neighbours(input.dataset.log, input.known, input.dataset.itemCount()),
      edges(edgesOf(input, config, *this, context, only)), days(daysOf(input, history))
{
    facts = {.log = &input.dataset.log,
             .families = families,
             .edges = &edges,
             .features = &features,
             .neighbours = asksNeighbours ? &neighbours : nullptr,
             .sessionsOf = features.sessionsOf(),
             .repeats = repeatsMatter(input.dataset.log, casesOf(input.dataset.log, input.known))};
}

torch::Tensor StudentGround::popularityAt(std::int64_t day) const
{
    return popularityOf(history, day);
}

} // namespace core::engine
