#include "core/base/error.h"
#include "core/readers/event_spill.h"
#include "table_files.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using namespace core::readers;
using namespace core::readers::tests;

namespace {

struct Event {
    std::int32_t item = 0;
    std::int64_t time = 0;
    std::uint8_t type = 0;

    friend bool operator==(const Event&, const Event&) = default;
};

struct Kept {
    std::int64_t known = 0;
    std::string session;
    std::vector<Event> events;

    friend bool operator==(const Kept&, const Kept&) = default;
};

std::vector<Kept> grouped(EventSpill& spill, const JobContext& context = {})
{
    std::vector<Kept> sessions;
    spill.forEach(context, [&](const EventSpill::Group& group) {
        Kept kept{.known = group.known, .session = std::string(group.session)};
        for (std::size_t at = 0; at < group.items.size(); ++at)
            kept.events.push_back({group.items[at], group.times[at], group.types[at]});
        sessions.push_back(std::move(kept));
    });
    return sessions;
}

void add(EventSpill& spill, std::string_view session, const Event& event)
{
    static std::int64_t line = 1;
    spill.begin(session);
    spill.add(event.item, event.time, event.type, ++line);
}

} // namespace

class EventSpillTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

private Q_SLOTS:
    void events_areSortedByTimeAndThenByTheirOrderInTheFile()
    {
        EventSpill spill(m_folder.path(""));
        add(spill, "a", {1, 30, 0});
        add(spill, "b", {2, 5, 7});
        add(spill, "a", {3, 10, 1});
        add(spill, "a", {4, 30, 2});
        add(spill, "b", {5, 5, 8});
        add(spill, "a", {6, 10, 3});
        QCOMPARE(grouped(spill), (std::vector<Kept>{{0, "a", {{3, 10, 1}, {6, 10, 3}, {1, 30, 0}, {4, 30, 2}}},
                                                    {0, "b", {{2, 5, 7}, {5, 5, 8}}}}));
    }

    void knownSessions_comeFirstByIdAndOnlyWithEvents()
    {
        EventSpill spill(m_folder.path(""));
        for (const auto& [id, code] : std::map<std::int64_t, std::string>{{1, "x"}, {2, "y"}, {3, "z"}})
            spill.addKnown(id, code);
        add(spill, "new", {1, 1, 0});
        add(spill, "z", {2, 2, 0});
        add(spill, "x", {3, 3, 0});
        QCOMPARE(grouped(spill),
                 (std::vector<Kept>{{1, "x", {{3, 3, 0}}}, {3, "z", {{2, 2, 0}}}, {0, "new", {{1, 1, 0}}}}));
    }

    void scatteredLog_isTheSameAsAMapWouldMakeIt()
    {
        std::mt19937 random(9);
        EventSpill spill(m_folder.path(""));
        std::vector<Kept> expected;
        std::map<std::string, std::size_t> places;
        for (int n = 0; n < 700'000; ++n) { // enough for partitions to go to the disk
            const auto session = "見積-" + std::to_string(random() % 100'000);
            const Event event{static_cast<std::int32_t>(random() % 1000), static_cast<std::int64_t>(random() % 5000),
                              static_cast<std::uint8_t>(random() % 3)};
            add(spill, session, event);
            const auto [place, isNew] = places.try_emplace(session, expected.size());
            if (isNew) expected.push_back({.session = session});
            expected[place->second].events.push_back(event);
        }
        for (auto& session : expected) std::ranges::stable_sort(session.events, std::less(), &Event::time);
        QVERIFY(grouped(spill) == expected);
    }

    void longestSession_comesWholeAndALongerOneIsSetAside()
    {
        constexpr auto kLongest = static_cast<std::int32_t>(EventSpill::kLongestSession);
        EventSpill spill(m_folder.path(""));
        spill.addKnown(1, "known");
        spill.addKnown(2, "x");
        for (std::int32_t n = 0; n <= kLongest; ++n) {
            const auto line = std::int64_t{2} + 4 * n;
            spill.begin("whole");
            if (n < kLongest) spill.add(n, kLongest - n, 0, line);
            spill.begin("-");
            spill.add(n, n, 0, line + 1);
            spill.begin("known");
            spill.add(n, n, 0, line + 2);
            spill.begin(std::to_string(n % 2000)); // what lies between and beside them on the disk
            spill.add(n, n, 1, line + 3);
        }
        spill.begin("x");
        spill.add(7, 7, 0, 9'000'000);
        const auto sessions = grouped(spill);
        QCOMPARE(sessions.size(), std::size_t(2002));
        QCOMPARE(sessions[0], (Kept{2, "x", {{7, 7, 0}}}));
        QCOMPARE(sessions[1].session, std::string("whole"));
        QCOMPARE(sessions[1].events.size(), std::size_t(kLongest));
        QCOMPARE(sessions[1].events.front(), (Event{kLongest - 1, 1, 0}));
        QCOMPARE(sessions[2].events.size(), std::size_t(51));
        QCOMPARE(spill.tooLong().size(), std::size_t(2));
        QCOMPARE(spill.tooLong()[0].session, std::string("-"));
        QCOMPARE(spill.tooLong()[0].line, 3);
        QCOMPARE(spill.tooLong()[0].events, kLongest + 1);
        QCOMPARE(spill.tooLong()[1].session, std::string("known"));
    }

    void nothing_givesNothing()
    {
        EventSpill spill(m_folder.path(""));
        spill.addKnown(1, "x");
        QVERIFY(grouped(spill).empty());
    }

    void temporaryFiles_leaveNoTrace()
    {
        EventSpill spill(m_folder.path(""));
        for (int n = 0; n < 100'000; ++n) add(spill, std::to_string(n), {n, n, 0});
        QVERIFY(std::filesystem::is_empty(m_folder.path("")));
        QCOMPARE(grouped(spill).size(), std::size_t(100'000));
        QVERIFY(std::filesystem::is_empty(m_folder.path("")));
    }

    void folderThatCannotBeWritten_isAnError()
    {
        QVERIFY_THROWS_EXCEPTION(Error, EventSpill(m_folder.path("nowhere")));
    }

    void stop_endsGroupingEarly()
    {
        std::stop_source stop;
        stop.request_stop();
        EventSpill spill(m_folder.path(""));
        add(spill, "a", {1, 1, 0});
        QVERIFY_THROWS_EXCEPTION(Cancelled, grouped(spill, JobContext(stop.get_token(), nullptr, {})));
    }

    void whatVisitThrows_comesThrough()
    {
        EventSpill spill(m_folder.path(""));
        for (int n = 0; n < 200'000; ++n) add(spill, std::to_string(n), {n, n, 0});
        QVERIFY_THROWS_EXCEPTION(
            Error, spill.forEach({}, [](const EventSpill::Group&) { throw Error(ErrorCode::DiskFull, ""); }));
    }
};

QTEST_GUILESS_MAIN(EventSpillTest)
#include "event_spill_test.moc"
