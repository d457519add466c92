#include "core/readers/times.h"

#include <QTest>

using namespace core::readers;

class TimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void time_isReadInTheFormsThatLogsUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("seconds");
        constexpr qlonglong kTen = 1'795'428'000; // 2026-11-23T10:00:00Z
        constexpr qlonglong kDay = 1'795'392'000;
        QTest::newRow("Unix seconds") << "1795428000" << kTen;
        QTest::newRow("Unix seconds of few digits") << "86400" << 86'400LL;
        QTest::newRow("Unix milliseconds") << "1795428000123" << kTen;
        QTest::newRow("Unix microseconds") << "1795428000123456" << kTen;
        QTest::newRow("seconds of a data frame") << "1795428000.0" << kTen;
        QTest::newRow("blanks around") << "  1795428000\t" << kTen;
        QTest::newRow("full-width seconds") << "１７９５４２８０００" << kTen;
        QTest::newRow("ISO with Z") << "2026-11-23T10:00:00Z" << kTen;
        QTest::newRow("ISO without zone") << "2026-11-23T10:00:00" << kTen;
        QTest::newRow("ISO with fraction") << "2026-11-23T10:00:00.250Z" << kTen;
        QTest::newRow("ISO with offset") << "2026-11-23T19:00:00+09:00" << kTen;
        QTest::newRow("offset without colon") << "2026-11-23 05:30:00-0430" << kTen;
        QTest::newRow("UTC by name") << "2026-11-23 10:00:00 UTC" << kTen;
        QTest::newRow("JST by name") << "2026-11-23 19:00 JST" << kTen;
        QTest::newRow("slashes") << "2026/11/23 10:00" << kTen;
        QTest::newRow("slashes, one digit") << "2026/1/2 3:04:05" << 1'767'323'045LL;
        QTest::newRow("day alone") << "2026-11-23" << kDay;
        QTest::newRow("compact day") << "20261123" << kDay;
        QTest::newRow("compact second") << "20261123100000" << kTen;
        QTest::newRow("Japanese") << "2026年11月23日 10時00分" << kTen;
        QTest::newRow("Japanese with seconds") << "2026年11月23日10時00分00秒" << kTen;
        QTest::newRow("Japanese day") << "2026年11月23日" << kDay;
        QTest::newRow("full-width day") << "２０２６／１１／２３" << kDay;
        QTest::newRow("morning") << "2026-11-23 10:00 AM" << kTen;
        QTest::newRow("afternoon") << "2026-11-23 12:30:00 pm" << kTen + 9000;
        QTest::newRow("midnight") << "2026/11/23 12:00 AM" << kDay;
        QTest::newRow("hour alone") << "2026/11/23 10 AM" << kTen;
        QTest::newRow("afternoon with zone") << "2026-11-23 07:00 PM +09:00" << kTen;
        QTest::newRow("Japanese morning") << "2026年11月23日 午前10時00分" << kTen;
        QTest::newRow("Japanese afternoon") << "2026/11/23 午後 0:30:00" << kTen + 9000;
        QTest::newRow("dots, day first") << "23.11.2026 10:00" << kTen;
        QTest::newRow("month by name") << "23-Nov-2026 10:00" << kTen;
        QTest::newRow("whole name") << "23 November 2026, 10:00:00" << kTen;
        QTest::newRow("name first") << "Nov 23, 2026 10:00 AM" << kTen;
        QTest::newRow("leap day") << "2024-02-29" << 1'709'164'800LL;
        QTest::newRow("the first second") << "1970-01-01T00:00:00Z" << 0LL;
    }
    void time_isReadInTheFormsThatLogsUse()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, seconds);
        const auto time = parseTime(text.toStdString());
        QVERIFY(time.has_value());
        QCOMPARE(*time, seconds);
    }

    void otherText_isNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "yesterday",
                                 "12:30",
                                 "2026-13-01",
                                 "2026-02-30",
                                 "2026-11-23 25:00",
                                 "-5",
                                 "1969-12-31",
                                 "2026-11-23 10:00 somewhere",
                                 "11/23/2026",
                                 "11/05/2026",
                                 "2026-11-23 13:00 PM",
                                 "1e9",
                                 "12345678a0",
                                 "1234567890123456789",
                                 "31 Nov 2026",
                                 "23 Nov",
                                 "Now 23, 2026",
                                 "179542800:",
                                 "/795428000"})
            QTest::newRow(*text == 0 ? "nothing" : text) << text;
    }
    void otherText_isNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!parseTime(text.toStdString()).has_value());
    }

    void yearAtTheEnd_isReadInTheOrderThatIsKnown()
    {
        QCOMPARE(dayOrderOf("11/23/2026"), DayOrder::MonthFirst);
        QCOMPARE(dayOrderOf(" 23-11-2026 10:00"), DayOrder::DayFirst);
        for (const char* text : {"11/05/2026", "2026/11/23", "23.11.2026", "13/13/2026", "11/23", "1795428000", ""})
            QCOMPARE(dayOrderOf(text), DayOrder::Unknown);
        QCOMPARE(parseTime("11/05/2026 10:00 AM", DayOrder::MonthFirst), parseTime("2026-11-05 10:00"));
        QCOMPARE(parseTime("11/05/2026, 10:00", DayOrder::DayFirst), parseTime("2026-05-11 10:00"));
        QCOMPARE(parseTime("5-11-2026", DayOrder::DayFirst), parseTime("2026-11-05"));
        QVERIFY(!parseTime("11/23/2026", DayOrder::DayFirst));
        QVERIFY(!parseTime("11/05/1969", DayOrder::DayFirst));
    }

    void spreadsheetDays_areReadWhereTheyAreKnown()
    {
        QCOMPARE(parseTime("44090.41", DayOrder::ExcelDays), parseTime("2020-09-16 09:50:24"));
        QCOMPARE(parseTime("44090,5", DayOrder::ExcelDays), parseTime("2020-09-16 12:00"));
        QCOMPARE(parseTime(" 44090 ", DayOrder::ExcelDays), parseTime("2020-09-16"));
        QCOMPARE(parseTime("2020-09-16", DayOrder::ExcelDays), parseTime("2020-09-16"));
        QCOMPARE(parseTime("1600257600", DayOrder::ExcelDays), 1'600'257'600);
        for (const char* text : {"44090.4.1", ".5", "44090a", "-44090"})
            QVERIFY2(!parseTime(text, DayOrder::ExcelDays), text);
        QVERIFY(isExcelDay("44090.41") && !isExcelDay("7") && !isExcelDay("99999") && !isExcelDay("2020-09-16"));
    }
};

QTEST_GUILESS_MAIN(TimesTest)
#include "times_test.moc"
