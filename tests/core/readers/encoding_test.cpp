#include "core/readers/encoding.h"
#include "core/readers/text.h"
#include "table_files.h"

#include <QTest>

using namespace core::readers;
using namespace core::readers::tests;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void number_isReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << "12.5" << 12.5;
        QTest::newRow("thousands") << "1,200" << 1200.0;
        QTest::newRow("yen sign") << "¥1,200" << 1200.0;
        QTest::newRow("backslash, which is CP932's yen sign") << "\\1200" << 1200.0;
        QTest::newRow("full-width yen") << "１２００円" << 1200.0;
        QTest::newRow("dollars") << "$ 0.99" << 0.99;
        QTest::newRow("signed") << "+3" << 3.0;
        QTest::newRow("negative") << "-3e2" << -300.0;
    }
    void number_isReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QCOMPARE(parseNumber(text.toStdString()).value_or(-1), value);
    }

    void otherText_isNoNumber()
    {
        for (const char* text : {"", "abc", "12a", "1.2.3", "inf", "nan", "M8", "¥"})
            QVERIFY2(!parseNumber(text), text);
    }

    void printable_cutsAtACharacterAndMendsWhatIsBroken()
    {
        QCOMPARE(printable("ボルト", 7), std::string("ボル"));
        QCOMPARE(printable("ab\xff", 10), std::string("ab\xEF\xBF\xBD"));
        QCOMPARE(printable("ボルト", 9), std::string("ボルト"));
    }

    void folding_makesHeadersComparable()
    {
        QCOMPARE(foldedHeader(" Session_ID "), std::string("sessionid"));
        QCOMPARE(foldedHeader("ＳＥＳＳＩＯＮ－ＩＤ"), std::string("sessionid"));
        QCOMPARE(foldedHeader("商品 コード"), std::string("商品コード"));
        QCOMPARE(foldedHeader("ｶﾃｺﾞﾘ"), std::string("カテゴリ"));
    }

    void cp932_isDecodedPieceByPieceWithoutLosingACutCharacter()
    {
        for (std::size_t piece = 1; piece < 12; ++piece) {
            Cp932Decoder decoder;
            std::string text;
            for (std::size_t at = 0; at < kJapaneseLogCp932.size(); at += piece)
                decoder.decode(kJapaneseLogCp932.substr(at, piece), at + piece >= kJapaneseLogCp932.size(), text);
            QCOMPARE(text, std::string(kJapaneseLog));
        }
    }

    void cp932_marksWhatItDoesNotKnow()
    {
        std::string text;
        Cp932Decoder().decode("a\xfd\xfe"
                              "b\x83",
                              /*last=*/true, text);
        QVERIFY(text.starts_with('a'));
        QVERIFY(text.find('b') != std::string::npos);
        QVERIFY(text.find(kUndecodable) != std::string::npos);
        QVERIFY(!isValidUtf8(text));
    }

    void encoding_isGuessedFromTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const auto bytes = [](std::string_view text) { return QByteArray(text.data(), static_cast<int>(text.size())); };
        const auto japanese = kJapaneseLog.substr(0, kJapaneseLog.size() - 20);
        QTest::newRow("ASCII") << QByteArray("a,b\n1,2\n") << int(Encoding::Utf8);
        QTest::newRow("UTF-8") << bytes(kJapaneseLog) << int(Encoding::Utf8);
        QTest::newRow("UTF-8 cut within a character") << bytes(japanese.substr(0, 4)) << int(Encoding::Utf8);
        QTest::newRow("CP932") << bytes(kJapaneseLogCp932) << int(Encoding::Cp932);
        QTest::newRow("CP932 cut within a character") << bytes(kJapaneseLogCp932.substr(0, 5)) << int(Encoding::Cp932);
        QTest::newRow("half-width katakana in CP932")
            << QByteArray("\xb1\xb2\xb3\xb4,\xb6\xb7\n") << int(Encoding::Cp932);
        QByteArray mostly;
        for (int line = 0; line < 100; ++line) mostly += "ボルト,1\n";
        QTest::newRow("UTF-8 with a bad byte") << mostly + "\xff,2\n" << int(Encoding::Utf8);
        QTest::newRow("UTF-16") << QByteArray("a\0,\0b\0", 6) << -1;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << -1;
    }
    void encoding_isGuessedFromTheBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(guess ? int(*guess) : -1, expected);
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
