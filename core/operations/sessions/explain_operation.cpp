#include "core/operations/sessions/explain_operation.h"

#include "core/base/error.h"
#include "core/engine/inference/explain_student.h"
#include "core/evaluation/ranking.h"
#include "core/operations/models/warm_models.h"
#include "core/operations/sessions/question.h"
#include "core/store/item_repository.h"

#include <chrono>
#include <cmath>

namespace core::operations {

namespace {

ItemIndex targetOf(const store::Project& project, const WarmModels& models, const std::string& code,
                   const Question& question)
{
    if (!code.empty()) {
        const auto item = store::ItemRepository(project.database()).findByCode(code);
        const auto index = item ? models.indexOf(item->id) : std::nullopt;
        if (!index) throw Error(ErrorCode::ItemUnknown, code);
        return *index;
    }
    std::vector<float> scores(static_cast<std::size_t>(models.itemCount()));
    models.student().score(question, scores);
    return bestItems(scores, /*target=*/-1, /*count=*/1).at(0);
}

} // namespace

protocol::ExplainResponse run(const protocol::ExplainRequest& request, const JobContext& context)
{
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto models = warmModels(project, request.run);
    const auto prefix = prefixOf(project, *models, request.session, request.items, request.position);
    const auto target = targetOf(project, *models, request.target, prefix.question());
    context.checkIn();

    const auto start = std::chrono::steady_clock::now();
    const auto evidence = engine::explain(models->student(), prefix.question(), target);
    const auto end = std::chrono::steady_clock::now();

    protocol::ExplainResponse response;
    response.run = models->run().id.value;
    response.milliseconds = std::chrono::duration<double, std::milli>(end - start).count();
    auto& explanation = response.explanation;
    explanation.target = named(project, *models, models->idOf(target), evidence.rank, evidence.score);
    explanation.logProbability = evidence.logProbability;
    explanation.parts = evidence.parts;
    explanation.events = evidence.events;
    for (std::size_t at = 0; at < explanation.events.size(); ++at) {
        auto& event = explanation.events[at];
        event.position = prefix.positions[at];
        const auto item = named(project, *models, models->idOf(prefix.items[at]), 0, 0);
        event.item = item.item;
        event.title = item.title;
    }
    if (models->teacher() != nullptr) {
        std::vector<float> scores(static_cast<std::size_t>(models->itemCount()));
        models->teacher()->score(prefix.question(), scores);
        response.teacherRank = std::isinf(scores[static_cast<std::size_t>(target)]) ? 0 : rankOf(scores, target);
        explanation.target.otherRank = response.teacherRank;
        if (response.teacherRank > 0) explanation.target.otherScore = scores[static_cast<std::size_t>(target)];
    }
    return response;
}

} // namespace core::operations
