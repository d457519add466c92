#include "core/operations/runs/model_comparison.h"

#include "core/base/error.h"
#include "core/base/memory_use.h"
#include "core/baselines/baseline.h"
#include "core/domain/finding.h"
#include "core/domain/split.h"
#include "core/evaluation/faithfulness_check.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/rank_cases.h"
#include "core/evaluation/ranking.h"
#include "core/operations/models/run_findings.h"
#include "core/operations/models/student_differences.h"
#include "core/operations/runs/rankings_file.h"
#include "core/protocol/json.h"
#include "core/store/case_repository.h"
#include "core/store/run_repository.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace core::operations {

namespace {

constexpr const char* kStudent = "student";
constexpr const char* kTeacher = "teacher";
constexpr const char* kUntaught = "untaught";

/// The run that was asked for, or the newest ready one. Without any, nothing: the baselines need none.
std::optional<Run> chooseRun(const protocol::EvaluateRequest& request, const store::RunRepository& runs)
{
    auto run = request.run == 0 ? runs.newest(RunState::Ready) : runs.find({request.run});
    if (request.run != 0 && (!run || run->state != RunState::Ready))
        throw Error(ErrorCode::RunUnknown, "run " + std::to_string(request.run));
    // On another day than the run's own, the models would be asked about sessions that they learned from.
    if (run && !request.testFrom.empty() && request.testFrom != run->testFrom)
        throw Error(ErrorCode::OptionInvalid, "test_from=" + request.testFrom + " (run " +
                                                  std::to_string(run->id.value) + " is tested from " + run->testFrom +
                                                  ")");
    return run;
}

std::optional<std::int64_t> firstTestDay(const protocol::EvaluateRequest& request, const std::optional<Run>& run)
{
    const auto& date = run ? run->testFrom : request.testFrom;
    return date.empty() ? std::nullopt : std::optional(midnightFromDate(date));
}

/// What all models share: the project, its data, the split and the cases.
class Comparison {
public:
    Comparison(const protocol::EvaluateRequest& request, const LoadTrainedModels& loadTrained,
               const JobContext& context)
        : m_request(request), m_loadTrained(loadTrained), m_context(context),
          m_project(store::Project::open(request.project)), m_runs(m_project.database()),
          m_run(chooseRun(request, m_runs)), m_dataset(store::loadDataset(m_project)),
          m_split(splitByTime(m_dataset.log, firstTestDay(request, m_run))), m_training(m_split.trainAndValidation()),
          m_frequency(itemFrequency(m_dataset.log, m_training, m_dataset.itemCount())),
          m_heldOut(heldOutAfter(m_dataset.log, m_training, m_split.test, m_dataset.itemCount()))
    {
        if (m_heldOut.cases.empty()) throw Error(ErrorCode::TestDaysEmpty, dateFromTime(m_split.testFrom));
    }

    protocol::EvaluateResponse run()
    {
        const auto models = makeModels();
        protocol::EvaluateResponse response{.testFrom = dateFromTime(m_split.testFrom),
                                            .cases = std::ssize(m_heldOut.cases),
                                            .sessions = std::ssize(m_split.test)};
        std::vector<ComparedModel> compared;
        for (const auto& [model, memory] : models) {
            const auto before = std::ssize(compared) * response.cases;
            auto ranked = rankCases(*model, m_dataset.log, m_heldOut, m_dataset.itemCount(), kRankingThreads, m_context,
                                    {before, std::ssize(models) * response.cases});
            if (!m_request.rankings.empty()) {
                const auto path = rankingsPath(m_request.rankings, model->name(), models.size() == 1);
                writeRankings(path, m_dataset, m_heldOut, ranked);
                response.rankings.push_back(path.string());
            }
            auto metrics = measure(*model, ranked);
            metrics.memory = memory;
            compared.push_back({std::move(metrics), std::move(ranked.ranks)});
        }
        const auto asked = compared.size();
        const auto run = m_run ? m_run->id : RunId{};
        std::ranges::move(storedModels(m_runs, run, m_dataset, m_heldOut, compared), std::back_inserter(compared));
        compareToStudent(compared, m_heldOut, m_context);
        save(run, response.testFrom, compared, asked, findingsOf(models, compared));
        if (const auto probe = m_runs.finding(run, findings::kPopularityProbe))
            response.popularityProbe = protocol::decode<PopularityProbe>(*probe);
        for (std::size_t each = 0; each < asked; ++each) response.models.push_back(std::move(compared[each].metrics));
        return response;
    }

private:
    /// A model and the bytes that it holds.
    struct Held {
        std::unique_ptr<Scorer> model;
        std::int64_t memory = 0;
    };

    [[nodiscard]] std::vector<Held> makeModels() const
    {
        const auto& asked = m_request.model;
        const bool isAll = asked == "all";
        const bool isTrained = asked == kStudent || asked == kTeacher || asked == kUntaught;
        const auto baseline = enumFromName<Baseline>(asked);
        if (!isAll && !isTrained && !baseline) throw Error(ErrorCode::OptionInvalid, "model=" + asked);
        std::vector<Held> models;
        if ((isAll || isTrained) && m_run)
            for (auto& model : m_loadTrained(m_project, *m_run, m_dataset))
                if (isAll || model->name() == asked) {
                    const auto memory = model->memory();
                    models.push_back({std::move(model), memory});
                }
        if (isTrained && models.empty()) throw Error(ErrorCode::RunUnknown, "the " + asked);
        for (const auto& [each, name] : EnumNames<Baseline>::names) {
            if (!isAll && each != baseline) continue;
            m_context.report({.stage = Stage::Baselines});
            const auto before = heapInUse();
            auto model = makeBaseline(each, m_dataset.log, m_training, m_dataset.itemCount(), m_context);
            models.push_back({std::move(model), std::max<std::int64_t>(0, heapInUse() - before)});
        }
        return models;
    }

    [[nodiscard]] ModelMetrics measure(const Scorer& model, const RankedCases& ranked) const
    {
        return {.model = model.name(),
                .slices = measureSlices(m_heldOut, ranked.ranks, m_context),
                .bias = biasOf(ranked, RankedCases::kListLength),
                .bias10 = biasOf(ranked, 10),
                .millisecondsPerCase = ranked.millisecondsPerCase};
    }

    [[nodiscard]] PopularityBias biasOf(const RankedCases& ranked, int length) const
    {
        return popularityBias(ranked.exposure(m_dataset.itemCount(), length), m_frequency);
    }

    struct Finding {
        const char* name;
        std::string summary;
    };

    /// What stands beside the table. `compared` holds the models that were measured earlier too.
    [[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Held>& models,
                                                  const std::vector<ComparedModel>& compared) const
    {
        std::vector<Finding> found{{findings::kDataBias, protocol::encode(biasOfTargets(m_heldOut, m_frequency))}};
        if (const auto strongest = strongestOf(compared))
            found.push_back({findings::kStrongest, protocol::encode(*strongest)});
        for (const auto& [model, memory] : models) {
            const auto name = model->name();
            if (name != kStudent && name != kTeacher) continue;
            const auto held = checkFaithfulness(*model, m_dataset.log, m_heldOut, m_dataset.itemCount(), m_context);
            found.push_back({name == kStudent ? findings::kFaithfulnessStudent : findings::kFaithfulnessTeacher,
                             protocol::encode(held)});
        }
        return found;
    }

    [[nodiscard]] std::vector<store::CaseFact> facts() const
    {
        std::vector<store::CaseFact> rows;
        rows.reserve(m_heldOut.cases.size());
        for (std::size_t at = 0; at < m_heldOut.cases.size(); ++at) {
            const auto& [session, position] = m_heldOut.cases[at];
            rows.push_back({m_dataset.log.ids[static_cast<std::size_t>(session)], position + 1,
                            m_dataset.catalogue.items[static_cast<std::size_t>(m_heldOut.targets[at])].id,
                            m_heldOut.frequencies[at]});
        }
        return rows;
    }

    /// All of it or nothing: the first `asked` with their ranks, of the others the new differences.
    void save(RunId run, const std::string& testFrom, const std::vector<ComparedModel>& models, std::size_t asked,
              const std::vector<Finding>& found)
    {
        store::Transaction transaction(m_project.database());
        store::CaseRepository(m_project.database()).saveFacts(run, facts());
        for (const auto& [name, summary] : found) m_runs.saveFinding(run, name, summary);
        for (std::size_t each = 0; each < models.size(); ++each) {
            m_context.checkIn();
            const auto& [metrics, ranks] = models[each];
            if (each >= asked) {
                m_runs.updateEvaluation(run, metrics.model, protocol::encode(metrics));
                continue;
            }
            std::vector<store::CaseRank> rows;
            rows.reserve(m_heldOut.cases.size());
            for (std::size_t at = 0; at < m_heldOut.cases.size(); ++at) {
                const auto& [session, position] = m_heldOut.cases[at];
                rows.push_back({m_dataset.log.ids[static_cast<std::size_t>(session)], position + 1, ranks[at]});
            }
            m_runs.saveEvaluation(run, metrics.model, testFrom, protocol::encode(metrics), rows);
        }
        transaction.commit();
    }

    const protocol::EvaluateRequest& m_request;
    const LoadTrainedModels& m_loadTrained;
    const JobContext& m_context;
    store::Project m_project;
    store::RunRepository m_runs;
    std::optional<Run> m_run;
    Dataset m_dataset;
    Split m_split;
    std::vector<SessionIndex> m_training;
    std::vector<std::int32_t> m_frequency; // [I]
    HeldOut m_heldOut;
};

} // namespace

protocol::EvaluateResponse compareModels(const protocol::EvaluateRequest& request, const LoadTrainedModels& loadTrained,
                                         const JobContext& context)
{
    return Comparison(request, loadTrained, context).run();
}

} // namespace core::operations
