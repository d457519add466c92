#include "core/operations/runs/cases_operation.h"

#include "core/base/error.h"
#include "core/evaluation/held_out.h"
#include "core/store/case_repository.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace core;
using namespace core::protocol;

/// Wins and losses on the command line.
class CasesOperationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// One session a-b-b-c-d, tested at its second, third and fourth item (b twice in a row counts once).
    std::string project(const QString& name, bool facts)
    {
        const auto path = m_folder.filePath(name).toStdString();
        const auto made = store::Project::create(path);
        store::Transaction transaction(made.database());
        store::ItemRepository items(made.database());
        for (const auto* code : {"a", "b", "c", "d"}) items.save({.code = code, .title = std::string("Title ") + code});
        store::SessionRepository(made.database())
            .save("visit", std::vector<std::int32_t>{1, 2, 2, 3, 4}, std::vector<std::int64_t>{1, 2, 3, 4, 5},
                  std::vector<std::uint8_t>(5));
        store::RunRepository runs(made.database());
        const auto run = runs.add({.state = RunState::Ready, .testFrom = "1970-01-01"});
        const int never = std::numeric_limits<int>::max();
        runs.saveEvaluation(run, "student", "1970-01-01", "{}", {{{1}, 2, 1}, {{1}, 3, 30}, {{1}, 4, 4}});
        runs.saveEvaluation(run, "vstan", "1970-01-01", "{}", {{{1}, 2, never}, {{1}, 3, 2}, {{1}, 4, 5}});
        if (facts)
            store::CaseRepository(made.database())
                .saveFacts(run, {{{1}, 2, {2}, 0}, {{1}, 3, {3}, 7}, {{1}, 4, {4}, 40}});
        transaction.commit();
        return path;
    }

private Q_SLOTS:
    void cases_nameSessionItemAndBothRanks()
    {
        const auto path = project("p.denju", true);
        const auto response = operations::run(CasesRequest{.project = path}, {});
        QCOMPARE(response.cases, std::int64_t{3});
        QCOMPARE(response.won + response.lost + response.both + response.neither, response.cases);
        QCOMPARE(response.rows.size(), std::size_t{3});
        const auto& clearest = response.rows.front();
        QCOMPARE(clearest.session, std::string("visit"));
        QCOMPARE(clearest.item, std::string("b"));
        QCOMPARE(clearest.title, std::string("Title b"));
        QCOMPARE(clearest.rank, 1);
        QCOMPARE(clearest.otherRank, 0); // it does not recommend the item at all
        QCOMPARE(clearest.seen, 0);
        const auto lost = operations::run(CasesRequest{.project = path, .outcome = CaseOutcome::Lost}, {});
        QCOMPARE(lost.rows.size(), std::size_t{1});
        QCOMPARE(lost.rows.front().item, std::string("c"));
    }

    void slice_isTheOneThatTheMeasuresMean()
    {
        const auto path = project("q.denju", true);
        const int frequencies[] = {0, 7, 40};
        for (const auto& [slice, name] : EnumNames<Slice>::names) {
            std::int64_t expected = 0;
            for (int at = 0; at < 3; ++at) expected += isIn(slice, frequencies[at], at + 1) ? 1 : 0;
            const auto response = operations::run(CasesRequest{.project = path, .slice = slice}, {});
            QVERIFY2(response.cases == expected, name);
        }
    }

    void question_thatCantBeAnsweredSaysWhy_data()
    {
        QTest::addColumn<QString>("against");
        QTest::addColumn<int>("slice");
        QTest::newRow("a method that was not measured") << "rules" << int(Slice::All);
        QTest::newRow("a slice that was not kept") << "vstan" << int(Slice::Cold);
    }

    void question_thatCantBeAnsweredSaysWhy()
    {
        QFETCH(QString, against);
        QFETCH(int, slice);
        const auto path = project(against + ".denju", false);
        try {
            operations::run(CasesRequest{.project = path, .against = against.toStdString(), .slice = Slice(slice)}, {});
            QFAIL("there is no answer");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::OptionInvalid);
        }
    }
};

QTEST_GUILESS_MAIN(CasesOperationTest)
#include "cases_operation_test.moc"
