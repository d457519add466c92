#include "import_files.h"

#include "core/protocol/json.h"

#include <QTest>

#include <random>

using namespace core;
using namespace core::operations::tests;
using protocol::ImportRequest;
using protocol::ImportResponse;

class ImportCountsTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    std::string path(const char* name) const { return m_folder->path(name).string(); }
    ImportResponse importLog(std::string_view bytes, ImportRequest request = {}) const
    {
        request.project = path("p.denju");
        request.sessions = m_folder->file("log.csv", bytes).string();
        return operations::run(request, {});
    }
    /// Everything that stands in the project's file, whatever it is.
    std::string bytesOfProject() const
    {
        store::Project::open(path("p.denju")).database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        std::ifstream file(path("p.denju/project.db"), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void repeatedItemRows_areMergedAndOthersAreLeftOut()
    {
        const auto items =
            m_folder->file("items.csv", "item_id,title,price\n1,a,5\n1,a,5\n2,b,\n1,a,6\n2 ,b, \n").string();
        const auto response = operations::run(ImportRequest{.project = path("p.denju"), .items = items}, {});
        QCOMPARE(response.itemsImported, 2);
        QCOMPARE(response.itemRowsMerged, 2);
        QCOMPARE(response.itemRowsLeftOut, 1);
        QCOMPARE(faultsOf(response), std::string("5 duplicate_item"));
        QCOMPARE(response.files.size(), std::size_t{1});
        QCOMPARE(response.files[0].file, items);
        QCOMPARE(response.files[0].merged, 2);
    }

    void repeats_areKeptAndCounted()
    {
        const auto response = importLog("session_id,item_id\ns,a\ns,a\ns,b\nt,b\nt,b\nt,b\nt,a\n");
        QCOMPARE(response.eventsImported, 7);
        QCOMPARE(response.repeats, 3);
    }

    void imports_areListedWithTheirFaultsByKind()
    {
        importLog("session_id,item_id,timestamp\ns,a,1600000000\n,a,1600000000\n");
        const auto response =
            importLog("session_id,item_id,timestamp\nt,a,1600000000\nt,a,x\nt,a,y\nt,,1600000000\nt\n");
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        const store::ImportRepository imports(project.database());
        const auto all = imports.all();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].id, 2);
        QCOMPARE(imports.newest()->id, 2);
        QCOMPARE(protocol::decode<ImportResponse>(all[0].response).files[0].read, 5);
        QCOMPARE(protocol::decode<ImportResponse>(all[1].response).files[0].leftOut, 1);
        const auto kinds = imports.faultKinds(2);
        QCOMPARE(kinds.size(), std::size_t{3});
        QCOMPARE(kinds[0].reason, std::string("bad_time"));
        QCOMPARE(kinds[0].count, 2);
        QCOMPARE(kinds[0].example.value, std::string("x"));
        QCOMPARE(response.faultKinds.size(), kinds.size());
        QCOMPARE(response.faultKinds[0].count, 2);
        const auto first = imports.faults(2, "bad_time", 0, 1);
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(first[0].fault.line, 3);
        const auto next = imports.faults(2, "bad_time", first[0].id, 10);
        QCOMPARE(next.size(), std::size_t{1});
        QCOMPARE(next[0].fault.line, 4);
        QVERIFY(imports.faults(2, "bad_time", next[0].id, 10).empty());
        QVERIFY(imports.faultKinds(7).empty());
    }

    void hashedIdentifiers_leaveNoneOfTheLogsOwn()
    {
        // No hash can hold a Q: its digits are hexadecimal.
        std::string log = "session_id,item_id,timestamp,customer\n";
        for (int n = 0; n < 200; ++n)
            log += "KUNDE-" + std::to_string(n / 4) + "-Q9001,i" + std::to_string(n % 7) + ",1600000000,KUNDE-Q9001\n";
        log += "KUNDE-bad-Q9001,a,never,KUNDE-Q9001\nKUNDE-ragged-Q9001\nKUNDE-\xff-Q9001,a,1600000000,\n";
        const auto response = importLog(log, {.encoding = "utf-8", .hashIdentifiers = true});
        QCOMPARE(response.sessions, 50);
        QCOMPARE(response.rowsLeftOut, 3);
        QVERIFY(protocol::encode(response).find("Q9001") == std::string::npos);
        QVERIFY(bytesOfProject().find("Q9001") == std::string::npos);
        QVERIFY(bytesOfProject().find("KUNDE") == std::string::npos);
        const auto first = sessionsOf(path("p.denju"));
        importLog(log, {.encoding = "utf-8", .hashIdentifiers = true}); // the same salt: the same sessions
        QCOMPARE(sessionsOf(path("p.denju")), first);
        const auto imports = store::ImportRepository(store::Project::open(path("p.denju")).database()).all();
        QVERIFY(protocol::decode<ImportRequest>(imports[0].request).hashIdentifiers);
        std::filesystem::remove_all(path("p.denju"));
        importLog(log, {.encoding = "utf-8", .hashIdentifiers = true}); // another project, another salt
        QVERIFY(sessionsOf(path("p.denju")) != first);
    }

    void itemFacts_areThereAfterAnImport()
    {
        const ImportRequest request{
            .items = m_folder->file("items.csv", "item_id,title,category\nA1,Ｍ８ Bolt,x\n").string()};
        importLog("session_id,item_id,timestamp\ns,A1,1600000005\ns,A1,1600000001\ns,B,1600000009\n", request);
        const auto project = store::Project::open(path("p.denju"), store::Access::ReadOnly);
        auto row = project.database().prepare("SELECT folded, seen, first_seen FROM item ORDER BY id");
        QVERIFY(row.step());
        QCOMPARE(row.text(0), std::string("a1 m8 bolt x"));
        QCOMPARE(row.integer(1), 2);
        QCOMPARE(row.integer(2), 1'600'000'001);
        QVERIFY(row.step());
        QCOMPARE(row.integer(1), 1);
    }
};

QTEST_GUILESS_MAIN(ImportCountsTest)
#include "import_counts_test.moc"
