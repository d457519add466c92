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

    void told_winsOverTheGuess()
    {
        QCOMPARE(detect("a,b;c\n1,2;3\n", {.separator = ";"}).separator, ';');
        QCOMPARE(int(detect("a,b\n1,2\n", {.encoding = "cp932"}).encoding), int(Encoding::Cp932));
        QCOMPARE(int(detect("a,b\n1,2\n", {.encoding = "cp932"}, "utf-8").encoding), int(Encoding::Utf8));
        QCOMPARE(errorOf([&] { detect("a\n", {}, "latin-9"); }), ErrorCode::OptionInvalid);
        QCOMPARE(errorOf([&] { detect("a\n", {.separator = ";;"}); }), ErrorCode::OptionInvalid);
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
        QTest::newRow("UTF-16") << QByteArray("a\0,\0b\0\n\0", 8) << int(ErrorCode::EncodingUnreadable);
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
