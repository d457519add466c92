#include "core/base/error.h"
#include "core/reports/table_file.h"
#include "tests/core/reports/unpacked.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace core;
using namespace core::reports;
using core::reports::tests::unpacked;

class TableFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static QByteArray bytesOf(const std::string& path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    QByteArray csvOf(const Table& table, Encode encode = {}) const
    {
        const auto target = path("t.csv");
        const auto file = csvFile(target, std::move(encode));
        addTable(*file, table);
        file->finish();
        return bytesOf(target);
    }

    /// "A1=text" and "B2=3.5" of a sheet, inline strings with their texts.
    static QStringList cellsOf(const QByteArray& sheet)
    {
        QStringList cells;
        QXmlStreamReader reader(sheet);
        QString place;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement()) continue;
            if (reader.name() == u"c") place = reader.attributes().value("r").toString();
            if (reader.name() == u"t" || reader.name() == u"v") cells += place + '=' + reader.readElementText();
        }
        return reader.hasError() ? QStringList{reader.errorString()} : cells;
    }

private Q_SLOTS:
    void csv_hasItsMarkAndKeepsCodesAsTexts()
    {
        const Table table{.columns = {{"商品コード"}, {"価格", true, 2}, {"n", true}},
                          .rows = {{std::string("00123"), 12.5, 1e6}, {std::string("a,\"b\"\nc"), Cell(), -0.25}}};
        QCOMPARE(csvOf(table), QByteArray("\xEF\xBB\xBF商品コード,価格,n\r\n00123,12.50,1e+06\r\n"
                                          "\"a,\"\"b\"\"\nc\",,-0.25\r\n"));
    }

    void csv_letsNoTextBecomeAFormula()
    {
        const Table table{.columns = {{"=A1"}, {"b", true}},
                          .rows = {{std::string("=1+1"), -3.0},
                                   {std::string("+81-3"), 1.0},
                                   {std::string("-x"), 1.0},
                                   {std::string("@SUM(A1)"), 1.0},
                                   {std::string("\tx"), 1.0},
                                   {std::string("-3.5"), 1.0},
                                   {std::string("a=b"), 1.0}}};
        QCOMPARE(csvOf(table).mid(3), QByteArray("'=A1,b\r\n'=1+1,-3\r\n'+81-3,1\r\n'-x,1\r\n'@SUM(A1),1\r\n'\tx,1\r\n"
                                                 "-3.5,1\r\na=b,1\r\n"));
    }

    void csv_takesAnotherEncodingWithoutAMark()
    {
        const Table table{.columns = {{"ab"}}, .rows = {{std::string("cd")}}};
        const auto upper = [](std::string_view text, std::string& out) {
            for (const char each : text) out += static_cast<char>(std::toupper(each));
        };
        QCOMPARE(csvOf(table, upper), QByteArray("AB\r\nCD\r\n"));
    }

    void unfinishedFile_leavesNothing()
    {
        for (const auto* name : {"gone.csv", "gone.xlsx"}) {
            {
                const auto file =
                    tableFormatOf(path(name)) == TableFormat::Csv ? csvFile(path(name)) : xlsxFile(path(name));
                file->begin("t", {{"a"}});
                file->add(std::vector<Cell>{std::string("x")});
            }
            QVERIFY(!QFile::exists(QString::fromStdString(path(name))));
            QVERIFY(!QFile::exists(QString::fromStdString(path(name) + ".part")));
        }
    }

    void xlsx_holdsSheetsByTheirJapaneseNamesWithAFrozenHeader()
    {
        const auto target = path("t.xlsx");
        const auto file = xlsxFile(target);
        file->begin("比較：一覧/全体", {{"モデル"}, {"HR@20", true, 2}});
        file->add(std::vector<Cell>{std::string("=1+1"), 21.5});
        file->add(std::vector<Cell>{std::string("00123"), std::nan("")});
        file->begin("比較：一覧/全体", {{"a\x01<b>"}});
        file->finish();
        const auto files = unpacked(target);
        const auto book = files["xl/workbook.xml"];
        QVERIFY(book.contains("name=\"比較：一覧 全体\""));
        QVERIFY(book.contains("name=\"比較：一覧 全体 (2)\""));
        const auto sheet = files["xl/worksheets/sheet1.xml"];
        QCOMPARE(cellsOf(sheet), (QStringList{"A1=モデル", "B1=HR@20", "A2==1+1", "B2=21.5", "A3=00123"}));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
        QCOMPARE(cellsOf(files["xl/worksheets/sheet2.xml"]), QStringList{"A1=a<b>"});
    }

    void xlsx_goesOnOnTheNextSheetBeyondItsRows()
    {
        const auto target = path("long.xlsx");
        const auto file = xlsxFile(target);
        file->begin("n", {{"a", true}});
        const std::vector<Cell> row{1.0};
        for (int each = 0; each < 1'048'577; ++each) file->add(row);
        file->finish();
        const auto files = unpacked(target);
        QVERIFY(files["xl/workbook.xml"].contains("name=\"n (2)\""));
        QCOMPARE(cellsOf(files["xl/worksheets/sheet2.xml"]), (QStringList{"A1=a", "A2=1", "A3=1"}));
    }

    void ending_choosesTheFormat()
    {
        QCOMPARE(tableFormatOf("a/b.CSV"), TableFormat::Csv);
        QCOMPARE(tableFormatOf("b.xlsx"), TableFormat::Xlsx);
        for (const auto* name : {"a.txt", "csv", ""}) QVERIFY_THROWS_EXCEPTION(Error, tableFormatOf(name));
    }

    void placeThatCantBeWritten_isNamed()
    {
        for (const auto* name : {"/proc/no/t.csv", "/proc/no/t.xlsx"}) try {
                (void)(tableFormatOf(name) == TableFormat::Csv ? csvFile(name) : xlsxFile(name));
                QFAIL("made a file there");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::FileWriteFailed);
                QCOMPARE(error.detail(), std::string(name));
            }
    }
};

QTEST_APPLESS_MAIN(TableFileTest)
#include "table_file_test.moc"
