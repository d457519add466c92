#include "core/readers/encoding_guess.h"
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
        QTest::newRow("decimal comma") << "12,5" << 12.5;
        QTest::newRow("euros") << "1.234,56 €" << 1234.56;
        QTest::newRow("thousands with a point behind") << "1,234.5" << 1234.5;
        QTest::newRow("millions") << "1,234,567" << 1234567.0;
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
            TextDecoder decoder(Encoding::Cp932);
            std::string text;
            for (std::size_t at = 0; at < kJapaneseLogCp932.size(); at += piece)
                decoder.decode(kJapaneseLogCp932.substr(at, piece), at + piece >= kJapaneseLogCp932.size(), text);
            QCOMPARE(text, std::string(kJapaneseLog));
        }
    }

    void cp932_marksWhatItDoesNotKnow()
    {
        std::string text;
        TextDecoder(Encoding::Cp932)
            .decode("a\xfd\xfe"
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
        QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0", 6) << int(Encoding::Utf16Le);
        QTest::newRow("UTF-16 of the other order") << QByteArray("\0a\0,\0b", 6) << int(Encoding::Utf16Be);
        QTest::newRow("UTF-16, all Japanese but its mark")
            << QByteArray("\xff\xfe\x46\x55\xc1\x54") << int(Encoding::Utf16Le);
        QTest::newRow("EUC-JP") << QByteArray("\xbe\xa6\xc9\xca\xa5\xb3\xa1\xbc\xa5\xc9,1\n") << int(Encoding::EucJp);
        QTest::newRow("ISO-2022-JP") << QByteArray("\x1b$B>&IJ\x1b(B,1\n") << int(Encoding::Iso2022Jp);
        QTest::newRow("Windows-1252") << QByteArray("d\xe9"
                                                    "cor,pri\xe8re,No\xebl,caf\xe9\n")
                                      << int(Encoding::Windows1252);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << -1;
    }
    void encoding_isGuessedFromTheBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(guess ? int(*guess) : -1, expected);
    }

    void likelihoods_addUpToOneAndFallWithWhatIsUnreadable()
    {
        const auto ranked = rankEncodings(kJapaneseLogCp932);
        double sum = 0;
        for (const auto& each : ranked) sum += each.likelihood;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(int(ranked.front().encoding), int(Encoding::Cp932));
        QVERIFY(ranked.front().likelihood > 0.9);
        QCOMPARE(ranked.front().bad, 0);
        for (const auto& each : ranked)
            if (each.encoding == Encoding::Utf8) QVERIFY(each.bad > 10 && each.likelihood < 0.01);
    }

    void asciiAlone_leavesItOpen()
    {
        const auto ranked = rankEncodings("session_id,item_id\n1,2\n");
        QCOMPARE(int(ranked.front().encoding), int(Encoding::Utf8));
        QVERIFY(ranked.front().likelihood < 0.95);
    }

    void everyEncoding_isDecodedPieceByPiece_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("EUC-JP") << int(Encoding::EucJp) << QByteArray("\xbe\xa6\xc9\xca,\xad\xa1\n");
        QTest::newRow("UTF-16LE") << int(Encoding::Utf16Le) << QByteArray("\x46\x55\xc1\x54,\0\x60\x24\n\0", 10);
        QTest::newRow("UTF-16BE") << int(Encoding::Utf16Be) << QByteArray("\x55\x46\x54\xc1\0,\x24\x60\0\n", 10);
        QTest::newRow("ISO-2022-JP") << int(Encoding::Iso2022Jp) << QByteArray("\x1b$B>&IJ\x1b(B,\x1b$B-!\x1b(B\n");
    }
    void everyEncoding_isDecodedPieceByPiece()
    {
        QFETCH(int, encoding);
        QFETCH(QByteArray, bytes);
        for (int piece = 1; piece < 8; ++piece) {
            TextDecoder decoder{static_cast<Encoding>(encoding)};
            std::string text;
            for (int at = 0; at < bytes.size(); at += piece)
                decoder.decode(bytes.mid(at, piece).toStdString(), at + piece >= bytes.size(), text);
            if (encoding == int(Encoding::Iso2022Jp)) // which has no signs of Microsoft's own
                QVERIFY(text.starts_with("商品,"));
            else
                QCOMPARE(text, std::string("商品,①\n"));
        }
    }

    void pairsOfUtf16_becomeOneCharacter()
    {
        std::string text;
        TextDecoder decoder(Encoding::Utf16Le);
        for (const char byte : {'\x42', '\xd8', '\xb7', '\xdf'}) decoder.decode({&byte, 1}, /*last=*/false, text);
        QCOMPARE(text, std::string("𠮷"));
        decoder.decode("\x42\xd8", /*last=*/true, text);
        QCOMPARE(text, std::string("𠮷\xff\xff"));
    }
};

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
