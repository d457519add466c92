#include "core/base/error.h"
#include "core/readers/encoding_scan.h"
#include "table_files.h"

#include <QTest>

using namespace core;
using namespace core::readers;
using namespace core::readers::tests;

class EncodingScanTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    static EncodingScan of(const std::vector<EncodingScan>& scans, Encoding encoding)
    {
        for (const auto& scan : scans)
            if (scan.encoding == encoding) return scan;
        return {};
    }

private Q_SLOTS:
    void everyEncoding_isOfferedTheRightOneFirst()
    {
        const auto scans = scanEncodings(m_folder.file("log.csv", kJapaneseLogCp932), {});
        QCOMPARE(scans.size(), EnumNames<Encoding>::names.size());
        QCOMPARE(int(scans[0].encoding), int(Encoding::Cp932));
        QCOMPARE(scans[0].unreadable, 0);
        QCOMPARE(scans[0].firstLine, std::string("セッションID,商品コード,日時"));
        QVERIFY(of(scans, Encoding::Utf8).unreadable > 30);
        QVERIFY(of(scans, Encoding::Utf8).firstLine.find("ID,") != std::string::npos);
        QVERIFY(of(scans, Encoding::Utf16Le).unreadable > 0);
    }

    void unreadableBytes_areCountedOverTheWholeFile()
    {
        std::string text = "session_id,item_id\n";
        while (text.size() < (std::size_t{3} << 20U)) text += "見積,ネジ\n"; // pieces cut characters
        const auto whole = scanEncodings(m_folder.file("whole.csv", text), {});
        QCOMPARE(int(whole[0].encoding), int(Encoding::Utf8));
        QCOMPARE(whole[0].unreadable, 0);
        const auto broken = scanEncodings(m_folder.file("broken.csv", text + "\xff\xfe,\x80\n\xe8\xa6"), {});
        QCOMPARE(broken[0].unreadable, 5);
        const auto packed =
            scanEncodings(m_folder.file("broken.csv.gz", gzipped(text + "\xff\xfe,\x80\n\xe8\xa6")), {});
        QCOMPARE(packed[0].unreadable, 5);
    }

    void laterCp932_isFoundBehindMegabytesOfAscii()
    {
        std::string text = "a,b\n";
        while (text.size() < (std::size_t{2} << 20U)) text += "12345678,ABCDEFGH\n";
        const auto scans = scanEncodings(m_folder.file("late.csv", text + std::string(kJapaneseLogCp932)), {});
        QCOMPARE(int(scans[0].encoding), int(Encoding::Cp932));
        QCOMPARE(scans[0].unreadable, 0);
        QVERIFY(of(scans, Encoding::Utf8).unreadable > 0);
    }

    void fileThatChanges_isReadAgain()
    {
        QCOMPARE(int(scanEncodings(m_folder.file("same.csv", kJapaneseLogCp932), {})[0].encoding),
                 int(Encoding::Cp932));
        QCOMPARE(int(scanEncodings(m_folder.file("same.csv", kJapaneseLog), {})[0].encoding), int(Encoding::Utf8));
    }

    void stop_endsTheReading()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto file = m_folder.file("stopped.csv", kJapaneseLog);
        QVERIFY_THROWS_EXCEPTION(Cancelled, scanEncodings(file, JobContext(stop.get_token(), nullptr, {})));
        QVERIFY_THROWS_EXCEPTION(Error, scanEncodings(m_folder.path("nowhere.csv"), {}));
        QVERIFY_THROWS_EXCEPTION(Error, scanEncodings(m_folder.path(""), {}));
    }
};

QTEST_GUILESS_MAIN(EncodingScanTest)
#include "encoding_scan_test.moc"
