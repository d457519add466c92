#include "core/base/error.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "core/store/session_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace core;
using namespace core::store;

namespace {

/// A session as a test holds it.
struct Kept {
    std::string code;
    std::vector<std::int32_t> items;
    std::vector<std::int64_t> times;
    std::vector<std::uint8_t> types;

    [[nodiscard]] SessionView view() const { return {code, items, times, types}; }
};

/// Codes, times, lengths and types without any order, and some of everything that packing could lose.
std::vector<Kept> scattered(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Kept> sessions;
    for (std::size_t n = 0; n < count; ++n) {
        Kept kept{.code = "訪問-" + std::to_string(random() % 100'000) + "-" + std::to_string(n)};
        auto time = static_cast<std::int64_t>(random() % 1'000'000);
        for (auto length = random() % 9; kept.items.size() < length; time += random() % 500) {
            kept.items.push_back(1 + static_cast<std::int32_t>(random() % 50));
            kept.times.push_back(n % 97 == 0 ? time * 4'000'000 : time);
            kept.types.push_back(n < count / 2 ? 0 : static_cast<std::uint8_t>(random() % 256));
        }
        sessions.push_back(std::move(kept));
    }
    return sessions;
}

Project projectWith(const QTemporaryDir& folder, const std::vector<Kept>& sessions)
{
    auto project = Project::create(folder.filePath("p.denju").toStdString());
    Transaction transaction(project.database());
    SessionWriter writer(project.database());
    for (const auto& session : sessions) writer.add(session.view());
    writer.flush();
    transaction.commit();
    return project;
}

std::vector<std::string> allCodes(const SessionRepository& repository, const SessionFilter& filter, int limit)
{
    std::vector<std::string> codes;
    std::optional<SessionSummary> last;
    for (auto page = repository.page(filter, last, limit); !page.empty(); page = repository.page(filter, last, limit)) {
        for (const auto& each : page) codes.push_back(each.session.code);
        last = page.back().session;
    }
    return codes;
}

void compare(const SessionRepository& repository, const std::vector<Kept>& expected)
{
    QCOMPARE(repository.count(), std::ssize(expected));
    for (std::size_t at = 0; at < expected.size(); at += 37) {
        const auto session = repository.find({static_cast<std::int64_t>(at) + 1});
        QVERIFY(session.has_value());
        QCOMPARE(session->code, expected[at].code);
        QCOMPARE(session->events.size(), expected[at].items.size());
        for (std::size_t event = 0; event < session->events.size(); ++event) {
            QCOMPARE(session->events[event].item.value, expected[at].items[event]);
            QCOMPARE(session->events[event].time, expected[at].times[event]);
        }
        QCOMPARE(repository.findByCode(expected[at].code)->id, session->id);
    }
    QVERIFY(!repository.find({0}));
    QVERIFY(!repository.find({std::ssize(expected) + 1}));
    QVERIFY(!repository.findByCode("nobody"));
}

} // namespace

class SessionBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessions_comeBackAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        const auto sessions = scattered(5000, 1);
        const auto project = projectWith(folder, sessions);
        QVERIFY(project.database().number("SELECT count(*) FROM session_block") > 3);
        compare(SessionRepository(project.database()), sessions);
    }

    void types_comeBackByTheirNames()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath("p.denju").toStdString());
        SessionRepository repository(project.database());
        const std::vector<std::uint8_t> types{repository.eventType("view"), 0, repository.eventType("quote")};
        repository.save("s", std::vector<std::int32_t>{1, 1, 2}, std::vector<std::int64_t>{5, 5, 4}, types);
        const auto session = *repository.findByCode("s");
        QCOMPARE(session.events[0].type, std::string("view"));
        QCOMPARE(session.events[1].type, std::string());
        QCOMPARE(session.events[2].type, std::string("quote"));
        QCOMPARE(session.events[2].time, 4);
    }

    void integrity_namesEventsOfUnknownItems()
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath("p.denju").toStdString());
        QVERIFY(checkIntegrity(project).empty());
        SessionRepository(project.database())
            .save("s", std::vector<std::int32_t>{1}, std::vector<std::int64_t>{5}, std::vector<std::uint8_t>{0});
        QCOMPARE(checkIntegrity(project).size(), std::size_t{1});
    }

    void replacement_keepsIdsAndNeighbours()
    {
        const QTemporaryDir folder;
        auto sessions = scattered(5000, 2);
        const auto project = projectWith(folder, sessions);
        auto fresh = scattered(5000, 3);
        {
            SessionWriter writer(project.database());
            for (std::size_t at = 0; at < sessions.size(); at += 11) {
                fresh[at].code = sessions[at].code;
                sessions[at] = fresh[at];
                writer.replace({static_cast<std::int64_t>(at) + 1}, fresh[at].view());
            }
            sessions.push_back(fresh[1]);
            QCOMPARE(writer.add(fresh[1].view()).value, std::ssize(sessions));
            writer.flush();
        }
        SessionRepository repository(project.database());
        compare(repository, sessions);
        sessions[40].items = {7};
        sessions[40].times = {8};
        sessions[40].types = {9};
        QCOMPARE(repository.save(sessions[40].code, sessions[40].items, sessions[40].times, sessions[40].types).value,
                 41);
        sessions.push_back(fresh[2]);
        QCOMPARE(repository.save(fresh[2].code, fresh[2].items, fresh[2].times, fresh[2].types).value,
                 std::ssize(sessions));
        compare(repository, sessions);
    }

    void pages_ofAnyFilterAreThoseOfASort_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<qlonglong>("startFrom");
        QTest::addColumn<int>("minLength");
        QTest::newRow("newest first") << 0 << "" << -1LL << 0;
        QTest::newRow("oldest first") << 1 << "" << -1LL << 0;
        QTest::newRow("from a day") << 0 << "" << 500'000LL << 0;
        QTest::newRow("long ones") << 1 << "" << -1LL << 6;
        QTest::newRow("codes") << 0 << "訪問-1" << -1LL << 0;
        QTest::newRow("all at once") << 0 << "訪問-2" << 300'000LL << 2;
        QTest::newRow("none") << 0 << "" << 1'000'000'000'000'000LL << 0;
    }
    void pages_ofAnyFilterAreThoseOfASort()
    {
        QFETCH(int, order);
        QFETCH(QString, prefix);
        QFETCH(qlonglong, startFrom);
        QFETCH(int, minLength);
        const QTemporaryDir folder;
        const auto sessions = scattered(4000, 4);
        const auto project = projectWith(folder, sessions);
        SessionFilter filter{.order =
                                 order == 0 ? SessionFilter::Order::NewestFirst : SessionFilter::Order::OldestFirst,
                             .codePrefix = prefix.toStdString(),
                             .minLength = minLength};
        if (startFrom >= 0) filter.startFrom = startFrom;
        std::vector<std::size_t> passing;
        for (std::size_t at = 0; at < sessions.size(); ++at) {
            const auto view = sessions[at].view();
            if (view.firstTime() >= startFrom && std::ssize(view.items) >= minLength &&
                view.code.starts_with(filter.codePrefix))
                passing.push_back(at);
        }
        std::ranges::sort(passing, [&](std::size_t a, std::size_t b) {
            if (!filter.codePrefix.empty()) return sessions[a].code < sessions[b].code;
            const auto key = [&](std::size_t at) { return std::pair(sessions[at].view().firstTime(), at); };
            return order == 0 ? key(b) < key(a) : key(a) < key(b);
        });
        std::vector<std::string> expected;
        for (const auto at : passing) expected.push_back(sessions[at].code);
        const SessionRepository repository(project.database());
        QCOMPARE(allCodes(repository, filter, 173), expected);
        QCOMPARE(repository.count(filter), std::ssize(expected));
    }

    void olderProject_isBroughtToBlocksWithTheSameIds()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath("p.denju").toStdString();
        {
            const auto project = Project::create(path);
            project.database().execute(
                "DROP TABLE profile; DROP TABLE run_finding; DROP TABLE mark; DROP TABLE report_part; "
                "DROP TABLE window_state; DROP TABLE case_gap; DROP TABLE case_fact; DROP TABLE secret; "
                "DROP INDEX item_grid; DROP INDEX fault_kind; "
                "ALTER TABLE item DROP COLUMN folded; ALTER TABLE item DROP COLUMN seen; "
                "ALTER TABLE item DROP COLUMN first_seen; ALTER TABLE item DROP COLUMN pictured; "
                "ALTER TABLE run DROP COLUMN peak_memory; ALTER TABLE run DROP COLUMN note; "
                "ALTER TABLE run DROP COLUMN forecast; "
                "DROP TABLE session_block; ALTER TABLE run DROP COLUMN data; DROP INDEX run_curve_point; "
                "PRAGMA user_version = 1;"
                "CREATE TABLE session(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, first_time INTEGER NOT NULL, "
                "length INTEGER NOT NULL, events BLOB NOT NULL);"
                "INSERT INTO session VALUES(1, 'a', 5, 2, x'0100000002000000' || x'0500000000000000' || "
                "x'0900000000000000' || x'0000');"
                "INSERT INTO session VALUES(2, 'b', 7, 1, x'03000000' || x'0700000000000000' || x'00')");
        }
        const auto project = Project::open(path, Access::ReadOnly);
        const SessionRepository repository(project.database());
        QCOMPARE(repository.count(), 2);
        QCOMPARE(repository.find({1})->code, std::string("a"));
        QCOMPARE(repository.find({1})->events[1].item.value, 2);
        QCOMPARE(repository.find({1})->events[1].time, 9);
        QCOMPARE(repository.findByCode("b")->id.value, 2);
        QCOMPARE(project.database().number("PRAGMA user_version"), newestSchema());
    }

    void damagedBlock_isRefused_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char* column : {"heads", "codes", "items", "gaps"})
            QTest::newRow(column) << QString("UPDATE session_block SET %1 = x'0102'").arg(column);
        QTest::newRow("a number too many") << "UPDATE session_block SET items = items || x'01000000'";
        QTest::newRow("count") << "UPDATE session_block SET sessions = sessions + 1";
    }
    void damagedBlock_isRefused()
    {
        QFETCH(QString, damage);
        const QTemporaryDir folder;
        const auto project = projectWith(folder, scattered(50, 5));
        project.database().execute(damage.toStdString());
        try {
            static_cast<void>(SessionRepository(project.database()).find({1}));
            QFAIL("read a damaged block");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::ProjectDamaged);
        }
    }
};

QTEST_GUILESS_MAIN(SessionBlockTest)
#include "session_block_test.moc"
