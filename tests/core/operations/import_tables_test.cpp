#include "import_files.h"

#include "core/base/error.h"
#include "core/protocol/json.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace core;
using namespace core::operations::tests;
using protocol::ImportRequest;
using protocol::ImportResponse;

namespace {

template <class Call> std::optional<ErrorCode> errorOf(Call&& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

class ImportTablesTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    std::string path(const char* name) const { return m_folder->path(name).string(); }
    std::string file(const char* name, std::string_view bytes) const { return m_folder->file(name, bytes).string(); }
    ImportResponse importLog(std::string_view bytes, ImportRequest request = {}) const
    {
        request.project = path("p.denju");
        request.sessions = file("sessions.csv", bytes);
        return operations::run(request, {});
    }
    ImportResponse importItems(std::string_view bytes) const
    {
        return operations::run(ImportRequest{.project = path("p.denju"), .items = file("items.csv", bytes)}, {});
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void scatteredEvents_becomeSessionsInTheOrderOfTime()
    {
        const auto response =
            importLog("session_id,item_id,timestamp,event\ns2,b,1600000020,view\ns1,a,1600000030,view\n"
                      "s2,a,1600000010,quote\ns1,c,1600000030,view\ns2,c,1600000020,\n");
        QCOMPARE(sessionsOf(path("p.denju")), std::string("s2: a@1600000010/quote b@1600000020/view c@1600000020\n"
                                                          "s1: a@1600000030/view c@1600000030/view\n"));
        QCOMPARE(response.rowsRead, 5);
        QCOMPARE(response.eventsImported, 5);
        QCOMPARE(response.sessions, 2);
        QCOMPARE(response.itemsFromLog, 3);
    }

    void logWithoutTimes_keepsTheOrderOfTheFile()
    {
        importLog("session_id,item_id\ns,b\ns,a\ns,c\n");
        const auto time = "@" + std::to_string(946'684'800);
        QCOMPARE(sessionsOf(path("p.denju")), "s: b" + time + " a" + time + " c" + time + "\n");
    }

    void encodingsAndSeparators_giveTheSameProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<int>(bytes.size()));
        };
        const std::string log(kJapaneseLog);
        const auto separated = [&](char separator) {
            auto text = log;
            std::ranges::replace(text, ',', separator);
            return text;
        };
        row("UTF-8", log);
        row("with mark", "\xEF\xBB\xBF" + log);
        row("CP932", std::string(kJapaneseLogCp932));
        row("packed", gzipped(log));
        row("packed CP932", gzipped(kJapaneseLogCp932));
        row("semicolon", separated(';'));
        row("tab", separated('\t'));
    }
    void encodingsAndSeparators_giveTheSameProject()
    {
        QFETCH(QByteArray, bytes);
        importLog({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(sessionsOf(path("p.denju")), std::string("見積: ①ネジ@1795392000 ボルト～@1795478400\n"));
    }

    void unusableRows_areListedWithLineAndReason()
    {
        const auto response = importLog("session_id,item_id,timestamp\n"
                                        "s,\"a\nb\",1600000000\n" // lines 2 and 3
                                        ",a,1600000000\n"
                                        "s,,1600000000\n"
                                        "s,a,yesterday\n"
                                        "s,a\n"
                                        "\n"
                                        "s,\xff\xfe,1600000000\n"
                                        "s,a,1600000000,x,y\n"
                                        "s,a,1600000001\n",
                                        {.encoding = "utf-8"});
        QCOMPARE(faultsOf(response), std::string("7 ragged_row, 10 ragged_row, 4 missing_session, 5 missing_item, "
                                                 "6 bad_time, 9 bad_text"));
        QCOMPARE(response.rowsRead, 8);
        QCOMPARE(response.eventsImported, 2);
        QCOMPARE(response.rowsLeftOut, 6);
        QCOMPARE(response.faults[4].column, std::string("timestamp"));
        QCOMPARE(response.faults[4].value, std::string("yesterday"));
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QCOMPARE(store::ImportRepository(project.database()).faultCount(), 6);
    }

    void wordsForNothing_areNothing()
    {
        const auto response =
            importLog("session_id,item_id,timestamp\ns,a,1600000000\nNULL,a,1600000001\n"
                      "s,(not set),1600000002\n\\N,a,1600000003\ns,NaN,1600000004\ns,Nut,1600000005\n");
        QCOMPARE(faultsOf(response),
                 std::string("3 missing_session, 4 missing_item, 5 missing_session, 6 missing_item"));
        QCOMPARE(sessionsOf(path("p.denju")), std::string("s: a@1600000000 Nut@1600000005\n"));
    }

    void tableUnderATitle_keepsItsLines()
    {
        const auto response =
            importLog("# Export\n# 2026\n\nsession_id,item_id,timestamp\ns,a,1600000000\ns,,1600000001\n"
                      "s,b,1600000002\n");
        QCOMPARE(faultsOf(response), std::string("6 missing_item"));
        QCOMPARE(response.eventsImported, 2);
    }

    void timesThatNobodyCanRead_refuseTheImportInsteadOfTheirColumn()
    {
        const std::string log = "session_id,item_id,timestamp\ns,a,11/05/2026 10:00\ns,b,11/06/2026 10:00\n";
        try {
            importLog(log);
            QFAIL("imported a log without its times");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NothingUsable);
            QCOMPARE(error.detail(), path("sessions.csv") + ":2 (timestamp)");
        }
        QVERIFY(!std::filesystem::exists(path("p.denju")));
        const auto response = importLog(log + "s,c,11/23/2026 10:00\ns,d,soon\n"); // one day says which is the month
        QCOMPARE(sessionsOf(path("p.denju")), std::string("s: a@1793872800 b@1793959200 c@1795428000\n"));
        QCOMPARE(faultsOf(response), std::string("5 bad_time"));
        QCOMPARE(errorOf([&] { importItems("item_id,title\n,Bolt\n"); }), ErrorCode::NothingUsable);
    }

    void sums_addUpOverABigUntidyFile()
    {
        std::mt19937 random(3);
        std::string text = "session_id,item_id,timestamp\n";
        std::int64_t good = 0;
        std::int64_t bad = 0;
        for (int n = 0; n < 60'000; ++n) {
            const auto kind = random() % 20;
            (kind < 3 ? bad : good) += 1;
            text += kind == 0 ? "," : std::to_string(random() % 5000) + ",";
            text += kind == 1 ? "0" : kind == 2 ? "0,never\n" : "0" + std::to_string(random() % 900);
            if (kind == 1) text += "\n";
            if (kind != 1 && kind != 2) text += "," + std::to_string(1'600'000'000 + n) + "\n";
        }
        const auto response = importLog(text, {.faults = path("faults.csv")});
        QCOMPARE(response.rowsRead, 60'000);
        QCOMPARE(response.eventsImported, good);
        QCOMPARE(response.rowsLeftOut, bad);
        QCOMPARE(response.faults.size(), std::size_t(1000));
        std::ifstream list(path("faults.csv"), std::ios::binary);
        std::string line;
        std::vector<std::string> lines;
        while (std::getline(list, line)) lines.push_back(line);
        QCOMPARE(std::ssize(lines), bad + 1);
        QCOMPARE(lines[0], std::string("\xEF\xBB\xBF"
                                       "file,line,column,value,reason\r"));
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QCOMPARE(store::ImportRepository(project.database()).faultCount(), bad);
        QCOMPARE(project.database().number("SELECT count(DISTINCT reason) FROM fault"), 3);
        std::int64_t events = 0;
        const store::SessionRepository sessions(project.database());
        for (std::int64_t id = 1; id <= sessions.count(); ++id) events += std::ssize(sessions.find({id})->events);
        QCOMPARE(events, good);
    }

    void faultsFile_holdsWhatStoodThereAsText()
    {
        const ImportRequest request{.faults = path("faults.csv")};
        const auto read = [&] {
            std::ifstream file(request.faults, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(file), {});
        };
        importLog("session_id,item_id,timestamp\ns,a,1600000000\ns,a,=1+1\ns,a,\"now, \"\"then\"\"\"\n", request);
        const auto start = "\xEF\xBB\xBF"
                           "file,line,column,value,reason\r\n" +
                           path("sessions.csv");
        const auto expected = start + ",3,timestamp,'=1+1,bad_time\r\n" + path("sessions.csv") +
                              ",4,timestamp,\"now, \"\"then\"\"\",bad_time\r\n";
        QCOMPARE(read(), expected);
        QCOMPARE(errorOf([&] { importLog("session_id,item_id,timestamp\n,a,1600000000\n", request); }),
                 ErrorCode::NothingUsable); // what is wrong is asked for most where all of it is
        QCOMPARE(read(), start + ",2,session_id,,missing_session\r\n");
        const auto before = contentsOf(path("p.denju"));
        QCOMPARE(errorOf([&] { importLog("session_id,item_id\ns,b\n", {.faults = path("nowhere/faults.csv")}); }),
                 ErrorCode::FileWriteFailed);
        QCOMPARE(contentsOf(path("p.denju")), before);
    }

    void eventTypesBeyondAllThatAProjectHolds_loseTheirNamesButNotUnsaid()
    {
        std::string text = "session_id,item_id,timestamp,event\n";
        for (int n = 0; n < 300; ++n)
            text += "s,a," + std::to_string(1'600'000'000 + n) + ",t" + std::to_string(n) + "\n";
        text += "s,a,1600000300,t3\ns,a,1600000301,\n";
        const auto response = importLog(text);
        QCOMPARE(faultsOf(response), std::string("257 too_many_event_types"));
        QCOMPARE(response.faults[0].value, std::string("t255"));
        QCOMPARE(response.faults[0].column, std::string("event"));
        QCOMPARE(response.eventsImported, 302);
        QCOMPARE(response.rowsLeftOut, 0);
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        const auto events = store::SessionRepository(project.database()).findByCode("s")->events;
        QCOMPARE(events[254].type, std::string("t254"));
        QCOMPARE(events[255].type, std::string());
        QCOMPARE(events[300].type, std::string("t3"));
        QCOMPARE(faultsOf(importLog("session_id,item_id,event\nx,a,t9\nx,a,new\n")),
                 std::string("3 too_many_event_types"));
    }

    void moreEventsThanAnySessionHas_areLeftOutAndCounted()
    {
        importLog("session_id,item_id,timestamp\n-,a,1600000000\n");
        std::string text = "session_id,item_id,timestamp\ns,a,1600000000\n";
        for (int n = 0; n < 100'001; ++n) text += "-,a," + std::to_string(1'600'000'000 + n) + "\n";
        const auto response = importLog(text + "s,b,1600000001\n");
        QCOMPARE(faultsOf(response), std::string("3 session_too_long"));
        QCOMPARE(response.faults[0].value, std::string("-"));
        QCOMPARE(response.rowsRead, 100'003);
        QCOMPARE(response.eventsImported, 2);
        QCOMPARE(response.rowsLeftOut, 100'001);
        QCOMPARE(response.sessions, 1);
        QCOMPARE(sessionsOf(path("p.denju")), std::string("-: a@1600000000\ns: a@1600000000 b@1600000001\n"));
        QCOMPARE(errorOf([&] { importLog(text.substr(0, text.find("s,")) + text.substr(text.find("-,a"))); }),
                 ErrorCode::NothingUsable);
    }

    void itemCodes_keepTheirZerosAndNeedNoRowOfTheirOwn()
    {
        importItems("item_id,title\n007,Bolt\n7,Nut\n");
        importLog("session_id,item_id,timestamp\ns,007,1600000000\ns,7,1600000001\ns,0007,1600000002\n");
        QCOMPARE(sessionsOf(path("p.denju")), std::string("s: 007@1600000000 7@1600000001 0007@1600000002\n"));
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QCOMPARE(store::ItemRepository(project.database()).count(), 3);
        QCOMPARE(store::ItemRepository(project.database()).findByCode("0007")->title, std::string("0007"));
    }

    void otherColumns_areKeptAsAttributesOfTheirKind()
    {
        std::string text = "item_id,title,price,colour,weight,note\n";
        for (int n = 0; n < 200; ++n)
            text += "0" + std::to_string(n) + ",Bolt " + std::to_string(n) + ",\"1,200\"," +
                    (n % 2 == 0 ? "red" : "blue") + "," + std::to_string(n) +
                    ".5,\"A note for every one of them, long enough to be a text: " + std::to_string(n) + "\"\n";
        QCOMPARE(importItems(text).itemsImported, 200);
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        const auto catalogue = store::ItemRepository(project.database()).all();
        QCOMPARE(catalogue.columns.size(), std::size_t(3));
        QCOMPARE(catalogue.columns[0].name, std::string("colour"));
        QCOMPARE(catalogue.columns[0].kind, ColumnKind::Category);
        QCOMPARE(catalogue.columns[1].kind, ColumnKind::Number);
        QCOMPARE(catalogue.columns[2].kind, ColumnKind::Text);
        QCOMPARE(catalogue.items[3].attributes[1], std::string("3.5"));
        QCOMPARE(catalogue.items[3].price.value_or(0), 1200.0);
    }

    void itemFaults_areListedAndABadPriceCostsOnlyThePrice()
    {
        const auto response =
            importItems("item_id,title,price\n1,a,5\n1,b,6\n,c,7\n2,d,\n3\n4,e,9\n5,f,9\n6,f,9\n7,f,dear\n");
        QCOMPARE(faultsOf(response), std::string("6 ragged_row, 3 duplicate_item, 4 missing_item, 10 bad_price"));
        QCOMPARE(response.itemRowsRead, 9);
        QCOMPARE(response.itemsImported, 6);
        QCOMPARE(response.itemRowsLeftOut, 3);
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        QVERIFY(!store::ItemRepository(project.database()).findByCode("7")->price);
    }

    void sameCodesAgain_replaceWhatStoodThere()
    {
        importItems("item_id,title,price,colour\n1,Bolt,5,red\n2,Nut,6,blue\n");
        QCOMPARE(importLog("session_id,item_id,timestamp\na,1,1600000000\nb,2,1600000001\nc,1,1600000002\n")
                     .sessionsReplaced,
                 0);
        importItems("item_id,title,thread\n2,Hex nut,M6\n3,Washer,M8\n");
        const auto again = importLog("session_id,item_id,timestamp\nd,3,1600000009\nb,3,1600000008\nb,1,1600000007\n");
        QCOMPARE(again.sessions, 2);
        QCOMPARE(again.sessionsReplaced, 1);
        QCOMPARE(contentsOf(path("p.denju")),
                 std::string("colour:category\nthread:category\n1|Bolt|||5||red||0\n2|Hex nut|||6||blue|M6|0\n"
                             "3|Washer||||||M8|0\na: 1@1600000000\nb: 1@1600000007 3@1600000008\nc: 1@1600000002\n"
                             "d: 3@1600000009\n0 faults, 4 imports\n"));
    }

    void emptyPrice_takesThePriceAwayAsAnEmptyTextDoes()
    {
        const auto priceOf = [&] {
            const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
            return store::ItemRepository(project.database()).findByCode("1")->price;
        };
        importItems("item_id,title,price\n1,Bolt,5\n");
        importItems("item_id,title\n1,Bolt\n");
        QCOMPARE(priceOf(), std::optional(5.0));
        importItems("item_id,title,price\n1,Bolt,\n2,Nut,6\n");
        QCOMPARE(priceOf(), std::optional<double>());
    }

    void roles_canBeSaidByTheRequest()
    {
        const ImportRequest request{.roles = {"who=session", "what=item", "item_id=ignore"}};
        importLog("item_id,who,what,timestamp\nx,s1,a,1600000000\nx,s1,b,1600000001\nx,s2,a,1600000002\n", request);
        QCOMPARE(sessionsOf(path("p.denju")), std::string("s1: a@1600000000 b@1600000001\ns2: a@1600000002\n"));
        QCOMPARE(errorOf([&] { importLog("session_id,item_id\n1,2\n", {.roles = {"nowhere=item"}}); }),
                 ErrorCode::ColumnUnknown);
        QCOMPARE(errorOf([&] { importLog("session_id,item_id\n1,2\n", {.roles = {"item_id=thing"}}); }),
                 ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { importLog("session_id,item_id\n1,2\n", {.roles = {"item_id=ignore"}}); }),
                 ErrorCode::RoleMissing);
    }

    void recipe_readsTheNextFileTheSameWay()
    {
        const auto log = "a|b,c|when\nx|s1|1600000000\ny|s1|1600000001\n";
        const ImportRequest first{.roles = {"a=item", "b,c=session"}};
        const auto response = importLog(log, first);
        const auto recipe = file("recipe.json", protocol::encode(response.recipe));
        const auto before = sessionsOf(path("p.denju"));
        QCOMPARE(before, std::string("s1: x@1600000000 y@1600000001\n"));
        std::filesystem::remove_all(path("p.denju"));
        const auto again = importLog(log, {.recipe = recipe});
        QCOMPARE(sessionsOf(path("p.denju")), before);
        QCOMPARE(protocol::encode(again.recipe), protocol::encode(response.recipe));
        QCOMPARE(errorOf([&] { importLog(log, {.recipe = path("gone.json")}); }), ErrorCode::FileNotFound);
        QCOMPARE(errorOf([&] { importLog(log, {.recipe = file("bad.json", "{")}); }), ErrorCode::RequestMalformed);
    }

    void preview_saysHowAndChangesNothing()
    {
        const auto response = importLog("session_id,item_id,timestamp\ns,007,1600000000\n", {.preview = true});
        QCOMPARE(response.tables.size(), std::size_t(1));
        QCOMPARE(response.tables[0].separator, std::string(","));
        QCOMPARE(response.tables[0].columns[1].role, Role::Item);
        QCOMPARE(response.tables[0].firstRows[0][1], std::string("007"));
        QVERIFY(!std::filesystem::exists(path("p.denju")));
    }

    void emptyTables_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto gz = gzipped("session_id,item_id\ns,1\n");
        QTest::newRow("nothing") << QByteArray() << int(ErrorCode::TableEmpty);
        QTest::newRow("header alone") << QByteArray("session_id,item_id\n") << int(ErrorCode::TableEmpty);
        QTest::newRow("header without newline") << QByteArray("session_id,item_id") << int(ErrorCode::TableEmpty);
        QTest::newRow("packed, cut") << QByteArray(gz.data(), int(gz.size() / 2)) << int(ErrorCode::TableDamaged);
    }
    void emptyTables_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto error = errorOf([&] { importLog({bytes.constData(), static_cast<std::size_t>(bytes.size())}); });
        QCOMPARE(error ? int(*error) : -1, code);
        QVERIFY(!std::filesystem::exists(path("p.denju")));
    }

    void requestWithoutFiles_isRefused()
    {
        QCOMPARE(errorOf([&] { operations::run(ImportRequest{.project = path("p.denju")}, {}); }),
                 ErrorCode::OptionInvalid);
    }
};

QTEST_GUILESS_MAIN(ImportTablesTest)
#include "import_tables_test.moc"
