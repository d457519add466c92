#include "ui/pages/evaluation/evaluation_reader.h"

#include "core/protocol/json.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <string>

namespace ui {

namespace {

using core::store::RunRepository;

// What an older version left, or nothing at all, is passed over.
std::vector<core::ModelMetrics> measuresOf(const RunRepository& runs, core::RunId run)
{
    std::vector<core::ModelMetrics> models;
    for (const auto& summary : runs.evaluations(run)) {
        auto metrics = core::protocol::decode<core::ModelMetrics>(summary);
        if (!metrics.model.empty() && !metrics.slices.empty()) models.push_back(std::move(metrics));
    }
    return models;
}

template <class T> std::optional<T> findingOf(const RunRepository& runs, core::RunId run, const char* name)
{
    const auto text = runs.finding(run, name);
    return text ? std::optional(core::protocol::decode<T>(*text)) : std::nullopt;
}

bool hasStudent(const std::vector<core::ModelMetrics>& models)
{
    return std::ranges::any_of(models, [](const auto& each) { return each.model == "student"; });
}

/// The student that had no teacher, of the newest training that differs in nothing else that is shown.
std::optional<ComparisonRow> untaughtRow(const RunRepository& runs, const RunGroup& group,
                                         const std::vector<RunGroup>& groups)
{
    if (!group.front().config.without.empty()) return std::nullopt;
    for (const auto& other : groups) {
        const auto& run = other.front();
        const bool isIt = run.config.without == std::vector{core::Without::Teacher} &&
                          run.config.preset == group.front().config.preset && run.data == group.front().data &&
                          run.testFrom == group.front().testFrom;
        if (!isIt) continue;
        for (auto& metrics : measuresOf(runs, run.id)) {
            if (metrics.model != "student") continue;
            metrics.model = "untaught";
            return ComparisonRow{
                .model = "untaught", .metrics = metrics, .trainingSeconds = run.seconds, .memory = metrics.memory};
        }
    }
    return std::nullopt;
}

std::int64_t midnightOf(const std::string& day)
{
    const auto date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() : 0;
}

} // namespace

std::vector<RunGroup> readGroups(const core::store::Project& project)
{
    return groupBySettings(RunRepository(project.database()).all());
}

Evaluation readEvaluation(const core::store::Project& project, const RunGroup& group,
                          const std::vector<RunGroup>& groups)
{
    const RunRepository runs(project.database());
    const core::store::CaseRepository cases(project.database());
    Evaluation evaluation{.group = group};
    evaluation.testFrom = midnightOf(group.front().testFrom);
    evaluation.items = core::store::ItemRepository(project.database()).count();
    std::vector<std::vector<core::ModelMetrics>> seeds;
    for (const auto& run : group) {
        auto models = measuresOf(runs, run.id);
        if (!hasStudent(models)) continue;
        evaluation.evaluated.push_back(run.id);
        seeds.push_back(std::move(models));
    }
    if (!evaluation.isEvaluated()) return evaluation;
    evaluation.comparison = compare(group, seeds);
    if (!evaluation.comparison.find("untaught")) // evaluated before a run kept it
        if (auto untaught = untaughtRow(runs, group, groups)) evaluation.comparison.rows += *untaught;
    const auto run = evaluation.run();
    evaluation.tested = cases.tested(run, "student");
    evaluation.hasCaseFacts = cases.hasFacts(run);
    evaluation.dataBias = findingOf<core::PopularityBias>(runs, run, core::findings::kDataBias);
    evaluation.popularityProbe = findingOf<core::PopularityProbe>(runs, run, core::findings::kPopularityProbe);
    evaluation.studentFaithfulness = findingOf<core::Faithfulness>(runs, run, core::findings::kFaithfulnessStudent);
    evaluation.teacherFaithfulness = findingOf<core::Faithfulness>(runs, run, core::findings::kFaithfulnessTeacher);
    if (const auto stages = findingOf<core::StageTimes>(runs, run, core::findings::kStages))
        evaluation.stages = stages->stages;
    return evaluation;
}

} // namespace ui
