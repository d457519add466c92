#include "core/base/error.h"
#include "core/readers/table_format.h"
#include "table_files.h"

#include <QTest>

using namespace core;
using namespace core::readers;
using namespace core::readers::tests;

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

/// Little-endian, with its mark.
QByteArray utf16(std::string_view text)
{
    QByteArray bytes("\xff\xfe");
    for (const auto letter : QString::fromUtf8(text.data(), static_cast<int>(text.size()))) {
        bytes += static_cast<char>(letter.unicode() & 0xff);
        bytes += static_cast<char>(letter.unicode() >> 8);
    }
    return bytes;
}

} // namespace

class TableFormatTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;
    TableFormat detect(std::string_view bytes, const TableRecipe& told = {}, const std::string& encoding = "auto") const
    {
        return detectFormat(m_folder.file("table", bytes), told, encoding);
    }

private Q_SLOTS:
    void separator_isFoundFromTheRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << "a,b,c\n1,2,3\n" << ',';
        QTest::newRow("semicolon beside decimal commas") << "a;b;c\n1,5;2,5;3\n2,5;1,5;4\n" << ';';
        QTest::newRow("tab beside commas in a text") << "a\tb\n1\tx, y, z\n2\tx\n" << '\t';
        QTest::newRow("bar") << "a|b\n1|2\n" << '|';
        QTest::newRow("comma in quotes") << "a;b\n\"1,2,3\";4\n\"1,2\";5\n" << ';';
        QTest::newRow("below a title") << "売上一覧\na;b\n1,5;2\n2,5;3\n" << ';';
        QTest::newRow("one column") << "a\n1\n2\n" << ',';
    }
    void separator_isFoundFromTheRows()
    {
        QFETCH(QString, text);
        QFETCH(char, separator);
        QCOMPARE(detect(text.toStdString()).separator, separator);
    }

    void header_isReadWithoutMarkOrBlanks()
    {
        const auto format = detect("\xEF\xBB\xBF session_id ,\"item\nid\", \n1,2,3\n");
        QCOMPARE(format.header, (std::vector<std::string>{"session_id", "item\nid", "column 3"}));
        QCOMPARE(format.headerLines, 2);
        QCOMPARE(format.firstRows, (std::vector<std::vector<std::string>>{{"1", "2", "3"}}));
    }

    void headerNames_areNeverTwiceTheSame()
    {
        QCOMPARE(detect("a,a,a (2),,\n1,2,3,4,5\n").header,
                 (std::vector<std::string>{"a", "a (2)", "a (2) (2)", "column 4", "column 5"}));
    }

    void encodings_giveTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const auto bytes = [](std::string_view text) { return QByteArray(text.data(), static_cast<int>(text.size())); };
        QTest::newRow("UTF-8") << bytes(kJapaneseLog) << int(Encoding::Utf8);
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + bytes(kJapaneseLog) << int(Encoding::Utf8);
        QTest::newRow("CP932") << bytes(kJapaneseLogCp932) << int(Encoding::Cp932);
        QTest::newRow("CP932, packed") << bytes(gzipped(kJapaneseLogCp932)) << int(Encoding::Cp932);
        QTest::newRow("UTF-16 as spreadsheets save it") << utf16(kJapaneseLog) << int(Encoding::Utf16Le);
        QTest::newRow("EUC-JP") << bytes(kJapaneseLogEucJp) << int(Encoding::EucJp);
        QTest::newRow("UTF-8, packed") << bytes(gzipped(kJapaneseLog)) << int(Encoding::Utf8);
    }
    void encodings_giveTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        const auto format = detect({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(int(format.encoding), encoding);
        QCOMPARE(format.header, (std::vector<std::string>{"セッションID", "商品コード", "日時"}));
        QCOMPARE(format.firstRows[1], (std::vector<std::string>{"見積", "ボルト～", "2026-11-24"}));
    }

    void encoding_isFoundThoughTheFirstMegabyteIsAscii()
    {
        std::string text = "session_id,item_id\n";
        while (text.size() < (std::size_t{3} << 20)) text += "12345678,ABCDEFGH\n";
        QCOMPARE(int(detect(text + std::string(kJapaneseLogCp932)).encoding), int(Encoding::Cp932));
        QCOMPARE(int(detect(text + std::string(kJapaneseLog)).encoding), int(Encoding::Utf8));
    }

    void header_isMissedWhereTheFirstRowReadsLikeTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        QTest::newRow("a time over times") << "s1,i1,2026-11-23\ns1,i2,2026-11-24\n" << false;
        QTest::newRow("numbers alone") << "1,214536502,1396867200\n1,214536500,1396867201\n" << false;
        QTest::newRow("names over numbers") << "s,i,t\n1,2,3\n4,5,6\n" << true;
        QTest::newRow("a known name over a number") << "session_id,2020\n1,5\n2,6\n" << true;
        QTest::newRow("texts alone say nothing") << "x,y\na,b\nc,d\n" << true;
        QTest::newRow("a name alone") << "x,y\n" << true;
    }
    void header_isMissedWhereTheFirstRowReadsLikeTheOthers()
    {
        QFETCH(QString, text);
        QFETCH(bool, named);
        const auto format = detect(text.toStdString());
        QCOMPARE(format.hasHeader, named);
        if (!named) QCOMPARE(format.header.at(1), std::string("column 2"));
        if (!named) QCOMPARE(format.firstRows.size(), std::size_t{2});
        QCOMPARE(detect(text.toStdString(), {.header = "no"}).headerLines, 0);
        QCOMPARE(detect(text.toStdString(), {.header = "yes"}).headerLines, 1);
    }

    void titlesAboveTheHeader_arePassedOver_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<int>("lines");
        QTest::newRow("none") << "" << 0;
        QTest::newRow("comments of an export") << "# ----\n# Events, 2026\n# ----\n" << 3;
        QTest::newRow("a title and a blank line") << "\n売上一覧\n\n" << 3;
        QTest::newRow("a spreadsheet's title") << "売上一覧,,\n,,\n" << 2;
    }
    void titlesAboveTheHeader_arePassedOver()
    {
        QFETCH(QString, above);
        QFETCH(int, lines);
        const auto format = detect(above.toStdString() + "session_id,item_id,time\ns,a,1\ns,b,2\ns,c,3\n");
        QCOMPARE(format.header, (std::vector<std::string>{"session_id", "item_id", "time"}));
        QCOMPARE(format.blankLines, lines);
        QCOMPARE(format.firstRows.size(), std::size_t{3});
    }

    void rowsThatEndWithASeparator_keepTheirHeader()
    {
        const auto format = detect("session_id,item_id\ns,a,\ns,b,\nt,c,\n");
        QCOMPARE(format.header, (std::vector<std::string>{"session_id", "item_id", "column 3"}));
        QVERIFY(format.hasHeader);
        QCOMPARE(format.firstRows.size(), std::size_t{3});
        QCOMPARE(detect("a,b\n1,2,\n1,2,3\n").header.size(), std::size_t{2});
    }

    void separatorThatTheFirstLineTells_isTaken()
    {
        const auto format = detect("sep=;\r\na;b,c\r\n1;2,3\r\n");
        QCOMPARE(format.separator, ';');
        QCOMPARE(format.blankLines, 1);
        QCOMPARE(format.header, (std::vector<std::string>{"a", "b,c"}));
        QCOMPARE(detect("sep=;\na;b\n1;2\n", {.separator = ","}).separator, ',');
    }

    void told_winsOverTheGuess()
    {
        QCOMPARE(detect("a,b;c\n1,2;3\n", {.separator = ";"}).separator, ';');
        QCOMPARE(int(detect("a,b\n1,2\n", {.encoding = "cp932"}).encoding), int(Encoding::Cp932));
        QCOMPARE(int(detect("a,b\n1,2\n", {.encoding = "cp932"}, "utf-8").encoding), int(Encoding::Utf8));
        QCOMPARE(errorOf([&] { detect("a\n", {}, "latin-9"); }), ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { detect("a\n", {.separator = ";;"}); }), ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { detect("a\n", {.header = "perhaps"}); }), ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { detect("a\n", {.times = "sometimes"}); }), ErrorCode::OptionInvalid);
        QCOMPARE(detect("a\n1\n", {.times = "day-first"}).times, DayOrder::DayFirst);
    }

    void fileThatIsNoTable_isRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto gz = gzipped("session_id,item_id\n1,2\n");
        const auto part = [&](std::size_t bytes) { return QByteArray(gz.data(), static_cast<int>(bytes)); };
        auto damaged = part(gz.size());
        for (int at = 12; at < 20; ++at) damaged[at] = '\xff';
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::TableEmpty);
        QTest::newRow("blank lines") << QByteArray(" \n\r\n\n") << int(ErrorCode::TableEmpty);
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << int(ErrorCode::TableEmpty);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                   << int(ErrorCode::EncodingUnreadable);
        QTest::newRow("a workbook named csv")
            << QByteArray("PK\x03\x04\x14\0\x06\0[Content_Types].xml\0\0", 29) << int(ErrorCode::TableDamaged);
        QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10)
                                         << int(ErrorCode::TableDamaged);
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << int(ErrorCode::TableDamaged);
        QTest::newRow("packed, damaged") << damaged << int(ErrorCode::TableDamaged);
        QTest::newRow("packed, cut") << part(gz.size() / 2) << int(ErrorCode::TableDamaged);
        QTest::newRow("packed, its sum cut off") << part(gz.size() - 6) << int(ErrorCode::TableDamaged);
    }
    void fileThatIsNoTable_isRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto error = errorOf([&] { detect({bytes.constData(), static_cast<std::size_t>(bytes.size())}); });
        QVERIFY(error.has_value());
        QCOMPARE(int(*error), code);
    }

    void fileThatIsNotThere_isNamed()
    {
        QCOMPARE(errorOf([&] { detectFormat(m_folder.path("nowhere.csv"), {}, "auto"); }), ErrorCode::FileNotFound);
        QCOMPARE(errorOf([&] { detectFormat(m_folder.path(""), {}, "auto"); }), ErrorCode::FileUnreadable);
    }

    void firstRows_leaveOutRaggedOnes()
    {
        QCOMPARE(detect("a,b\n1,2\n1\n1,2,3\n\n3,4").firstRows,
                 (std::vector<std::vector<std::string>>{{"1", "2"}, {"3", "4"}}));
    }
};

QTEST_GUILESS_MAIN(TableFormatTest)
#include "table_format_test.moc"
