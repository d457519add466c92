#include "core/store/case_repository.h"

#include "core/store/project.h"
#include "core/store/run_repository.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace core;
using namespace core::store;

namespace {

constexpr int kNever = std::numeric_limits<int>::max();
constexpr RunId kRun{1};

struct Row {
    int session, position, student, other, seen;
};

// Every outcome at 20, every slice by training count, short and long.
constexpr Row kRows[] = {
    {1, 2, 1, 500, 0},    // won, unseen, short
    {1, 3, 20, 21, 4},    // won, cold, short
    {1, 4, 7, 3, 5},      // both, warm
    {2, 6, 40, 2, 19},    // lost, warm, long
    {2, 7, 100, 90, 20},  // neither, hot, long
    {3, 2, 9, kNever, 3}, // won, cold, short
};

} // namespace

/// Wins and losses as they are listed.
class CaseRepositoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Project project(const QString& name, bool facts)
    {
        auto made = Project::create(m_folder.filePath(name).toStdString());
        std::vector<CaseRank> student, other;
        std::vector<CaseFact> kept;
        for (const auto& row : kRows) {
            student.push_back({{row.session}, row.position, row.student});
            other.push_back({{row.session}, row.position, row.other});
            kept.push_back({{row.session}, row.position, {row.session * 10 + row.position}, row.seen});
        }
        RunRepository runs(made.database());
        Transaction transaction(made.database());
        runs.saveEvaluation(kRun, "student", "2020-01-01", "{}", student);
        runs.saveEvaluation(kRun, "vstan", "2020-01-01", "{}", other);
        runs.saveEvaluation({2}, "student", "2020-01-01", "{}", other); // another run's stay out
        if (facts) CaseRepository(made.database()).saveFacts(kRun, kept);
        transaction.commit();
        return made;
    }

    static QString text(const std::vector<ComparedCase>& cases)
    {
        QStringList parts;
        for (const auto& each : cases) parts << QString("%1:%2").arg(each.session.value).arg(each.position);
        return parts.join(' ');
    }

private Q_SLOTS:
    void counts_addUpToAllCases()
    {
        const auto made = project("counts.denju", true);
        const CaseRepository cases(made.database());
        const auto counts = cases.counts({.run = kRun, .other = "vstan"});
        QCOMPARE(counts.any, std::int64_t{6});
        QCOMPARE(counts.won, std::int64_t{3});
        QCOMPARE(counts.lost, std::int64_t{1});
        QCOMPARE(counts.both, std::int64_t{1});
        QCOMPARE(counts.neither, std::int64_t{1});
        const auto tested = cases.tested(kRun, "student");
        QCOMPARE(tested.cases, std::int64_t{6});
        QCOMPARE(tested.sessions, std::int64_t{3});
        QCOMPARE(cases.counts({.run = kRun, .other = "vstan", .cutOff = 500}).won, std::int64_t{1});
    }

    void page_givesTheClearestFirst()
    {
        const auto made = project("order.denju", true);
        const CaseRepository cases(made.database());
        CaseFilter filter{.run = kRun, .other = "vstan", .outcome = Outcome::Won};
        QCOMPARE(text(cases.page(filter, 0, 10)), "1:2 3:2 1:3");
        filter.order = CaseFilter::Order::OldestFirst;
        QCOMPARE(text(cases.page(filter, 0, 10)), "1:2 1:3 3:2");
        QCOMPARE(text(cases.page(filter, 1, 1)), "1:3");
        filter.outcome = Outcome::Lost;
        const auto lost = cases.page(filter, 0, 10);
        QCOMPARE(text(lost), "2:6");
        QCOMPARE(lost.front().rank, 40);
        QCOMPARE(lost.front().otherRank, 2);
        QCOMPARE(lost.front().item->value, std::int64_t{26});
        QCOMPARE(lost.front().seen, 19);
    }

    void page_keepsToTheSlice_data()
    {
        QTest::addColumn<int>("slice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << int(Slice::All) << "1:2 1:3 1:4 2:6 2:7 3:2";
        QTest::newRow("unseen") << int(Slice::Unseen) << "1:2";
        QTest::newRow("cold") << int(Slice::Cold) << "1:3 3:2";
        QTest::newRow("warm") << int(Slice::Warm) << "1:4 2:6";
        QTest::newRow("hot") << int(Slice::Hot) << "2:7";
        QTest::newRow("short") << int(Slice::Short) << "1:2 1:3 3:2";
        QTest::newRow("long") << int(Slice::Long) << "2:6 2:7";
    }

    void page_keepsToTheSlice()
    {
        QFETCH(int, slice);
        QFETCH(QString, expected);
        const auto made = project(QString("%1.denju").arg(slice), true);
        const CaseRepository cases(made.database());
        const CaseFilter filter{
            .run = kRun, .other = "vstan", .slice = static_cast<Slice>(slice), .order = CaseFilter::Order::OldestFirst};
        QCOMPARE(text(cases.page(filter, 0, 10)), expected);
        QCOMPARE(cases.counts(filter).any, std::int64_t{expected.split(' ').size()});
    }

    void facts_areMissedWhereAnOlderEvaluationKeptNone()
    {
        const auto made = project("old.denju", false);
        const CaseRepository cases(made.database());
        QVERIFY(!cases.hasFacts(kRun));
        const auto all = cases.page({.run = kRun, .other = "vstan"}, 0, 10);
        QCOMPARE(all.size(), std::size_t{6});
        QVERIFY(!all.front().item);
        QCOMPARE(all.front().seen, -1);
    }
};

QTEST_GUILESS_MAIN(CaseRepositoryTest)
#include "case_repository_test.moc"
