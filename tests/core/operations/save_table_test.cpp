#include "core/base/error.h"
#include "core/operations/reports/save_table_operation.h"
#include "core/protocol/json.h"
#include "core/store/run_repository.h"
#include "tests/core/operations/import_files.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>

#include <stop_token>

using namespace core;
using protocol::SavedTable;
using protocol::SaveTableRequest;

class SaveTableTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QByteArray saved(SaveTableRequest request) const
    {
        request.project = path("p.denju");
        request.out = path("out.csv");
        operations::run(request, {});
        QFile file(QString::fromStdString(request.out));
        return file.open(QIODevice::ReadOnly) ? file.readAll().mid(3) : QByteArray("not there");
    }
    QByteArray saved(SavedTable table) const { return saved(SaveTableRequest{.table = table}); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto project = store::Project::create(path("p.denju"));
        store::Transaction transaction(project.database());
        store::ItemRepository items(project.database());
        items.setColumns({{"色", ColumnKind::Category}});
        items.save({.code = "0012",
                    .title = "六角ボルト〜M6",
                    .category = "ねじ/ボルト",
                    .price = 12.5,
                    .attributes = {"黒"}});
        items.save({.code = "=B", .title = "Nut, \"M6\"", .attributes = {""}});
        store::SessionRepository sessions(project.database());
        const std::vector<std::int32_t> both{1, 2};
        const std::vector<std::int64_t> times{1'600'732'800, 1'600'732'861}; // 2020-09-22 00:00:00
        const std::vector<std::int64_t> later{1'600'819'200, 1'600'819'201};
        sessions.save("s1", both, times, std::vector<std::uint8_t>(2));
        sessions.save("s2", both, later, std::vector<std::uint8_t>(2));
        store::ImportRepository imports(project.database());
        imports.addFault(imports.begin("{}"), {"log.csv", 7, "時刻", "昨日", "bad_time"});
        imports.addFault(imports.begin("{}"), {"log.csv", 9, "item", "", "missing_item"});
        store::RunRepository runs(project.database());
        const auto run = runs.add({.state = RunState::Ready, .testFrom = "2020-09-22"});
        const auto measured = [&](const char* model, int first, int second) {
            ModelMetrics metrics{.model = model, .slices = {{.slice = Slice::All, .cases = 2, .hr20 = 50}}};
            runs.saveEvaluation(run, model, "2020-09-22", protocol::encode(metrics),
                                {{{1}, 2, first}, {{2}, 2, second}});
        };
        measured("student", 1, 30);
        measured("teacher", 2, 3);
        transaction.commit();
    }

    void items_areSavedWithTheirColumnsAndFoundByWidthAndCase()
    {
        QCOMPARE(saved(SavedTable::Items),
                 QByteArray("Item code,Title,Description,Category,Price,Picture,色\r\n"
                            "0012,六角ボルト〜M6,,ねじ/ボルト,12.5,,黒\r\n'=B,\"Nut, \"\"M6\"\"\",,,,,\r\n"));
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Items, .search = "ｎｕｔ"}).count("\r\n"), 2);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Items, .search = "m6 六角"}).count("\r\n"), 2);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Items, .category = "ねじ"}).count("\r\n"), 2);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Items, .pictures = protocol::SavedPictures::With})
                     .count("\r\n"),
                 1);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Items, .seen = protocol::SavedSeen::Never}).count("\r\n"),
                 1);
    }

    void sessions_areSavedOldestFirstAsTheFilterSays()
    {
        QCOMPARE(
            saved(SaveTableRequest{.table = SavedTable::Sessions, .from = "2020-09-23"}),
            QByteArray(
                "Session,First event (UTC),Last event (UTC),Events,Item codes,Titles,Rank by the student,Rank by the "
                "teacher,Marked\r\n"
                "s2,2020-09-23 00:00:00,2020-09-23 00:00:01,2,0012; =B,\"六角ボルト〜M6; Nut, \"\"M6\"\"\",30,3,\r\n"));
        QCOMPARE(saved(SavedTable::Sessions).count("\r\n"), 3);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Sessions, .search = "s1"}).count("\r\n"), 2);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Sessions, .minEvents = 3}).count("\r\n"), 1);
    }

    void sessions_areSavedByTheFiltersOfTheWindow()
    {
        const auto rows = [this](SaveTableRequest request) {
            request.table = SavedTable::Sessions;
            QByteArray codes;
            for (const auto& line : saved(std::move(request)).split('\n').mid(1)) codes += line.left(line.indexOf(','));
            return codes;
        };
        QCOMPARE(rows({}), "s1s2");
        QCOMPARE(rows({.order = "newest"}), "s2s1");
        QCOMPARE(rows({.order = "gain"}), "s1s2"); // 1 against 2, then 30 against 3
        QCOMPARE(rows({.hits = "only-teacher"}), "s2");
        QCOMPARE(rows({.text = "ｎｕｔ"}), "s1s2");
        QCOMPARE(rows({.item = "0012", .to = "2020-09-22"}), "s1");
        QCOMPARE(rows({.marked = true}), "");
        QVERIFY_EXCEPTION_THROWN(rows({.item = "no such code"}), Error);
    }

    void faults_areSavedOfAllImports()
    {
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Faults, .language = protocol::Language::Ja}),
                 QByteArray("取り込み,ファイル,行,列,値,理由\r\n1,log.csv,7,時刻,昨日,bad_time\r\n2,log.csv,9,item,,"
                            "missing_item\r\n"));
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Faults, .search = "bad_time"}).count("\r\n"), 2);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Faults, .import = 2}).count("missing_item"), 1);
        QCOMPARE(saved(SaveTableRequest{.table = SavedTable::Faults, .import = 2}).count("\r\n"), 2);
    }

    void runsAndMeasures_areSaved()
    {
        QVERIFY(saved(SavedTable::Runs).contains("\r\n1,ready,,0.0,2020-09-22,"));
        const auto measures = saved(SavedTable::Evaluation);
        QCOMPARE(measures.count("\r\n"), 3);
        QVERIFY(measures.contains("\r\n1,1,student,all,2,0.000,0.000,50.000,,,"));
        QVERIFY_THROWS_EXCEPTION(Error, saved(SaveTableRequest{.table = SavedTable::Runs, .run = 9}));
    }

    void cases_areSavedWithTheRanksOfBoth()
    {
        const auto cases = saved(SavedTable::Cases);
        QCOMPARE(cases.count("\r\n"), 3);
        QVERIFY(cases.contains("Rank by student,Rank by teacher\r\ns1,2,'=B,\"Nut, \"\"M6\"\"\",,1,2\r\n"));
        QVERIFY(cases.contains(",1,2\r\ns2,2,"));
        const auto lost = saved(SaveTableRequest{.table = SavedTable::Cases, .outcome = "lost"});
        QCOMPARE(lost.count("\r\n"), 2);
        QVERIFY(lost.contains(",30,3\r\n"));
        QVERIFY_THROWS_EXCEPTION(Error, saved(SaveTableRequest{.table = SavedTable::Cases, .outcome = "drawn"}));
    }

    void givenRows_areSavedAndNumbersStayNumbers()
    {
        const SaveTableRequest request{
            .table = SavedTable::Rows, .columns = {"id", "n"}, .numbers = {1}, .cells = {"007", "1.5", "-x", "–"}};
        QCOMPARE(saved(request), QByteArray("id,n\r\n007,1.5\r\n'-x,–\r\n"));
        QVERIFY_THROWS_EXCEPTION(Error, saved(SaveTableRequest{.table = SavedTable::Rows}));
        QVERIFY_THROWS_EXCEPTION(
            Error, saved(SaveTableRequest{.table = SavedTable::Rows, .columns = {"a", "b"}, .cells = {"1"}}));
    }

    void cp932_comesBackAndTellsWhatItLacks()
    {
        const SaveTableRequest request{.project = path("p.denju"),
                                       .table = SavedTable::Rows,
                                       .out = path("sjis.csv"),
                                       .encoding = protocol::TableEncoding::Cp932,
                                       .columns = {"時間"},
                                       .cells = {"9〜10時", "café"}};
        const auto response = operations::run(request, {});
        QCOMPARE(response.rows, 2);
        QCOMPARE(response.replaced, 1);
        QCOMPARE(response.lacking, std::vector<std::string>{"é"});
        QFile file(QString::fromStdString(request.out));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString(QStringDecoder("windows-31j")(file.readAll())), "時間\r\n9～10時\r\ncaf〓\r\n");
    }

    void otherEnding_isRefusedAndAStopLeavesNothing()
    {
        SaveTableRequest request{.project = path("p.denju"), .out = path("t.txt")};
        QVERIFY_THROWS_EXCEPTION(Error, operations::run(request, {}));
        std::stop_source stop;
        stop.request_stop();
        request.out = path("stopped.xlsx");
        QVERIFY_THROWS_EXCEPTION(Cancelled, operations::run(request, JobContext(stop.get_token(), nullptr, {})));
        QVERIFY(!QFile::exists(m_folder.filePath("stopped.xlsx")));
    }
};

QTEST_APPLESS_MAIN(SaveTableTest)
#include "save_table_test.moc"
