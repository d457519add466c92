#include "import_files.h"

#include "core/base/error.h"
#include "core/operations/profile/profile_operation.h"
#include "core/operations/sample_operation.h"
#include "core/protocol/json.h"
#include "core/store/profile_repository.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace core;
using namespace core::operations::tests;
using protocol::ProfileResponse;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kStart = 1'600'041'600; // 2020-09-14

/// Sessions of `length` over 40 items: each item followed by the next by number, or in no order at all.
std::string log(int sessions, int days, int length, bool ordered)
{
    std::string text = "session_id,item_id,timestamp\n";
    for (int session = 0; session < sessions; ++session)
        for (int event = 0; event < length; ++event) {
            const int item =
                ordered ? session + event : (session * 31 + event * event * 17 + session * event * 7) % 997;
            text += std::to_string(session) + "," + std::to_string(item % 40) + "," +
                    std::to_string(kStart + session % days * kDay + session + event) + "\n";
        }
    return text;
}

/// Sessions of three pairs out of 500 items, each a thing and what goes with it, in that order or in none.
std::string pairedLog(int sessions, int days, bool ordered)
{
    std::mt19937 random(11);
    std::string text = "session_id,item_id,timestamp\n";
    for (int session = 0; session < sessions; ++session) {
        std::vector<unsigned> items;
        for (int pair = 0; pair < 3; ++pair) {
            const auto first = static_cast<unsigned>(random() % 250);
            items.insert(items.end(), {2 * first, 2 * first + 1});
        }
        if (!ordered)
            for (std::size_t last = items.size() - 1; last > 0; --last)
                std::swap(items[last], items[random() % (last + 1)]);
        for (std::size_t event = 0; event < items.size(); ++event)
            text += std::to_string(session) + "," + std::to_string(items[event]) + "," +
                    std::to_string(kStart + session % days * kDay + session + static_cast<int>(event)) + "\n";
    }
    return text;
}

} // namespace

class ProfileOperationTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;

    ProfileResponse profile(const std::string& sessions, const std::string& items = {}) const
    {
        protocol::ImportRequest request{.project = m_folder->path("p.denju").string(),
                                        .sessions = m_folder->file("sessions.csv", sessions).string()};
        if (!items.empty()) request.items = m_folder->file("items.csv", items).string();
        operations::run(request, {});
        return operations::run(protocol::ProfileRequest{.project = request.project}, {});
    }

    static protocol::ProfileCheck check(const ProfileResponse& profile, const std::string& name)
    {
        const auto found = std::ranges::find(profile.checks, name, &protocol::ProfileCheck::name);
        return found == profile.checks.end() ? protocol::ProfileCheck{} : *found;
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void counts_areThoseOfTheLog()
    {
        const auto found = profile(log(50, 5, 4, true));
        QCOMPARE(found.sessions, 50);
        QCOMPARE(found.events, 200);
        QCOMPARE(found.items, 40);
        QCOMPARE(found.pictures, 0);
        QCOMPARE(found.firstDay, std::string("2020-09-14"));
        QCOMPARE(found.lastDay, std::string("2020-09-18"));
        QCOMPARE(check(found, "days").value, 5.0);
        QCOMPARE(check(found, "days").verdict, std::string("attention"));
        QCOMPARE(check(found, "items").value, 5.0);
        QCOMPARE(check(found, "items").verdict, std::string("ok"));
        QCOMPARE(check(found, "sessions").value, 50.0);
        QCOMPARE(check(found, "sessions").verdict, std::string("fail"));
        QCOMPARE(found.verdict, std::string("no"));
        QCOMPARE(found.reasons.at(0), std::string("sessions:too_few"));
        QCOMPARE(check(found, "order").reason, std::string("")); // its 40 followers in a row are enough to tell
    }

    void goodLog_mayCarryAPilot()
    {
        std::string items = "item_id,title,category\n";
        for (int item = 0; item < 40; ++item) items += std::to_string(item) + ",Bolt " + std::to_string(item) + ",x\n";
        const auto found = profile(log(10'500, 10, 4, true), items);
        QCOMPARE(check(found, "sessions").verdict, std::string("ok"));
        QCOMPARE(check(found, "days").verdict, std::string("ok"));
        QCOMPARE(check(found, "order").verdict, std::string("ok"));
        QCOMPARE(check(found, "text").verdict, std::string("ok"));
        QCOMPARE(check(found, "sparseness").value, 0.0);
        QCOMPARE(check(found, "duplicates").value, 0.0);
        QCOMPARE(check(found, "pictures").reason, std::string("no_pictures"));
        QVERIFY(!found.testFrom.empty());
    }

    void order_tellsMuchWhereItemsFollowEachOtherAndNothingWhereTheyAreShuffled()
    {
        const auto ordered = check(profile(pairedLog(6000, 10, true)), "order");
        QVERIFY(ordered.value > 20);
        QCOMPARE(ordered.verdict, std::string("ok"));
        m_folder.emplace();
        const auto loose = check(profile(pairedLog(6000, 10, false)), "order");
        QVERIFY2(std::abs(loose.value) < 10, qPrintable(QString::number(loose.value)));
        QCOMPARE(loose.verdict, std::string("attention"));
        QCOMPARE(loose.reason, std::string("no_order"));
    }

    void answer_isTheSameForASeed()
    {
        const auto text = pairedLog(500, 10, true);
        auto first = profile(text);
        auto again = operations::run(protocol::ProfileRequest{.project = m_folder->path("p.denju").string()}, {});
        first.seconds = again.seconds = 0;
        QCOMPARE(protocol::encode(again), protocol::encode(first));
        const auto other =
            operations::run(protocol::ProfileRequest{.project = m_folder->path("p.denju").string(), .seed = 2}, {});
        QVERIFY(check(other, "order").figures.at(1).value != check(first, "order").figures.at(1).value);
    }

    void coverage_countsItemsWithTextAndTargetsThatAreNew()
    {
        auto text = log(200, 10, 3, true);
        for (int session = 0; session < 60; ++session) // the test day asks for what nobody saw
            text += "last" + std::to_string(session) + ",3," + std::to_string(kStart + 20 * kDay) + "\nlast" +
                    std::to_string(session) + ",new" + std::to_string(session % 2) + "," +
                    std::to_string(kStart + 20 * kDay + 9) + "\n";
        std::string items = "item_id,title\n";
        for (int item = 0; item < 21; ++item) items += std::to_string(item) + ",Bolt " + std::to_string(item) + "\n";
        const auto found = profile(text, items);
        QCOMPARE(found.items, 42);
        QCOMPARE(found.testFrom, std::string("2020-10-04"));
        QCOMPARE(check(found, "text").value, 50.0);
        QCOMPARE(check(found, "text").verdict, std::string("attention"));
        QCOMPARE(check(found, "pictures").value, 0.0);
        QCOMPARE(check(found, "new_items").value, 100.0);
        QCOMPARE(check(found, "new_items").figures.at(1).value, 60.0);
        QCOMPARE(check(found, "new_items").reason, std::string("many_new"));
        QCOMPARE(check(found, "sparseness").value, 100.0 * 2 / 42);
    }

    void drift_isSeenBeyondChance()
    {
        const auto steady = check(profile(pairedLog(2000, 10, true)), "drift");
        QVERIFY(steady.value < 0.1);
        QCOMPARE(steady.verdict, std::string("ok"));
        m_folder.emplace();
        std::string text = "session_id,item_id,timestamp\n"; // the second half sells other things
        for (int session = 0; session < 2000; ++session)
            for (int event = 0; event < 3; ++event)
                text += std::to_string(session) + "," +
                        std::to_string((session + event) % 20 + (session < 1000 ? 0 : 15)) + "," +
                        std::to_string(kStart + session * 400 + event) + "\n";
        const auto drifting = check(profile(text), "drift");
        QVERIFY(drifting.value > 0.4);
        QCOMPARE(drifting.reason, std::string("drifting"));
    }

    void duplicates_areItemsThatOnlyTheirCodeTellsApart()
    {
        std::string items = "item_id,title,category\n";
        for (int item = 0; item < 40; ++item)
            items += std::to_string(item) + "," + (item < 10 ? "Bolt" : "Nut " + std::to_string(item)) + ",x\n";
        auto text = log(300, 10, 3, true);
        for (const char* copy : {"c1", "c2"}) // two copies of the first session
            for (int event = 0; event < 3; ++event)
                text += copy + ("," + std::to_string(event)) + "," + std::to_string(kStart + event) + "\n";
        const auto found = check(profile(text, items), "duplicates");
        QCOMPARE(found.value, 25.0);
        QCOMPARE(found.figures.at(2).value, 1.0);
        QCOMPARE(found.figures.at(3).value, 10.0);
        QCOMPARE(found.figures.at(4).value, 2.0);
        QCOMPARE(found.examples.at(0), std::string("0"));
        QCOMPARE(found.reason, std::string("many_duplicates"));
    }

    void picturesThatOnlyLookAlike_areNoTwins()
    {
        profile(log(50, 5, 4, true));
        const auto path = m_folder->path("p.denju");
        {
            const auto project = store::Project::open(path);
            store::PictureRepository pictures(project.database());
            for (const std::int64_t item : {1, 2, 3, 4}) {
                const auto byte = static_cast<std::byte>(item == 4 ? 1 : item); // 1 and 4 are the same
                pictures.save(
                    {.item = {item}, .width = 9, .height = 9, .fingerprint = 77, .small = {byte}, .large = {}});
            }
        }
        const auto found = check(operations::run(protocol::ProfileRequest{.project = path.string()}, {}), "duplicates");
        QCOMPARE(found.figures.at(0).value, 1.0);
        QCOMPARE(found.figures.at(1).value, 2.0);
        QCOMPARE(found.value, 100.0 * 2 / 40);
    }

    void sample_isJudgedByItsPlantedOrder()
    {
        const auto path = m_folder->path("sample.denju").string();
        operations::run(protocol::SampleRequest{.project = path}, {});
        const auto found = operations::run(protocol::ProfileRequest{.project = path}, {});
        QVERIFY(check(found, "order").value > 25);
        QCOMPARE(check(found, "text").verdict, std::string("ok"));
        QCOMPARE(check(found, "pictures").value, 100.0);
        QCOMPARE(check(found, "leakage").verdict, std::string("ok"));
        QVERIFY(found.verdict != "no");
    }

    void leaks_areNamed()
    {
        std::string items = "item_id,title,recommended\n";
        for (int item = 0; item < 40; ++item)
            items +=
                std::to_string(item) + ",Bolt " + std::to_string(item) + "," + std::to_string((item + 1) % 40) + "\n";
        const auto telling = check(profile(log(500, 10, 4, true), items), "leakage");
        QCOMPARE(telling.verdict, std::string("fail"));
        QCOMPARE(telling.reason, std::string("column_tells_next_item"));
        QCOMPARE(telling.examples, (std::vector<std::string>{"recommended"}));
        m_folder.emplace();
        std::string visitors = "session_id,item_id,timestamp\n"; // a customer's number is no session's
        for (int visitor = 0; visitor < 300; ++visitor)
            for (int event = 0; event < 4; ++event)
                visitors += std::to_string(visitor) + "," + std::to_string((visitor * 7 + event * 3) % 40) + "," +
                            std::to_string(kStart + (visitor % 8 + event * 2) * kDay) + "\n";
        const auto crossing = check(profile(visitors), "leakage");
        QCOMPARE(crossing.verdict, std::string("attention"));
        QCOMPARE(crossing.reason, std::string("sessions_cross_split"));
        m_folder.emplace();
        std::string days = "session_id,item_id,timestamp\n"; // days without a clock
        for (int session = 0; session < 300; ++session)
            for (int event = 0; event < 3; ++event)
                days += std::to_string(session) + "," + std::to_string((session * 7 + event * 3) % 40) + "," +
                        std::to_string(kStart + session % 8 * kDay) + "\n";
        QCOMPARE(check(profile(days), "leakage").reason, std::string("times_tie"));
    }

    void logsOfOneDayAndWithoutTimes_areSaidToBeSo()
    {
        QCOMPARE(check(profile(log(300, 1, 3, true)), "days").reason, std::string("one_day"));
        m_folder.emplace();
        std::string text = "session_id,item_id\n";
        for (int event = 0; event < 900; ++event)
            text += std::to_string(event / 3) + "," + std::to_string(event % 40) + "\n";
        const auto found = profile(text);
        QCOMPARE(check(found, "days").reason, std::string("no_times"));
        QCOMPARE(found.testFrom, std::string());
        QVERIFY(!check(found, "order").figures.empty());
    }

    void smallestLogs_areJudgedToo()
    {
        for (const char* text :
             {"session_id,item_id,timestamp\ns,a,1600000000\n",
              "session_id,item_id,timestamp\ns,a,1600000000\ns,b,1600000001\n", "session_id,item_id\ns,a\nt,a\n"}) {
            m_folder.emplace();
            const auto found = profile(text);
            QCOMPARE(found.verdict, std::string("no"));
            QCOMPARE(check(found, "order").reason, std::string("not_enough_to_tell"));
            for (const auto& each : found.checks) QVERIFY(std::isfinite(each.value));
        }
    }

    void verdict_isKeptAndKnowsWhenItIsOld()
    {
        const auto found = profile(log(300, 10, 4, true));
        const auto stateOf = [&] {
            const auto project = store::Project::open(m_folder->path("p.denju"), store::Access::ReadOnly);
            const store::ProfileRepository profiles(project.database());
            const auto kept = profiles.find();
            return std::pair(kept ? kept->response : std::string(), kept && kept->data == profiles.dataState());
        };
        QCOMPARE(stateOf().first, protocol::encode(found));
        QVERIFY(stateOf().second);
        const protocol::ImportRequest request{
            .project = m_folder->path("p.denju").string(),
            .sessions = m_folder->file("more.csv", "session_id,item_id,timestamp\n0,1,1600041600\n").string()};
        operations::run(request, {}); // replaces a session: as many sessions and items as before
        QVERIFY(!stateOf().second);
        operations::run(protocol::ProfileRequest{.project = request.project}, {});
        QVERIFY(stateOf().second);
    }

    void olderProject_getsItsItemsFacts()
    {
        profile(log(50, 5, 4, true));
        const auto path = m_folder->path("p.denju");
        store::Project::open(path).database().execute("UPDATE item SET folded = '', seen = 0");
        operations::run(protocol::ProfileRequest{.project = path.string()}, {});
        const auto project = store::Project::open(path, store::Access::ReadOnly);
        QCOMPARE(project.database().number("SELECT sum(seen) FROM item"), 200);
        QCOMPARE(project.database().number("SELECT count(*) FROM item WHERE folded = ''"), 0);
    }

    void stop_endsIt()
    {
        profile(log(50, 5, 4, true));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, operations::run(protocol::ProfileRequest{.project = m_folder->path("p.denju").string()},
                                       JobContext(stop.get_token(), nullptr, {})));
    }

    void projectWithoutSessions_isNamed()
    {
        const auto path = m_folder->path("p.denju");
        operations::run(protocol::ImportRequest{.project = path.string(),
                                                .items = m_folder->file("items.csv", "item_id\n1\n").string()},
                        {});
        try {
            operations::run(protocol::ProfileRequest{.project = path.string()}, {});
            QFAIL("profiled a project without sessions");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NoSessions);
        }
    }
};

QTEST_GUILESS_MAIN(ProfileOperationTest)
#include "profile_operation_test.moc"
