#include "core/operations/sessions/recommend_operation.h"

#include "core/base/error.h"
#include "core/evaluation/ranking.h"
#include "core/operations/models/warm_models.h"
#include "core/operations/sessions/question.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace core::operations {

namespace {

constexpr int kMostRecommendations = 1000;

/// One model's answer.
struct Answered {
    std::vector<float> scores; // [I]; empty where there is no such model
    double milliseconds = 0;

    [[nodiscard]] int rank(ItemIndex item) const { return knows(item) ? rankOf(scores, item) : 0; }
    /// 0 for what the model does not recommend at all.
    [[nodiscard]] double score(ItemIndex item) const
    {
        return knows(item) ? static_cast<double>(scores[static_cast<std::size_t>(item)]) : 0;
    }

private:
    [[nodiscard]] bool knows(ItemIndex item) const
    {
        return !scores.empty() && std::isfinite(scores[static_cast<std::size_t>(item)]);
    }
};

Answered ask(const Scorer& model, const Question& question, ItemIndex itemCount)
{
    Answered answered{.scores = std::vector<float>(static_cast<std::size_t>(itemCount))};
    const auto start = std::chrono::steady_clock::now();
    model.score(question, answered.scores);
    answered.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return answered;
}

std::vector<Recommendation> listOf(const store::Project& project, const WarmModels& models, const Answered& mine,
                                   const Answered& other, int top)
{
    std::vector<Recommendation> list;
    if (mine.scores.empty()) return list;
    constexpr ItemIndex kNoTarget = -1;
    for (const auto item : bestItems(mine.scores, kNoTarget, top)) {
        const double score = mine.scores[static_cast<std::size_t>(item)];
        list.push_back(named(project, models, models.idOf(item), static_cast<int>(list.size()) + 1, score));
        list.back().otherRank = other.rank(item);
        list.back().otherScore = other.score(item);
    }
    return list;
}

} // namespace

protocol::RecommendResponse run(const protocol::RecommendRequest& request, const JobContext& context)
{
    if (request.top < 1 || request.top > kMostRecommendations)
        throw Error(ErrorCode::OptionInvalid, "top=" + std::to_string(request.top));
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto models = warmModels(project, request.run);
    const auto prefix = prefixOf(project, *models, request.session, request.items, request.position);
    context.checkIn();
    const auto student = ask(models->student(), prefix.question(), models->itemCount());
    const auto teacher =
        models->teacher() == nullptr ? Answered{} : ask(*models->teacher(), prefix.question(), models->itemCount());

    protocol::RecommendResponse response;
    response.run = models->run().id.value;
    response.student = listOf(project, *models, student, teacher, request.top);
    response.teacher = listOf(project, *models, teacher, student, request.top);
    response.studentMilliseconds = student.milliseconds;
    response.teacherMilliseconds = teacher.milliseconds;
    if (prefix.trueNext) {
        response.trueNext = named(project, *models, *prefix.trueNext, 0, 0);
        if (const auto index = models->indexOf(*prefix.trueNext)) {
            response.trueNext.rank = student.rank(*index);
            response.trueNext.otherRank = teacher.rank(*index);
            response.trueNext.score = student.score(*index);
            response.trueNext.otherScore = teacher.score(*index);
        }
    }
    return response;
}

} // namespace core::operations
