#include "core/base/error.h"
#include "core/operations/runs/model_comparison.h"
#include "core/operations/runs/rankings_file.h"
#include "core/protocol/json.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

using namespace core;
using namespace core::operations;

namespace {

constexpr int kItems = 60;
constexpr std::int64_t kDay = 86'400;

std::string itemCode(std::size_t item)
{
    return item == 3 ? "a,\"3\"" : "i" + std::to_string(item);
}

/// 400 sessions over five days (1970-01-01 to 05) in which an item is mostly followed by the next by number.
void fillProject(const store::Project& project)
{
    store::Transaction transaction(project.database());
    store::ItemRepository items(project.database());
    std::vector<std::int32_t> ids;
    for (std::size_t item = 0; item < kItems; ++item) {
        Item added;
        added.code = itemCode(item);
        ids.push_back(static_cast<std::int32_t>(items.save(added).value));
    }
    store::SessionRepository sessions(project.database());
    std::mt19937 random(11);
    for (int session = 0; session < 400; ++session) {
        std::vector<std::int32_t> held;
        auto item = random() % kItems;
        const auto length = 1 + random() % 6;
        while (held.size() < length) {
            held.push_back(ids[item]);
            item = random() % 4 == 0 ? random() % kItems : (item + 1) % kItems;
        }
        std::vector<std::int64_t> times;
        for (std::size_t at = 0; at < held.size(); ++at)
            times.push_back(session / 80 * kDay + session % 80 * 100 + static_cast<std::int64_t>(at));
        sessions.save("s" + std::to_string(session), held, times, std::vector<std::uint8_t>(held.size(), 0));
    }
    transaction.commit();
}

std::vector<std::string> csvRow(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char each : line) {
        if (each == '"')
            quoted =
                !quoted; // a doubled quote leaves and enters again; the codes of this test are compared without quotes
        else if (each == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += each;
    }
    return fields;
}

/// HR@20 and MRR@20 in per cent from the file and the project's sessions alone.
std::pair<double, double> scoreFile(const std::string& path, const store::Project& project)
{
    const auto dataset = store::loadDataset(project);
    std::map<std::string, SessionIndex> sessionOf;
    for (SessionIndex session = 0; session < dataset.log.size(); ++session)
        sessionOf[dataset.log.codes[static_cast<std::size_t>(session)]] = session;
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    double hits = 0, reciprocals = 0, rows = 0;
    while (std::getline(file, line)) {
        const auto row = csvRow(line);
        const auto items = dataset.log.itemsOf(sessionOf.at(row[0]));
        const auto target = items[static_cast<std::size_t>(std::stoi(row[1]) - 1)];
        const auto code = csvRow(itemCode(static_cast<std::size_t>(target)) == "a,\"3\""
                                     ? "\"a,\"\"3\"\"\""
                                     : itemCode(static_cast<std::size_t>(target)))[0];
        for (std::size_t place = 2; place < row.size(); ++place)
            if (row[place] == code) {
                ++hits;
                reciprocals += 1.0 / static_cast<double>(place - 1);
            }
        ++rows;
    }
    return {100 * hits / rows, 100 * reciprocals / rows};
}

class FirstItems : public Scorer {
public:
    [[nodiscard]] std::string name() const override { return "student"; }
    void score(const Question&, std::span<float> scores) const override
    {
        for (std::size_t item = 0; item < scores.size(); ++item) scores[item] = static_cast<float>(item / 7);
    }
};

std::vector<std::unique_ptr<Scorer>> loadFirstItems(const store::Project&, const Run&, const Dataset&)
{
    std::vector<std::unique_ptr<Scorer>> models;
    models.push_back(std::make_unique<FirstItems>());
    return models;
}

std::vector<std::unique_ptr<Scorer>> refuseToLoad(const store::Project&, const Run&, const Dataset&)
{
    throw std::logic_error("asked for trained models without a run");
}

} // namespace

class ModelComparisonTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<store::Project> m_project;

    std::string file(const char* name) const { return m_folder->filePath(name).toStdString(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = file("a.denju");
        m_project = std::make_unique<store::Project>(store::Project::create(m_path));
        fillProject(*m_project);
    }

    void rankings_giveTheFiguresThatWereMeasured()
    {
        const auto response =
            compareModels({.project = m_path, .rankings = file("out.csv"), .testFrom = "1970-01-05"}, refuseToLoad, {});
        QCOMPARE(response.models.size(), 6u);
        QCOMPARE(response.sessions, 80);
        for (std::size_t model = 0; model < response.models.size(); ++model) {
            const auto [hr20, mrr20] = scoreFile(response.rankings.at(model), *m_project);
            QVERIFY(std::abs(hr20 - response.models[model].slices[0].hr20) < 0.005);
            QVERIFY(std::abs(mrr20 - response.models[model].slices[0].mrr20) < 0.005);
        }
        QVERIFY(response.models.back().slices[0].hr20 > response.models.front().slices[0].hr20);
        QVERIFY(!QFile::exists(m_folder->filePath("out.csv")));
        QVERIFY(!QFile::exists(m_folder->filePath("out.vstan.csv.part")));
    }

    void rankings_ofOneModelStandUnderTheNameAskedFor()
    {
        compareModels({.project = m_path, .model = "vstan", .rankings = file("one.csv")}, refuseToLoad, {});
        QVERIFY(QFile::exists(m_folder->filePath("one.csv")));
    }

    void results_areKeptUnderRunZeroWithoutARun()
    {
        const auto response = compareModels({.project = m_path, .model = "item-knn"}, refuseToLoad, {});
        store::RunRepository runs(m_project->database());
        QCOMPARE(runs.evaluations({0}).size(), 1u);
        QCOMPARE(std::ssize(runs.ranks({0}, "item-knn")), response.cases);
        QCOMPARE(protocol::decode<ModelMetrics>(runs.evaluations({0})[0]).slices[0].hr20,
                 response.models[0].slices[0].hr20);
    }

    void student_isComparedWithEachOtherModel()
    {
        store::RunRepository runs(m_project->database());
        Run run{.state = RunState::Ready, .testFrom = "1970-01-05"};
        run.id = runs.add(run);
        const auto response = compareModels({.project = m_path}, loadFirstItems, {});
        QCOMPARE(response.models.size(), 7u);
        QCOMPARE(response.models[0].model, std::string("student"));
        const auto& vstan = response.models.back();
        QVERIFY(std::abs(vstan.toStudent->hr20 - (response.models[0].slices[0].hr20 - vstan.slices[0].hr20)) < 1e-9);
        QVERIFY(vstan.toStudent->pValue < 0.05);
        QCOMPARE(runs.evaluations(run.id).size(), 7u);
    }

    void models_evaluatedOneByOneAreComparedAsIfTogether()
    {
        store::RunRepository runs(m_project->database());
        Run run{.state = RunState::Ready, .testFrom = "1970-01-05"};
        run.id = runs.add(run);
        const auto alone = compareModels({.project = m_path, .model = "vstan"}, loadFirstItems, {});
        QVERIFY(!alone.models[0].toStudent); // nothing to compare with is not a difference of nothing
        compareModels({.project = m_path, .model = "student"}, loadFirstItems, {});
        compareModels({.project = m_path, .model = "rules"}, loadFirstItems, {});
        std::map<std::string, double> oneByOne;
        for (const auto& summary : runs.evaluations(run.id)) {
            const auto metrics = protocol::decode<ModelMetrics>(summary);
            QCOMPARE(metrics.toStudent.has_value(), metrics.model != "student");
            if (metrics.toStudent) oneByOne[metrics.model] = metrics.toStudent->pValue;
        }
        QCOMPARE(oneByOne.size(), 2u);
        const auto smaller = std::min(oneByOne["rules"], oneByOne["vstan"]);
        QVERIFY(smaller > 0);
        const auto together = compareModels({.project = m_path}, loadFirstItems, {});
        for (const auto& model : together.models)
            if (model.toStudent && oneByOne.contains(model.model)) // corrected over more models, so never smaller
                QVERIFY(model.toStudent->pValue >= oneByOne[model.model]);
    }

    void requests_thatCannotBeAnsweredAreRefused()
    {
        const auto codeOf = [&](const protocol::EvaluateRequest& request) {
            try {
                compareModels(request, refuseToLoad, {});
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(codeOf({.project = m_path, .model = "student"}), ErrorCode::RunUnknown);
        QCOMPARE(codeOf({.project = m_path, .model = "magic"}), ErrorCode::OptionInvalid);
        QCOMPARE(codeOf({.project = m_path, .run = 9}), ErrorCode::RunUnknown);
        QCOMPARE(codeOf({.project = m_path, .testFrom = "1980-01-01"}), ErrorCode::TestDaysEmpty);
        QCOMPARE(codeOf({.project = m_path, .model = "rules", .rankings = file("no/where.csv")}),
                 ErrorCode::FileWriteFailed);
    }

    void evaluation_leavesNothingBehindWhenCancelled()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
            if (progress.stage == Stage::Evaluating) stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled, compareModels({.project = m_path}, refuseToLoad, context));
        QVERIFY(store::RunRepository(m_project->database()).evaluations({0}).empty());
    }
};

QTEST_GUILESS_MAIN(ModelComparisonTest)
#include "model_comparison_test.moc"
