#include "import_files.h"

#include "core/base/error.h"
#include "core/operations/profile_operation.h"

#include <QTest>

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
        QCOMPARE(check(found, "events_per_item").value, 5.0);
        QCOMPARE(check(found, "events_per_item").verdict, std::string("ok"));
        QCOMPARE(check(found, "sessions_of_two_and_more").verdict, std::string("fail"));
    }

    void goodLog_passes()
    {
        const auto found = profile(log(2500, 10, 4, true));
        QCOMPARE(check(found, "sessions_of_two_and_more").verdict, std::string("ok"));
        QCOMPARE(check(found, "sessions_of_two_and_more").value, 2500.0);
        QCOMPARE(check(found, "days").verdict, std::string("ok"));
    }

    void orderSignal_isSeenOnlyWhereOrderMatters()
    {
        const auto ordered = check(profile(log(300, 10, 6, true)), "order_signal");
        QVERIFY(ordered.value > 5);
        QCOMPARE(ordered.verdict, std::string("ok"));
        m_folder.emplace();
        const auto loose = check(profile(log(300, 10, 6, false)), "order_signal");
        QVERIFY(loose.value < ordered.value / 3);
    }

    void coverage_countsItemsWithTextAndFreshOnesOfTheLastTenth()
    {
        auto text = log(100, 10, 3, true);
        text += "last,new1," + std::to_string(kStart + 20 * kDay) + "\nlast,new2," +
                std::to_string(kStart + 20 * kDay) + "\n";
        std::string items = "item_id,title\n";
        for (int item = 0; item < 21; ++item) items += std::to_string(item) + ",Bolt\n";
        const auto found = profile(text, items);
        QCOMPARE(found.items, 42);
        QCOMPARE(check(found, "text_coverage").value, 50.0);
        QCOMPARE(check(found, "text_coverage").verdict, std::string("attention"));
        QCOMPARE(check(found, "picture_coverage").value, 0.0);
        QCOMPARE(check(found, "new_items").value, 100.0 * 2 / 42);
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
