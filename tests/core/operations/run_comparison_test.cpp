#include "core/base/error.h"
#include "core/domain/finding.h"
#include "core/domain/strongest.h"
#include "core/operations/runs/compare_operation.h"
#include "core/operations/runs/model_comparison.h"
#include "core/protocol/json.h"
#include "core/store/run_repository.h"
#include "tests/core/operations/small_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace core;
using namespace core::operations;

namespace {

/// A student that prefers the next item by number, unless its run leaves something out: then the one after that for
/// every third item.
class NextStudent : public Scorer {
public:
    explicit NextStudent(const TrainingConfig& config) : m_config(config) {}
    [[nodiscard]] std::string name() const override { return "student"; }
    void score(const Question& question, std::span<float> scores) const override
    {
        const auto last = static_cast<std::size_t>(question.prefix.back());
        const bool errs = !m_config.without.empty() && last % 3 == 0;
        for (std::size_t item = 0; item < scores.size(); ++item) {
            const auto ahead = (item + scores.size() - last) % scores.size();
            scores[item] = errs && ahead == 1 ? -1000.0F : -static_cast<float>(ahead + jitter(last, item));
        }
        scores[last] = -2000;
    }
    [[nodiscard]] std::vector<double> contributions(const Question& question, ItemIndex) const override
    {
        std::vector<double> ofEvents(question.prefix.size(), 0);
        ofEvents.back() = 1; // it reads nothing else
        return ofEvents;
    }

private:
    /// Seeds differ a little.
    [[nodiscard]] std::size_t jitter(std::size_t last, std::size_t item) const
    {
        return (last * 7 + item * 3 + static_cast<std::size_t>(m_config.seed)) % 5 == 0 ? 3 : 0;
    }

    TrainingConfig m_config;
};

std::vector<std::unique_ptr<Scorer>> loadNext(const store::Project&, const Run& run, const Dataset&)
{
    std::vector<std::unique_ptr<Scorer>> models;
    models.push_back(std::make_unique<NextStudent>(run.config));
    return models;
}

} // namespace

/// Runs beside each other, from their stored ranks.
class RunComparisonTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Project> m_project;

    [[nodiscard]] std::string path() const { return m_project->folder().string(); }
    [[nodiscard]] store::RunRepository runs() const { return store::RunRepository(m_project->database()); }
    std::int64_t addRun(std::vector<Without> without = {}, std::int64_t seed = 1, bool evaluated = true)
    {
        TrainingConfig config;
        config.without = std::move(without);
        config.seed = seed;
        const auto id = runs().add({.state = RunState::Ready, .testFrom = "1970-01-05", .config = config, .data = "d"});
        if (evaluated) {
            protocol::EvaluateRequest request;
            request.project = path();
            request.run = id.value;
            static_cast<void>(compareModels(request, loadNext, JobContext()));
        }
        return id.value;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_project.emplace(store::Project::create(m_folder->filePath("p.denju").toStdString()));
        fillSmallProject(*m_project);
    }
    void cleanup() { m_project.reset(); }

    void compare_saysOnlyWhatDiffers()
    {
        const auto full = addRun();
        const auto poorer = addRun({Without::Images}, 2);
        const auto compared = run(protocol::CompareRequest{path(), full, poorer}, JobContext());
        QCOMPARE(compared.settings.size(), std::size_t{2});
        QCOMPARE(compared.settings[0].name, std::string("seed"));
        QCOMPARE(compared.settings[1].name, std::string("without"));
        QCOMPARE(compared.settings[1].other, std::string("images"));
        QVERIFY(compared.sameData && compared.sameTestDays);
        QCOMPARE(compared.models.size(), std::size_t{1});
        const auto& all = compared.models[0].slices[0];
        QVERIFY(all.cases > 0);
        QVERIFY(all.difference.mrr20 > 0);
        QVERIFY(all.difference.mrr20Interval.low < all.difference.mrr20);
        QVERIFY(all.difference.hr10Interval.low <= all.difference.hr10);
        const auto back = run(protocol::CompareRequest{path(), poorer, full}, JobContext());
        QCOMPARE(back.models[0].slices[0].difference.mrr20, -all.difference.mrr20);
        std::int64_t sliced = 0;
        for (const auto& slice : compared.models[0].slices)
            if (slice.slice == Slice::Unseen || slice.slice == Slice::Cold || slice.slice == Slice::Warm ||
                slice.slice == Slice::Hot)
                sliced += slice.cases;
        QCOMPARE(sliced, all.cases);
    }

    void compare_measuresNothingWhereARunWasNotEvaluated()
    {
        const auto full = addRun();
        const auto later = addRun({}, 2, /*evaluated=*/false);
        const auto compared = run(protocol::CompareRequest{path(), full, later}, JobContext());
        QVERIFY(compared.models.empty());
        QCOMPARE(compared.settings.size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(Error,
                                 static_cast<void>(run(protocol::CompareRequest{path(), full, 99}, JobContext())));
    }

    void compare_agreesWhereFactsWereNotKeptYet()
    {
        const auto full = addRun();
        const auto poorer = addRun({Without::Images});
        const auto request = protocol::CompareRequest{path(), full, poorer};
        const auto before = protocol::encode(run(request, JobContext()));
        m_project->database().execute("DELETE FROM case_fact");
        QCOMPARE(protocol::encode(run(request, JobContext())), before);
    }

    void ablations_standBesideTheNewestFullRun()
    {
        addRun({Without::Text}); // of the same settings: it counts although it is older
        const auto full = addRun();
        addRun({Without::Images}, /*seed=*/2); // another seed does not
        const auto images = addRun({Without::Images});
        const auto waiting = addRun({Without::Teacher}, 1, /*evaluated=*/false);
        const auto answer = run(protocol::AblationsRequest{path(), 0}, JobContext());
        QCOMPARE(answer.run, full);
        QCOMPARE(answer.ablations.size(), std::size_t{2});
        for (const auto& each : answer.ablations) {
            QVERIFY(each.difference.mrr20 < 0);
            QVERIFY(each.difference.mrr20Interval.high < 0);
            QVERIFY(each.difference.pValue < 0.05);
        }
        QVERIFY(answer.ablations[0].run == images || answer.ablations[1].run == images);
        QCOMPARE(answer.notEvaluated, std::vector{waiting});
        QVERIFY(std::ranges::count(answer.missing, Without::Teacher) == 1);
        QVERIFY(std::ranges::count(answer.missing, Without::Images) == 0);
        QVERIFY(answer.student.cases > 0);
    }

    void ablations_withoutAFullRunAreNone()
    {
        addRun({Without::Images});
        QCOMPARE(run(protocol::AblationsRequest{path(), 0}, JobContext()).run, 0);
    }

    void seeds_areTakenTogether()
    {
        const auto first = addRun({}, 1);
        const auto second = addRun({}, 2);
        addRun({Without::Images}, 3); // other settings
        const auto third = addRun({}, 3);
        const auto answer = run(protocol::SeedsRequest{path(), third}, JobContext());
        QCOMPARE(answer.runs, (std::vector{third, second, first}));
        QVERIFY(!answer.strongest.empty());
        QCOMPARE(answer.models.size(), std::size_t{1});
        double sum = 0;
        std::vector<double> each;
        for (const auto id : answer.runs)
            for (const auto& summary : runs().evaluations({id}))
                if (const auto metrics = protocol::decode<ModelMetrics>(summary); metrics.model == "student") {
                    sum += metrics.slices.front().mrr20;
                    each.push_back(metrics.slices.front().mrr20);
                }
        const auto& mean = answer.models[0];
        QVERIFY(std::abs(mean.mean.mrr20 - sum / 3) < 1e-9);
        QVERIFY(std::abs(mean.mrr20Low - std::ranges::min(each)) < 1e-9);
        QVERIFY(std::abs(mean.mrr20High - std::ranges::max(each)) < 1e-9);
        QVERIFY(mean.toStrongest.mrr20Interval.low < mean.toStrongest.mrr20);
        QCOMPARE(run(protocol::SeedsRequest{path(), first}, JobContext()).runs.size(), std::size_t{3});
    }

    void evaluation_keepsWhatItFound()
    {
        const RunId id{addRun()};
        const auto strongest = protocol::decode<StrongestBaseline>(runs().finding(id, findings::kStrongest).value());
        Strength most;
        std::string model;
        for (const auto& summary : runs().evaluations(id)) {
            const auto metrics = protocol::decode<ModelMetrics>(summary);
            QVERIFY(metrics.slices.front().hr10Interval.low <= metrics.slices.front().hr10);
            QVERIFY(metrics.bias10.coverage > 0 && metrics.bias10.coverage <= metrics.bias.coverage);
            if (metrics.model == "student" || strengthOf(metrics) <= most) continue;
            most = strengthOf(metrics);
            model = metrics.model;
        }
        QCOMPARE(strongest.model, model);
        QVERIFY(strongest.measuredStudent);
        const auto bias = protocol::decode<PopularityBias>(runs().finding(id, findings::kDataBias).value());
        QVERIFY(bias.meanPopularity > 0 && bias.coverage > 0);
        const auto found = protocol::decode<Faithfulness>(runs().finding(id, findings::kFaithfulnessStudent).value());
        QVERIFY(found.cases > 10);
        QVERIFY(found.effectArea <= found.randomArea); // the newest event is all it reads
        QVERIFY(found.gainInterval.low <= found.gain && found.gain <= found.gainInterval.high);
        QCOMPARE(found.attentionArea, found.recencyArea);
        QVERIFY(!runs().finding(id, findings::kFaithfulnessTeacher));
    }

    void evaluation_tellsWhatTheTrainingProbed()
    {
        protocol::EvaluateRequest request{.project = path(), .model = "popularity", .run = addRun({}, 1, false)};
        QVERIFY(!compareModels(request, loadNext, JobContext()).popularityProbe);
        const auto probed = protocol::encode(PopularityProbe{.knowledge = 0.25, .transition = 0.5});
        runs().saveFinding({request.run}, findings::kPopularityProbe, probed);
        const auto told = compareModels(request, loadNext, JobContext()).popularityProbe;
        QVERIFY(told);
        QCOMPARE(told->knowledge, 0.25);
        QCOMPARE(told->transition, 0.5);
    }

    void baselines_withoutARunAreKeptToo()
    {
        protocol::EvaluateRequest request;
        request.project = path();
        request.testFrom = "1970-01-05";
        static_cast<void>(compareModels(request, loadNext, JobContext()));
        const auto strongest = protocol::decode<StrongestBaseline>(runs().finding({}, findings::kStrongest).value());
        QVERIFY(!strongest.measuredStudent);
    }
};

QTEST_GUILESS_MAIN(RunComparisonTest)
#include "run_comparison_test.moc"
