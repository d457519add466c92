#include "core/base/error.h"
#include "core/operations/imports/preview_operation.h"
#include "core/protocol/json.h"
#include "import_files.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace core;
using namespace core::operations::tests;
using protocol::PreviewRequest;
using protocol::PreviewResponse;
using protocol::TablePreview;

namespace {

const protocol::ColumnNote* noteOf(const protocol::ColumnPreview& column, const std::string& code)
{
    const auto found = std::ranges::find(column.notes, code, &protocol::ColumnNote::code);
    return found == column.notes.end() ? nullptr : &*found;
}

/// "line:column reason" of each row.
std::string faultsOf(const std::vector<protocol::PreviewRow>& rows)
{
    std::string text;
    for (const auto& row : rows)
        text +=
            (text.empty() ? "" : ", ") + std::to_string(row.line) + ':' + std::to_string(row.column) + ' ' + row.reason;
    return text;
}

std::string reasonsOf(const std::vector<ReasonCount>& reasons)
{
    std::string text;
    for (const auto& [reason, count] : reasons)
        text += (text.empty() ? "" : ", ") + reason + ' ' + std::to_string(count);
    return text;
}

} // namespace

class PreviewOperationTest : public QObject {
    Q_OBJECT

    std::optional<TestFolder> m_folder;
    std::string file(const char* name, std::string_view bytes) const { return m_folder->file(name, bytes).string(); }
    std::string path(const char* name) const { return m_folder->path(name).string(); }
    TablePreview previewLog(std::string_view bytes, PreviewRequest request = {}) const
    {
        request.sessions = file("log.csv", bytes);
        return operations::run(request, {}).tables.at(0);
    }
    TablePreview previewItems(std::string_view bytes, PreviewRequest request = {}) const
    {
        request.items = file("items.csv", bytes);
        return operations::run(request, {}).tables.at(0);
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void cp932LogWithFaults_isSeenWhole()
    {
        // 訪問ID,商品コード,閲覧日時,操作 in CP932
        std::string log =
            "\x96\x4b\x96\xe2ID,\x8f\xa4\x95\x69\x83\x52\x81\x5b\x83\x68,\x89\x7b\x97\x97\x93\xfa\x8e\x9e,"
            "\x91\x80\x8d\xec\r\n";
        for (int n = 0; n < 500; ++n)
            log += "v" + std::to_string(n / 5) + ",0" + std::to_string(757903029 + n) + ",2020/09/" +
                   std::to_string(16 + n % 7) + " 14:02:11," +
                   (n % 3 == 0 ? "\x83\x4a\x81\x5b\x83\x67" : "\x89\x7b\x97\x97") + "\r\n";
        log += "v9,0757903029,2020/09/31 14:41:10,\x89\x7b\x97\x97\r\n"; // line 502
        log += ",0757903029,2020/09/30 14:41:10,\x89\x7b\x97\x97\r\n";
        log += "v9,0757903029,\x82,\r\n"; // half a character
        log += "v9,0757903029\r\n";
        log += "v9,,2020/09/30 14:41:10,\x89\x7b\x97\x97\r\n";
        const auto table = previewLog(log);
        QCOMPARE(table.kind, std::string("sessions"));
        QCOMPARE(table.bytes, std::ssize(log));
        QCOMPARE(table.rows, 505);
        QCOMPARE(table.leftOut, 5);
        QCOMPARE(table.usable, 500);
        QCOMPARE(table.encoding, std::string("cp932"));
        QCOMPARE(table.encodings.at(0).encoding, std::string("cp932"));
        QVERIFY(table.encodings[0].likelihood > 0.9);
        QCOMPARE(table.encodings[0].firstLine, std::string("訪問ID,商品コード,閲覧日時,操作"));
        QVERIFY(table.encodings[0].unreadable <= 2);
        QVERIFY(table.encodings[1].unreadable > 0);
        QCOMPARE(table.separator, std::string(","));
        QCOMPARE(table.header, std::string("yes"));
        QCOMPARE(table.columns.at(0).role, Role::Session);
        QCOMPARE(table.columns[1].role, Role::Item);
        QCOMPARE(table.columns[2].role, Role::Time);
        QCOMPARE(table.columns[3].role, Role::Event);
        QVERIFY(noteOf(table.columns[1], "leading_zeros") != nullptr);
        QCOMPARE(noteOf(table.columns[2], "dates")->text, std::string("yyyy/MM/dd HH:mm:ss"));
        QCOMPARE(noteOf(table.columns[3], "words")->text, std::string("閲覧\x1f"
                                                                      "カート"));
        QCOMPARE(reasonsOf(table.reasons), std::string("bad_time 2, missing_item 1, missing_session 1, ragged_row 1"));
        QCOMPARE(faultsOf(table.faulty), std::string("502:2 bad_time, 503:0 missing_session, 504:2 bad_time, "
                                                     "505:-1 ragged_row, 506:1 missing_item"));
        QCOMPARE(table.faulty[0].cells[2], std::string("2020/09/31 14:41:10"));
        QCOMPARE(table.first.size(), std::size_t{20});
        QCOMPARE(table.first[0].line, 2);
        QCOMPARE(table.first[0].cells[3], std::string("カート"));
        QCOMPARE(table.codes, 100);
        QCOMPARE(table.firstTime, std::string("2020-09-16 14:02:11"));
        QCOMPARE(table.lastTime, std::string("2020-09-22 14:02:11"));
        QVERIFY(table.missing.empty());
        QCOMPARE(table.strayQuoteLine, 0);
    }

    void whatIsSaid_isWhatTheImportDoes_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) QTest::addRow("untidy file %u", seed) << seed;
    }
    void whatIsSaid_isWhatTheImportDoes()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto pick = [&](std::initializer_list<const char*> of) {
            return std::string(of.begin()[random() % of.size()]);
        };
        const std::string separator = pick({",", ";", "\t"});
        const std::string ending = pick({"\n", "\r\n"});
        std::string log = "session_id" + separator + "item_id" + separator + "timestamp" + ending;
        for (int row = 0; row < 300; ++row) {
            log += pick({"s1", "s2", "見積", "", " ", "s\xff", "\"s 3\""}) + separator +
                   pick({"a", "007", "b", "", "ネジ"});
            if (random() % 9 != 0)
                log += separator + pick({"2020-09-16 10:00", "1600000000", "2020/09/31", "", "soon"});
            if (random() % 30 == 0) log += separator + "more";
            log += ending;
            if (random() % 40 == 0) log += ending;
        }
        std::string items = "item_id,title,price" + ending;
        for (int row = 0; row < 60; ++row)
            items += pick({"a", "b", "007", "c", "", "d\xfe", "ネジ"}) + ',' + pick({"Bolt", "Nut"}) + ',' +
                     pick({"1", "", "dear"}) + (random() % 12 == 0 ? ",x" : "") + ending;
        const auto logFile = file("log.csv", log);
        const auto itemFile = file("items.csv", items);
        const auto preview =
            operations::run(PreviewRequest{.sessions = logFile, .items = itemFile, .encoding = "utf-8"}, {});
        const auto imported = operations::run(
            protocol::ImportRequest{
                .project = path("p.denju"), .sessions = logFile, .items = itemFile, .encoding = "utf-8"},
            {});
        QCOMPARE(preview.tables.size(), std::size_t{2});
        for (std::size_t table = 0; table < 2; ++table) {
            const auto& said = preview.tables[table];
            const auto& done = imported.files.at(table);
            QCOMPARE(said.kind, done.kind);
            QCOMPARE(said.rows, done.read);
            QCOMPARE(said.usable, done.imported);
            QCOMPARE(said.merged, done.merged);
            QCOMPARE(said.leftOut, done.leftOut);
            QCOMPARE(done.read, done.imported + done.merged + done.leftOut);
            std::int64_t reasons = 0;
            for (const auto& reason : said.reasons) reasons += reason.count;
            QCOMPARE(reasons, said.leftOut);
        }
        QCOMPARE(preview.tables[0].codes, imported.sessions);
        QCOMPARE(protocol::encode(preview.recipe), protocol::encode(imported.recipe));
    }

    void choicesOfTheWizard_areReadBackByTheImport()
    {
        const auto log = file("log.csv", "v1;x;03/04/2020;\xe9t\xe9\nv1;y;05/04/2020;caf\xe9\n");
        PreviewRequest request{.sessions = log};
        auto table = operations::run(request, {}).tables.at(0);
        QCOMPARE(table.header, std::string("no")); // a date over dates, in whatever order
        Recipe choices;
        choices.sessions = {.encoding = "windows-1252",
                            .separator = ";",
                            .columns = {{.column = "column 1", .role = Role::Session, .confidence = 1, .kind = {}},
                                        {.column = "column 2", .role = Role::Item, .confidence = 1, .kind = {}},
                                        {.column = "column 3", .role = Role::Time, .confidence = 1, .kind = {}},
                                        {.column = "column 4", .role = Role::Event, .confidence = 1, .kind = {}}},
                            .header = "no",
                            .times = "day-first"};
        request.choices = protocol::encode(choices);
        const auto preview = operations::run(request, {});
        table = preview.tables.at(0);
        QCOMPARE(table.rows, 2);
        QCOMPARE(table.leftOut, 0);
        QCOMPARE(table.first[0].cells[3], std::string("été"));
        QCOMPARE(table.firstTime, std::string("2020-04-03 00:00:00"));
        const auto imported = operations::run(protocol::ImportRequest{.project = path("p.denju"),
                                                                      .sessions = log,
                                                                      .choices = protocol::encode(preview.recipe)},
                                              {});
        QCOMPARE(imported.eventsImported, 2);
        QCOMPARE(sessionsOf(path("p.denju")), std::string("v1: x@1585872000/été y@1586044800/café\n"));
        QCOMPARE(protocol::encode(imported.recipe), protocol::encode(preview.recipe));
    }

    void flags_goBeforeTheRecipe()
    {
        const auto table = previewLog("a;b\n1;2\n", {.separator = ";", .header = "no"});
        QCOMPARE(table.rows, 2);
        QCOMPARE(table.columns.at(1).column, std::string("column 2"));
        QCOMPARE(previewLog("a\tb\n1\t2\n", {.separator = "tab"}).separator, std::string("\t"));
        QCOMPARE(previewLog("session_id,item_id\n1,2\n", {.roles = {"item_id=ignore"}}).missing.size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(Error, previewLog("a\n1\n", {.rows = 1'000'000}));
        QVERIFY_THROWS_EXCEPTION(Error, previewLog("a\n1\n", {.choices = "{"}));
    }

    void randomRows_areTheSameForASeedAndFromTheWholeFile()
    {
        std::string log = "session_id,item_id\n";
        for (int n = 0; n < 20'000; ++n) log += std::to_string(n / 3) + ',' + std::to_string(n % 50) + '\n';
        const auto linesOf = [](const TablePreview& table) {
            std::vector<std::int64_t> lines;
            for (const auto& row : table.random) lines.push_back(row.line);
            return lines;
        };
        const auto lines = linesOf(previewLog(log));
        QCOMPARE(lines, linesOf(previewLog(log)));
        QVERIFY(lines != linesOf(previewLog(log, {.seed = 2})));
        QVERIFY(std::ranges::is_sorted(lines));
        QCOMPARE(lines.size(), std::size_t{20});
        QVERIFY(lines.back() > 10'000 && lines.front() < 10'000);
    }

    void strayQuote_isNamedAndWhatStandsBeforeItIsShown()
    {
        std::string log = "session_id,item_id,note\n";
        for (int n = 0; n < 100; ++n) log += "s,i,x\n";
        log += "s,i,\"open\n";
        for (int n = 0; n < 100; ++n) log += "s,i,x\n";
        const auto table = previewLog(log);
        QCOMPARE(table.strayQuoteLine, 102);
        QCOMPARE(table.columns.size(), std::size_t{3});
    }

    void damagedAndOddColumns_areNoted()
    {
        const auto log = previewLog("session_id,item_id,date,amount\ns1,1.23E+12,44090.41,\ns1,4.5E+11,44091.5,\n");
        QCOMPARE(noteOf(log.columns[1], "damaged_numbers")->value, 1.0);
        QCOMPARE(noteOf(log.columns[2], "excel_days")->text, std::string("44090.41"));
        QCOMPARE(noteOf(log.columns[3], "empty")->value, 1.0);
        QCOMPARE(log.firstTime, std::string("2020-09-16 09:50:24"));
        QCOMPARE(log.times, std::string("excel-days"));
        const auto unclear = previewLog("session_id,item_id,date\ns1,a,11/05/2026\ns1,b,11/06/2026\n");
        QCOMPARE(noteOf(unclear.columns[2], "unclear_dates")->text, std::string("11/05/2026"));
        QCOMPARE(unclear.leftOut, 2);
        const auto items = previewItems("item_id,title,price,maker\n1,a,5,X\n2,b,dear,X\n3,c,6,X\n4,d,7,X\n5,e,8,X\n");
        QCOMPARE(noteOf(items.columns[2], "unreadable_prices")->text, std::string("dear"));
        QCOMPARE(noteOf(items.columns[3], "same")->text, std::string("X"));
        QCOMPARE(items.leftOut, 0);
    }

    void pictures_areMatchedByNameAlone()
    {
        std::filesystem::create_directories(path("pictures/more"));
        for (const char* name : {"pictures/1.jpg", "pictures/more/2.JPG", "pictures/nobody.jpg"})
            file(name, "not a picture at all");
        const auto items = file("items.csv", "item_id,title,image\n1,a,\n2,b,more/2.jpg\n3,c,3.jpg\n");
        const auto response = operations::run(PreviewRequest{.items = items, .images = path("pictures")}, {});
        QCOMPARE(response.pictures.pictures, 3);
        QCOMPARE(response.pictures.matched, 2);
        QCOMPARE(response.pictures.ofNoItem, 1);
        QCOMPARE(response.pictures.examplesOfNoItem, (std::vector<std::string>{"nobody.jpg"}));
        QCOMPARE(response.pictures.items, 3);
        QCOMPARE(response.pictures.itemsWithout, 1);
        QCOMPARE(response.pictures.examplesWithout, (std::vector<std::string>{"3"}));
    }

    void itemsOfTheProject_takePicturesToo()
    {
        operations::run(
            protocol::ImportRequest{.project = path("p.denju"), .items = file("i.csv", "item_id,title\n7,a\n")}, {});
        const auto before = contentsOf(path("p.denju"));
        std::filesystem::create_directories(path("pictures"));
        file("pictures/7.jpg", "x");
        const auto response =
            operations::run(PreviewRequest{.project = path("p.denju"), .images = path("pictures")}, {});
        QCOMPARE(response.pictures.matched, 1);
        QCOMPARE(response.pictures.itemsWithout, 0);
        QCOMPARE(contentsOf(path("p.denju")), before);
        QVERIFY(!std::filesystem::exists(path("q.denju")));
    }

    void binaryFile_isShownForWhatItIs()
    {
        std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
        for (int n = 0; n < 5000; ++n) bytes += static_cast<char>(n * 37);
        try {
            const auto table = previewLog(bytes);
            QVERIFY(table.encodings.at(0).unreadable > 0);
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::TableDamaged || error.code() == ErrorCode::TableEmpty);
        }
    }

    void noise_isNeverMoreThanAnError()
    {
        std::mt19937 random(5);
        for (int attempt = 0; attempt < 60; ++attempt) {
            std::string bytes;
            const auto size = random() % 3000;
            const std::string_view letters("ab\"\"\",;\n\n\r\t \0\xff\x83\x81\xa4", 18);
            for (std::size_t at = 0; at < size; ++at)
                bytes += attempt % 2 == 0 ? letters[random() % letters.size()] : static_cast<char>(random());
            try {
                const auto table = previewLog(bytes, {.header = attempt % 3 == 0 ? "no" : "auto"});
                QCOMPARE(table.rows, table.usable + table.merged + table.leftOut);
            } catch (const Error&) {
                continue; // a sentence
            }
        }
    }

    void stop_endsIt()
    {
        std::stop_source stop;
        std::string log = "session_id,item_id\n";
        for (int n = 0; n < 400'000; ++n) log += std::to_string(n) + ",1234567\n";
        const PreviewRequest request{.sessions = file("long.csv", log)};
        const JobContext context(stop.get_token(), nullptr, [&](const Progress&) { stop.request_stop(); });
        QVERIFY_THROWS_EXCEPTION(Cancelled, operations::run(request, context));
    }
};

QTEST_GUILESS_MAIN(PreviewOperationTest)
#include "preview_operation_test.moc"
