#include "core/engine/student/student_ground.h"

#include "core/domain/split.h"
#include "core/engine/student/families.h"
#include "core/engine/student/picture_rows.h"
#include "core/engine/student/student_plan.h"
#include "core/engine/student/teacher_say.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace core::engine {

namespace {

torch::Tensor popularityOf(const PopularityHistory& history, std::int64_t day)
{
    return torch::tensor(history.features(day)).view({-1, history.width()}); // [I, P]
}

std::vector<StudentDay> daysOf(const StudentInput& input, const PopularityHistory& history)
{
    auto sessions = sessionsByDay(input.dataset.log, input.known);
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

/// What the teacher has a say of.
std::vector<ItemIndex> seldomSeen(const std::vector<float>& sessionsOf)
{
    std::vector<ItemIndex> seldom;
    for (std::size_t item = 0; item < sessionsOf.size(); ++item)
        if (teacherSay(sessionsOf[item]) > 0) seldom.push_back(static_cast<ItemIndex>(item));
    return seldom;
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
    const auto seldom = seldomSeen(ground.features.sessionsOf());
    EdgeSources sources{.text = text.get(), .seldom = seldom, .only = only};
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

StudentGround::StudentGround(const StudentInput& input, const TrainingConfig& config, const JobContext& context,
                             std::span<const ItemIndex> only)
    : families(familiesOf(input.dataset.catalogue, config)),
      asksNeighbours(!config.leavesOut(Without::Neighbours) && !config.leavesOut(Without::Ids)),
      history(input.dataset, input.known, families, config),
      pairs(input.dataset.log, input.known, itemRows(input.dataset.itemCount()), input.dataset.itemCount(), context),
      familyPairs(input.dataset.log, input.known, families, 1 + *std::max_element(families.begin(), families.end()),
                  context),
      features(input.dataset, input.known, families, config, input.hearsTeacher(config)),
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
