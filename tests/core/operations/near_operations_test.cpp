#include "core/base/error.h"
#include "core/engine/student/student.h"
#include "core/operations/runs/disagreements_operation.h"
#include "core/operations/sessions/find_sessions_operation.h"
#include "core/operations/sessions/item_facts_operation.h"
#include "core/operations/sessions/mark_operation.h"
#include "core/operations/sessions/similar_operation.h"
#include "core/operations/sessions/transitions_operation.h"
#include "core/store/item_repository.h"
#include "core/store/mark_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace core;
using namespace core::protocol;

namespace {

constexpr std::int64_t kDay = 86'400;

/// Five items in three categories, six sessions on three days; the last day is the test.
void fill(const store::Project& project)
{
    store::Transaction transaction(project.database());
    store::ItemRepository items(project.database());
    items.setColumns({{"colour", ColumnKind::Category}});
    const char* const categories[] = {"Ladies/Coats", "Ladies/Scarves", "Ladies/Scarves", "Men/Shirts", "Men/Shirts"};
    for (int n = 1; n <= 5; ++n)
        items.save({.code = "C" + std::to_string(n),
                    .title = "Item " + std::to_string(n),
                    .category = categories[n - 1],
                    .attributes = {"red"}});
    store::SessionRepository sessions(project.database());
    const auto add = [&](const char* code, std::int64_t day, const std::vector<std::int32_t>& of) {
        std::vector<std::int64_t> times;
        for (std::size_t at = 0; at < of.size(); ++at) times.push_back(day * kDay + static_cast<std::int64_t>(at) * 60);
        sessions.save(code, of, times, std::vector<std::uint8_t>(of.size()));
    };
    add("a", 1, {1, 2, 3});
    add("b", 1, {1, 1, 2});
    add("c", 2, {4, 5});
    add("d", 2, {2});
    add("e", 3, {1, 2, 4});
    add("f", 3, {4, 3});
    transaction.commit();
}

/// A student of the first four sessions whose edges lead from 1 to 2 and 3, from 2 to 3, from 4 to 5.
void saveStudent(const store::Project& project, RunId run)
{
    const auto dataset = store::loadDataset(project);
    engine::StudentTables tables;
    tables.itemIds = {1, 2, 3, 4, 5};
    tables.starts = {0, 2, 3, 3, 4, 4};
    tables.to = {1, 2, 2, 4};
    for (auto& ofChannel : tables.parts) ofChannel.resize(4);
    for (auto& ofChannel : tables.value) ofChannel.resize(4); // what is near is what the last event says
    const std::array transition{2.0F, 0.5F, 1.0F, 1.5F}, picture{0.0F, 0.4F, 0.0F, 0.0F};
    for (std::size_t edge = 0; edge < 4; ++edge) {
        tables.parts[0][edge][0] = transition[edge];
        tables.parts[0][edge][3] = picture[edge]; // as kEdgeParts orders them
        tables.value[0][edge] = transition[edge] + picture[edge];
    }
    tables.prior.assign(5, 0.0F);
    tables.distance.assign(engine::kReadEvents, 1.0F);
    tables.length.assign(engine::kReadEvents + 1, 1.0F);
    tables.repeat.assign(engine::kRepeatBuckets, 0.0F);
    tables.sessionsOf = {2, 3, 1, 1, 1};
    tables.known = engine::NeighbourIndex(dataset.log, {0, 1, 2, 3}, dataset.itemCount()).arrays();
    std::filesystem::create_directories(project.modelFolder(run));
    engine::Student(std::move(tables), engine::StudentNet(4, 7)).save(project.modelFolder(run));
}

struct Desk {
    explicit Desk(bool trained = true)
    {
        const auto made = store::Project::create(folder);
        fill(made);
        if (!trained) return;
        TrainingConfig config;
        config.without = {Without::Teacher};
        const auto run = store::RunRepository(made.database())
                             .add({.state = RunState::Ready, .testFrom = "1970-01-04", .config = config});
        saveStudent(made, run);
    }
    QTemporaryDir scratch;
    std::string folder = scratch.filePath("p.denju").toStdString();
    JobContext context;
};

const CategoryStep* stepOf(const TransitionsResponse& response, const std::string& from, const std::string& to)
{
    for (const auto& step : response.steps)
        if (response.categories[static_cast<std::size_t>(step.from)].name == from &&
            response.categories[static_cast<std::size_t>(step.to)].name == to)
            return &step;
    return nullptr;
}

} // namespace

class NearOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void similar_findsTrainingSessionsThatShareAnItemAndSaysWhatCameNext()
    {
        Desk desk;
        const auto response =
            operations::run(SimilarRequest{.project = desk.folder, .session = "e", .position = 3}, desk.context);
        QCOMPARE(response.known, 4);
        QVERIFY(!response.sessions.empty());
        QCOMPARE(response.sessions.front().code, std::string("a")); // shares 1 and 2; "b" and "d" hold nothing else
        QCOMPARE(response.sessions.size(), std::size_t(1));
        const auto& events = response.sessions.front().events;
        QCOMPARE(response.sessions.front().shared, 2);
        QVERIFY(events[0].shared && events[1].shared && !events[2].shared);
        QVERIFY(events[2].next && !events[1].next);
        QVERIFY(response.sessions.front().similarity > 0);
    }

    void similar_neverFindsTheSessionItself()
    {
        Desk desk;
        const auto response = operations::run(SimilarRequest{.project = desk.folder, .session = "a"}, desk.context);
        for (const auto& each : response.sessions) QVERIFY(each.code != "a");
        const auto items = operations::run(SimilarRequest{.project = desk.folder, .items = {"C1", "C2"}}, desk.context);
        QCOMPARE(items.sessions.front().code, std::string("a"));
        QVERIFY_EXCEPTION_THROWN(operations::run(SimilarRequest{.project = desk.folder, .session = "zz"}, desk.context),
                                 Error);
    }

    void itemFacts_countStepsDaysAndEdges()
    {
        Desk desk;
        const auto facts = operations::run(ItemFactsRequest{.project = desk.folder, .item = "C1"}, desk.context);
        QCOMPARE(facts.events, 3); // the repeat in "b" counts once
        QCOMPARE(facts.sessions, 3);
        QCOMPARE(facts.days.size(), std::size_t(3));
        QCOMPARE(facts.days.front().events, 2);
        QCOMPARE(facts.days.back().day, std::string("1970-01-04"));
        QCOMPARE(facts.after.front().code, std::string("C2"));
        QCOMPARE(facts.after.front().count, 3);
        QCOMPARE(facts.after.front().weight, 2.0);
        QVERIFY(facts.before.empty());
        QCOMPARE(facts.picture.size(), std::size_t(1));
        QCOMPARE(facts.picture.front().code, std::string("C3"));
        QVERIFY(qAbs(facts.picture.front().weight - 0.4) < 1e-3);
        QCOMPARE(facts.seen, 2);
        const auto second = operations::run(ItemFactsRequest{.project = desk.folder, .item = "C2"}, desk.context);
        QCOMPARE(second.before.front().weight, 2.0); // the edge that leads to it
        QVERIFY_EXCEPTION_THROWN(
            operations::run(ItemFactsRequest{.project = desk.folder, .item = "nothing"}, desk.context), Error);
    }

    void itemFacts_andTransitionsNeedNoModel()
    {
        Desk desk(false);
        const auto facts = operations::run(ItemFactsRequest{.project = desk.folder, .item = "C1"}, desk.context);
        QCOMPARE(facts.seen, -1);
        QCOMPARE(facts.after.front().weight, 0.0);
        const auto steps = operations::run(TransitionsRequest{.project = desk.folder}, desk.context);
        QCOMPARE(steps.run, 0);
        QCOMPARE(steps.steps.front().student, -1.0);
        QVERIFY_EXCEPTION_THROWN(operations::run(TransitionsRequest{.project = desk.folder, .run = 9}, desk.context),
                                 Error);
    }

    void transitions_countStepsSharesLiftAndTheStudentsWeight()
    {
        Desk desk;
        const auto response = operations::run(TransitionsRequest{.project = desk.folder, .levels = 2}, desk.context);
        QCOMPARE(response.all, 7); // a 2, b 1, c 1, e 2, f 1
        QCOMPARE(response.deepest, 2);
        const auto* step = stepOf(response, "Ladies/Coats", "Ladies/Scarves");
        QVERIFY(step);
        QCOMPARE(step->count, 3);
        QCOMPARE(step->share, 1.0);
        QVERIFY(qAbs(step->lift - 3.0 / (3.0 * 5.0 / 7.0)) < 1e-9); // five of seven steps reach a scarf
        QCOMPARE(step->student, 1.0);
        QCOMPARE(stepOf(response, "Ladies/Scarves", "Ladies/Scarves")->count, 1);
        const auto top = operations::run(TransitionsRequest{.project = desk.folder, .levels = 1}, desk.context);
        QCOMPARE(top.categories.size(), std::size_t(2));
        QCOMPARE(stepOf(top, "Ladies", "Men")->count, 1);
        QCOMPARE(stepOf(top, "Men", "Ladies")->count, 1);
    }

    void transitions_foldTheRestIntoOne()
    {
        Desk desk;
        const auto response =
            operations::run(TransitionsRequest{.project = desk.folder, .levels = 2, .top = 1}, desk.context);
        QCOMPARE(response.categories.size(), std::size_t(2));
        QVERIFY(response.categories.back().isRest);
        QCOMPARE(response.folded, 2);
        std::int64_t sum = 0;
        for (const auto& step : response.steps) sum += step.count;
        QCOMPARE(sum, response.all);
    }

    void mark_isKeptAndTakenAway()
    {
        Desk desk;
        QVERIFY(operations::run(MarkRequest{.project = desk.folder, .session = "e"}, desk.context).marked);
        QCOMPARE(operations::run(MarkRequest{.project = desk.folder, .session = "c"}, desk.context).all, 2);
        const auto gone =
            operations::run(MarkRequest{.project = desk.folder, .session = "e", .remove = true}, desk.context);
        QVERIFY(!gone.marked);
        QCOMPARE(gone.all, 1);
        QVERIFY_EXCEPTION_THROWN(operations::run(MarkRequest{.project = desk.folder, .session = "zz"}, desk.context),
                                 Error);
    }

    void findSessions_takesTheFiltersOfTheList()
    {
        Desk desk;
        const auto codes = [&](FindSessionsRequest request) {
            request.project = desk.folder;
            std::vector<std::string> found;
            for (const auto& each : operations::run(request, desk.context).sessions) found.push_back(each.code);
            return found;
        };
        using Codes = std::vector<std::string>;
        QCOMPARE(codes({.text = "ｉｔｅｍ　３"}), (Codes{"f", "a"})); // full width
        QCOMPARE(codes({.next = "cold"}), (Codes{"f", "e"}));
        QCOMPARE(codes({.stepFrom = "Ladies", .stepTo = "Men", .levels = 1}), Codes{"e"});
        QCOMPARE(codes({.from = "1970-01-03", .to = "1970-01-03", .order = "longest"}), (Codes{"c", "d"}));
        QCOMPARE(codes({.item = "C4"}), (Codes{"f", "e", "c"}));
        QCOMPARE(codes({.minEvents = 3, .item = "C4"}), Codes{"e"});
        QVERIFY_EXCEPTION_THROWN(codes({.item = "C"}), Error); // a code, not its beginning
        operations::run(MarkRequest{.project = desk.folder, .session = "b"}, desk.context);
        QCOMPARE(codes({.marked = true}), Codes{"b"});
        QVERIFY_EXCEPTION_THROWN(codes({.next = "lukewarm"}), Error);
        Desk untrained(false);
        QVERIFY_EXCEPTION_THROWN(
            operations::run(FindSessionsRequest{.project = untrained.folder, .hits = "student"}, untrained.context),
            Error);
        QCOMPARE(operations::run(FindSessionsRequest{.project = untrained.folder, .top = 2}, untrained.context).found,
                 6);
    }

    void disagreements_areKeptForEveryTestSession()
    {
        Desk desk;
        const auto response = operations::run(DisagreementsRequest{.project = desk.folder}, desk.context);
        QCOMPARE(response.explained + response.left, 2); // "e" and "f"
        const auto project = store::Project::open(desk.folder);
        QCOMPARE(store::GapRepository(project.database()).count({1}), response.explained);
        operations::run(DisagreementsRequest{.project = desk.folder}, desk.context); // again: no session twice
        QCOMPARE(store::GapRepository(project.database()).count({1}), response.explained);
    }
};

QTEST_GUILESS_MAIN(NearOperationsTest)
#include "near_operations_test.moc"
