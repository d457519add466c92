#include "core/base/error.h"
#include "core/readers/table_reader.h"
#include "core/readers/text.h"
#include "table_files.h"

#include <QTest>

#include <random>

using namespace core;
using namespace core::readers;
using namespace core::readers::tests;

namespace {

struct Read {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines; ///< of the rows
    std::vector<std::pair<std::int64_t, std::string>> ragged;
    int batches = 0;
};

Read readAll(const std::filesystem::path& file, const JobContext& context = {}, const TableRecipe& told = {})
{
    Read read;
    readTable(detectFormat(file, told, "auto"), context, [&](const TableBatch& batch) {
        ++read.batches;
        for (std::int64_t row = 0; row < batch.rows; ++row) {
            std::vector<std::string> cells;
            for (const auto& column : batch.columns) cells.emplace_back(column[row]);
            read.rows.push_back(std::move(cells));
            read.lines.push_back(batch.lineOf(row));
        }
        for (const auto& row : batch.ragged) read.ragged.emplace_back(row.line, row.text);
    });
    return read;
}

using Rows = std::vector<std::vector<std::string>>;
using Lines = std::vector<std::int64_t>;
using Ragged = std::vector<std::pair<std::int64_t, std::string>>;

} // namespace

class TableReaderTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    Read read(std::string_view bytes) const { return readAll(m_folder.file("table", bytes)); }

private Q_SLOTS:
    void rows_comeAsTextWhateverTheyLookLike()
    {
        const auto table = read("id,n,t\n007,1e5,2026-01-01\n ,true,NULL\n,\"\",\"a \"\"b\"\"\"\n");
        QCOMPARE(table.rows, (Rows{{"007", "1e5", "2026-01-01"}, {" ", "true", "NULL"}, {"", "", "a \"b\""}}));
        QCOMPARE(table.lines, (Lines{2, 3, 4}));
    }

    void lineNumbers_followQuotedNewlines()
    {
        const auto table = read("id,\"te\nxt\"\n1,a\n2,\"b\nb\n\"\n3,c\n\n\n4,\"d\r\nd\"\n5,e\n");
        QCOMPARE(table.rows, (Rows{{"1", "a"}, {"2", "b\nb\n"}, {"3", "c"}, {"4", "d\r\nd"}, {"5", "e"}}));
        QCOMPARE(table.lines, (Lines{3, 4, 7, 10, 12}));
        QVERIFY(table.ragged.empty());
    }

    void raggedRows_areGivenWithTheirLines()
    {
        const auto table = read("id,x\n1,a\n2\n3,\"b\nb\"\n4,c,\"d\nd\",e\n\n5,f\n6\n");
        QCOMPARE(table.rows, (Rows{{"1", "a"}, {"3", "b\nb"}, {"5", "f"}}));
        QCOMPARE(table.lines, (Lines{2, 4, 9}));
        QCOMPARE(table.ragged, (Ragged{{3, "2"}, {6, "4,c,\"d\nd\",e"}, {10, "6"}}));
    }

    void tableWithoutHeader_losesNoRowAndNoLine()
    {
        const auto file = m_folder.file("bare", "\n1,a\n2\n\"3\n\",c\n4,d\n");
        const auto table = readAll(file, {}, {.header = "no"});
        QCOMPARE(table.rows, (Rows{{"1", "a"}, {"3\n", "c"}, {"4", "d"}}));
        QCOMPARE(table.lines, (Lines{2, 4, 6}));
        QCOMPARE(table.ragged, (Ragged{{3, "2"}}));
    }

    void rowsThatEndWithASeparator_areReadFromTheFirst()
    {
        const auto table = read("# all of them\nid,x\n1,a,\n2\n3,c,\n4,d,\n5,e,\n6,e,\n7,e,\n8,e,\n" + [] {
            std::string more;
            for (int row = 9; row < 40; ++row) more += std::to_string(row) + ",z,\n";
            return more;
        }());
        QCOMPARE(table.rows.size(), std::size_t{38});
        QCOMPARE(table.rows[0], (std::vector<std::string>{"1", "a", ""}));
        QCOMPARE(table.lines[0], 3);
        QCOMPARE(table.lines[1], 5);
        QCOMPARE(table.ragged, (Ragged{{4, "2"}}));
    }

    void raggedRows_aloneAreAllGiven()
    {
        const auto table = read("id,x\n1\n2\n");
        QVERIFY(table.rows.empty());
        QCOMPARE(table.ragged, (Ragged{{2, "1"}, {3, "2"}}));
    }

    void file_mayEndAndBreakLinesAsItLikes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Unix") << QByteArray("a,b\n1,2\n3,4\n");
        QTest::newRow("Windows") << QByteArray("a,b\r\n1,2\r\n3,4\r\n");
        QTest::newRow("no newline at the end") << QByteArray("a,b\n1,2\n3,4");
        QTest::newRow("blank lines at the end") << QByteArray("a,b\n1,2\n3,4\n\n\r\n");
        QTest::newRow("with mark") << QByteArray("\xEF\xBB\xBF"
                                                 "a,b\n1,2\n3,4\n");
        QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n3;4\n");
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n3\t4\n");
        const auto packed = gzipped("a,b\n1,2\n3,4\n");
        QTest::newRow("packed") << QByteArray(packed.data(), static_cast<int>(packed.size()));
    }
    void file_mayEndAndBreakLinesAsItLikes()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(table.rows, (Rows{{"1", "2"}, {"3", "4"}}));
        QCOMPARE(table.lines, (Lines{2, 3}));
        QVERIFY(table.ragged.empty());
    }

    void blankLines_areNoRowsButEmptyCellsAre()
    {
        const auto table = read("\n\r\nid,x\n\n1,a\n,\n\n\"\",\"\"\n2\n3,\"\n\n\"\n \n4,d\n\n");
        QCOMPARE(table.rows, (Rows{{"1", "a"}, {"", ""}, {"", ""}, {"3", "\n\n"}, {"4", "d"}}));
        QCOMPARE(table.lines, (Lines{5, 6, 8, 10, 14}));
        QCOMPARE(table.ragged, (Ragged{{9, "2"}}));
    }

    void headerAlone_hasNoRows()
    {
        const auto table = read("a,b\n");
        QVERIFY(table.rows.empty() && table.ragged.empty());
    }

    void cp932_comesAsUtf8()
    {
        QCOMPARE(read(kJapaneseLogCp932).rows,
                 (Rows{{"見積", "①ネジ", "2026-11-23"}, {"見積", "ボルト～", "2026-11-24"}}));
    }

    void undecodableBytes_stayInTheirRow()
    {
        const auto table = read(std::string(kJapaneseLogCp932) + "x,\xfd\xfd,1\ny,z,2\n");
        QCOMPARE(table.rows.size(), std::size_t(4));
        QVERIFY(!isValidUtf8(table.rows[2][1]));
        QCOMPARE(table.rows[3], (std::vector<std::string>{"y", "z", "2"}));
    }

    void longTable_keepsRowsAndLinesOverAllBatches()
    {
        std::mt19937 random(5);
        std::string text = "id,x,y\n";
        Rows rows;
        Lines lines;
        Ragged ragged;
        std::int64_t line = 2;
        for (int n = 0; text.size() < (std::size_t{5} << 20); ++n) {
            const auto id = std::to_string(n);
            const auto kind = random() % 5000;
            if (kind == 0) {
                text += id + ",short\n";
                ragged.emplace_back(line++, id + ",short");
            } else if (kind == 1) {
                text += "\n";
                ++line;
            } else if (kind == 2) {
                text += id + ",\"two\nlines\",\"and\n\nthree\"\n";
                rows.push_back({id, "two\nlines", "and\n\nthree"});
                lines.push_back(line);
                line += 4;
            } else {
                text += id + ",plain,ボルト\n";
                rows.push_back({id, "plain", "ボルト"});
                lines.push_back(line++);
            }
        }
        for (const auto& bytes : {text, gzipped(text)}) {
            const auto table = read(bytes);
            QVERIFY(table.batches > 3);
            QVERIFY(table.rows == rows);
            QVERIFY(table.lines == lines);
            QVERIFY(table.ragged == ragged);
        }
    }

    void strayQuote_isRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("stray"); // lines 501 and 502
        QTest::addColumn<int>("rowsBehind");
        QTest::addColumn<int>("line");
        const int few = 1000;
        const int oneBlock = 120'000; // more than the parser takes in one cell
        const int many = 400'000;
        QTest::newRow("last column, near the end") << QByteArray("8,\"a\nb\"\n9,\"6 inch\n") << few << 503;
        QTest::newRow("first column, near the end") << QByteArray("8,8\n\"9,9\n") << few << 502;
        QTest::newRow("last column, a block before the end") << QByteArray("8,8\n9,\"9\n") << oneBlock << 502;
        QTest::newRow("first column, a block before the end") << QByteArray("8,8\n\"9,9\n") << oneBlock << 502;
        QTest::newRow("far from the end") << QByteArray("8,8\n9,\"9\n") << many << 502;
        QTest::newRow("closed by the next row's quote") << QByteArray("8,\"8\n9,\"9\"\n") << few << 501;
        QTest::newRow("closed by the next row's quote, first column") << QByteArray("\"8,8\n\"9\",9\n") << few << 501;
        QTest::newRow("two of them, far apart") << QByteArray("8,\"8\n9,9\n") << -oneBlock << 501;
    }
    void strayQuote_isRefusedWithItsLine()
    {
        QFETCH(QByteArray, stray);
        QFETCH(int, rowsBehind);
        QFETCH(int, line);
        std::string text = "id,x\n";
        for (int n = 2; n < 501; ++n) text += "1,\"two \"\"2\"\"\"\n";
        text += stray.toStdString();
        for (int n = 0; n < std::abs(rowsBehind); ++n) text += std::to_string(n) + ",4567890\n";
        if (rowsBehind < 0) text += "9,\"9\n";
        for (const auto& bytes : {text, "\xEF\xBB\xBF" + text, gzipped(text)}) {
            const auto file = m_folder.file("stray.csv", bytes);
            try {
                readAll(file);
                QFAIL("rows got lost");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::TableDamaged);
                QCOMPARE(error.detail(), file.string() + ':' + std::to_string(line));
            }
        }
    }

    void quotesWithinACell_openNothing()
    {
        const auto table = read("id,x\n1,6\" pipe\n2,\"a\"\"b\"\n3,\"c\" \"d\n4,\"\"\n5\",e\"\n");
        QCOMPARE(table.rows, (Rows{{"1", "6\" pipe"}, {"2", "a\"b"}, {"3", "c \"d"}, {"4", ""}, {"5\"", "e\""}}));
    }

    void packedFileThatEndsEarly_isRefusedBehindItsGoodPart()
    {
        std::mt19937 random(6);
        std::string text = "id,x\n";
        while (text.size() < (std::size_t{8} << 20))
            text += std::to_string(random()) + "," + std::to_string(random()) + "\n";
        const auto packed = gzipped(text);
        for (const auto cut : {packed.size() / 2, packed.size() - 4}) {
            const auto file = m_folder.file("cut.csv.gz", std::string_view(packed).substr(0, cut));
            const TableFormat format{.file = file, .header = {"id", "x"}};
            try {
                readTable(format, {}, [](const TableBatch&) {});
                QFAIL("read a packed file that ends early");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::TableDamaged);
            }
        }
    }

    void stop_endsReadingBetweenBatches()
    {
        std::string text = "id,x\n";
        while (text.size() < (std::size_t{8} << 20)) text += "1,2\n";
        const auto file = m_folder.file("long.csv", text);
        std::stop_source stop;
        int batches = 0;
        const JobContext context(stop.get_token(), nullptr, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, readTable(detectFormat(file, {}, "auto"), context, [&](const TableBatch&) {
                                     if (++batches == 2) stop.request_stop();
                                 }));
        QCOMPARE(batches, 2);
    }
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "table_reader_test.moc"
