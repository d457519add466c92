#include "core/engine/student/student_ground.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/engine/student/families.h"
#include "core/engine/student/picture_rows.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

namespace core::engine {

namespace {

constexpr std::int64_t kFitDays = 28; // the few weights need no more, and old days tell less
constexpr std::size_t kLongestSession = 50;

torch::Tensor popularityOf(const PopularityHistory& history, std::int64_t day)
{
    return torch::tensor(history.features(day)).view({-1, kPopularityFeatures}); // [I, 7]
}

std::vector<StudentDay> daysOf(const StudentInput& input, const PopularityHistory& history)
{
    auto cases = casesByDay(input.dataset.log, input.known);
    std::vector<StudentDay> days;
    days.reserve(cases.size());
    for (auto& [day, ofDay] : cases) days.push_back({day, std::move(ofDay), popularityOf(history, day)});
    return days;
}

std::vector<std::int32_t> itemRows(ItemIndex count)
{
    std::vector<std::int32_t> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
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
    if (teacher && !config.leavesOut(Without::Transition)) {
        sources.queries = input.teacher.queries;
        sources.transition = input.teacher.transition;
    }
    return {ground.pairs, ground.familyPairs, ground.families, sources, config, context};
}

} // namespace

std::map<std::int64_t, std::vector<Case>> casesByDay(const SessionLog& log, const std::vector<SessionIndex>& known)
{
    std::map<std::int64_t, std::vector<Case>> cases;
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
        for (std::int32_t position = 1; position < static_cast<std::int32_t>(length); ++position)
            cases[day].push_back({session, position});
    }
    if (cases.empty())
        throw Error(ErrorCode::TooFewSessions, known.empty() ? "" : dateFromTime((lastDay + 1) * 86'400));
    return cases;
}

std::int64_t studentSteps(const std::map<std::int64_t, std::vector<Case>>& cases, const TrainingConfig& config)
{
    std::int64_t steps = 0;
    for (const auto& [day, ofDay] : cases) steps += (std::ssize(ofDay) + config.studentBatch - 1) / config.studentBatch;
    return steps * config.studentEpochs;
}

StudentGround::StudentGround(const StudentInput& input, const TrainingConfig& config, const JobContext& context,
                             std::span<const ItemIndex> only)
    : families(familiesOf(input.dataset.catalogue, config)),
      asksNeighbours(!config.leavesOut(Without::Neighbours) && !config.leavesOut(Without::Ids)),
      history(input.dataset.log, input.known, families, input.dataset.itemCount(), config),
      pairs(input.dataset.log, input.known, itemRows(input.dataset.itemCount()), input.dataset.itemCount(), context),
      familyPairs(input.dataset.log, input.known, families, 1 + *std::max_element(families.begin(), families.end()),
                  context),
      features(input.dataset, input.known, families, config),
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
