#include "core/store/item_repository.h"
#include "core/store/mark_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_scan.h"
#include "core/store/session_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace core;
using namespace core::store;

namespace {

constexpr std::int64_t kDay = 86'400;

/// Codes of the sessions that a scan finds, a step at a time.
std::vector<std::string> found(const Project& project, const SessionFilter& filter)
{
    SessionScan scan(project.database(), filter);
    int steps = 0;
    while (!scan.advance(std::chrono::microseconds(0)))
        if (++steps > 10'000) return {"never done"};
    const auto ids = scan.take();
    std::vector<std::string> codes;
    for (const auto& each : SessionRepository(project.database()).previews(ids)) codes.push_back(each.session.code);
    return codes;
}

void add(const Project& project, const std::string& code, std::int64_t day, const std::vector<std::int32_t>& items)
{
    std::vector<std::int64_t> times;
    for (std::size_t at = 0; at < items.size(); ++at) times.push_back(day * kDay + static_cast<std::int64_t>(at));
    SessionRepository(project.database()).save(code, items, times, std::vector<std::uint8_t>(items.size()));
}

using Codes = std::vector<std::string>;

/// Five sessions over four items; test days begin on day 5.
Project fashion(const QTemporaryDir& folder)
{
    auto project = Project::create(folder.filePath("p.denju").toStdString());
    Transaction transaction(project.database());
    ItemRepository items(project.database());
    items.save({.code = "C1", .title = "ベージュのコート", .category = "Ladies/Coats"});
    items.save({.code = "C2", .title = "Wool Scarf", .category = "Ladies/Scarves"});
    items.save({.code = "C3", .title = "White shirt", .category = "Men/Shirts"});
    items.save({.code = "C4", .title = "Linen shirt", .category = "Men/Shirts"});
    add(project, "s1", 1, {1, 2});
    add(project, "s2", 1, {2, 2, 3, 3});
    add(project, "s3", 5, {3, 1});
    add(project, "s4", 6, {1, 3, 2});
    add(project, "x5", 7, {1, 4});
    transaction.commit();
    return project;
}

} // namespace

class SessionScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_findsSessionsByTheTitlesOfTheirItemsAndByTheirCode()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        QCOMPARE(found(project, {.text = "コート"}), (Codes{"x5", "s4", "s3", "s1"}));
        QCOMPARE(found(project, {.text = "wool scarf"}), (Codes{"s4", "s2", "s1"})); // every word, any case
        QCOMPARE(found(project, {.text = "scarf wool"}), (Codes{"s4", "s2", "s1"}));
        QCOMPARE(found(project, {.text = "x"}), Codes{"x5"});
        QCOMPARE(found(project, {.text = "no such thing"}), Codes{});
        QCOMPARE(found(project, {.text = "s"}).front(), std::string("x5")); // "shirt", newest first
        QCOMPARE(found(project, {.text = "s1"}), Codes{"s1"});
        SessionRepository(project.database())
            .save("s10", std::array<std::int32_t, 1>{1}, std::array<std::int64_t, 1>{8 * kDay},
                  std::array<std::uint8_t, 1>{0});
        QCOMPARE(found(project, {.text = "S1"}), (Codes{"s1", "s10"})); // the whole number before those that begin so
    }

    void text_isComparedWithTheFoldedTextWhereAnImportHasFilledIt()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        project.database().execute("UPDATE item SET folded = 'c3 ﾊﾝｶﾞｰ' WHERE id = 3");
        QCOMPARE(found(project, {.text = "white"}), Codes{});
        QCOMPARE(found(project, {.text = "ﾊﾝｶﾞｰ"}), (Codes{"s4", "s3", "s2"}));
    }

    void next_countsTheLastItemInTheSessionsBeforeTheTestDays()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        const auto of = [](Slice slice) { return SessionFilter{.next = slice, .trainBefore = 5 * kDay}; };
        QCOMPARE(found(project, of(Slice::Unseen)), Codes{"x5"});
        QCOMPARE(found(project, of(Slice::Cold)), (Codes{"s4", "s3"}));
        QCOMPARE(found(project, of(Slice::Hot)), Codes{});
    }

    void step_findsWhereOneCategoryFollowsAnother()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        QCOMPARE(found(project, {.stepFrom = "Men", .stepTo = "Ladies", .stepLevels = 1}), (Codes{"s4", "s3"}));
        QCOMPARE(found(project, {.stepFrom = "Ladies/Coats", .stepTo = "Ladies/Scarves"}), Codes{"s1"});
    }

    void hits_areThoseOfTheLastCase()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        RunRepository runs(project.database());
        const auto run = runs.add({});
        runs.saveEvaluation(run, "student", "1970-01-06", "{}", {{{3}, 2, 4}, {{4}, 2, 90}, {{4}, 3, 2}, {{5}, 2, 40}});
        runs.saveEvaluation(run, "teacher", "1970-01-06", "{}", {{{3}, 2, 40}, {{4}, 2, 1}, {{4}, 3, 1}, {{5}, 2, 7}});
        const auto of = [&](Hits hits) { return SessionFilter{.run = run, .hits = hits}; };
        QCOMPARE(found(project, of(Hits::StudentHits)), (Codes{"s4", "s3"}));
        QCOMPARE(found(project, of(Hits::StudentMisses)), Codes{"x5"});
        QCOMPARE(found(project, of(Hits::OnlyStudentHits)), Codes{"s3"});
        QCOMPARE(found(project, of(Hits::OnlyTeacherHits)), Codes{"x5"});
        QCOMPARE(found(project, {.order = SessionFilter::Order::RankGain, .run = run}), (Codes{"s3", "s4", "x5"}));
    }

    void marksAndDisagreements_narrowEachOther()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        const RunId run{7};
        MarkRepository marks(project.database());
        marks.set({1}, true);
        marks.set({4}, true);
        GapRepository(project.database())
            .save(run, std::vector<GapRepository::Gap>{{{3}, 2, 0.3}, {{4}, 3, -0.25}, {{5}, 2, 0.1}});
        QCOMPARE(found(project, {.marked = true}), (Codes{"s4", "s1"}));
        QCOMPARE(found(project, {.run = run, .disagrees = true}), (Codes{"s4", "s3"}));
        QCOMPARE(found(project, {.run = run, .disagrees = true, .marked = true}), Codes{"s4"});
        marks.set({4}, false);
        QCOMPARE(found(project, {.run = run, .disagrees = true, .marked = true}), Codes{});
        QCOMPARE(marks.all(), std::vector<SessionId>{{1}});
    }

    void orders_putTheLongestOrTheOldestFirst()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        using Order = SessionFilter::Order;
        QCOMPARE(found(project, {.order = Order::LongestFirst}), (Codes{"s2", "s4", "x5", "s3", "s1"}));
        QCOMPARE(found(project, {.order = Order::OldestFirst, .text = "コート"}), (Codes{"s1", "s3", "s4", "x5"}));
        QCOMPARE(found(project, {.startFrom = 5 * kDay, .startBefore = 7 * kDay, .text = "コート"}),
                 (Codes{"s4", "s3"}));
    }

    void manySessions_areSortedAcrossTheStepsAsPagesSortThem()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath("p.denju").toStdString());
        Transaction transaction(project.database());
        ItemRepository items(project.database());
        items.save({.code = "a", .title = "thing"});
        SessionWriter writer(project.database());
        const std::array<std::int32_t, 1> item{1};
        const std::array<std::uint8_t, 1> type{0};
        for (int n = 0; n < 70'000; ++n) { // three runs to merge
            const std::array<std::int64_t, 1> time{(n * 7919LL) % 50'000};
            writer.add({std::to_string(n), item, time, type});
        }
        writer.flush();
        transaction.commit();
        SessionScan scan(project.database(), {.text = "thing"});
        double share = 0;
        while (!scan.advance(std::chrono::milliseconds(1))) {
            QVERIFY(scan.share() >= share && scan.share() <= 1);
            share = scan.share();
        }
        const auto ids = scan.take();
        QCOMPARE(ids.size(), std::size_t(70'000));
        const auto page = SessionRepository(project.database()).page({}, std::nullopt, 300);
        for (std::size_t at = 0; at < page.size(); ++at) QCOMPARE(ids[at].value, page[at].session.id.value);
    }

    void days_areThoseOnWhichSessionsStart()
    {
        const QTemporaryDir folder;
        const auto project = fashion(folder);
        QCOMPARE(SessionRepository(project.database()).daysFrom(5 * kDay),
                 (std::vector<std::int64_t>{5 * kDay, 6 * kDay, 7 * kDay}));
    }
};

QTEST_GUILESS_MAIN(SessionScanTest)
#include "session_scan_test.moc"
