#include "ui/bridge/time_left.h"

#include <QtTest>

using namespace ui;

class TimeLeftTest : public QObject {
    Q_OBJECT

    /// One stretch of four seconds for each count of steps done in it.
    static TimeLeft after(const QList<int>& stretches, std::int64_t total)
    {
        TimeLeft time;
        std::int64_t done = 0, at = 1000;
        time.add(1, done, total, at);
        for (const auto steps : stretches) time.add(1, done += steps, total, at += 4000);
        return time;
    }

private Q_SLOTS:
    void steadyRate_leavesNoDoubt()
    {
        const auto range = after({40, 40, 40, 40, 40}, 1200).range();
        QVERIFY(range.has_value());
        QCOMPARE(range->likely, 100.0); // 1000 steps at ten a second
        QCOMPARE(range->least, range->most);
    }

    void range_followsTheSpreadOfTheRates()
    {
        const auto range = after({20, 40, 40, 40, 60}, 1200).range();
        QVERIFY(range.has_value());
        QCOMPARE(range->likely, 100.0);
        QVERIFY(range->least < 100 && range->least > 1000.0 / 15);
        QVERIFY(range->most > 100 && range->most < 1000.0 / 5);
    }

    void tooLittleMeasured_givesNone()
    {
        QVERIFY(!after({40, 40, 40, 40}, 1200).range().has_value());
        QVERIFY(!after({40, 40, 40, 40, 40}, 0).range().has_value()); // whose length is unknown
    }

    void anotherStage_beginsAnew()
    {
        auto time = after({40, 40, 40, 40, 40}, 1200);
        time.add(2, 0, 50, 90000);
        QVERIFY(!time.range().has_value());
    }
};

QTEST_MAIN(TimeLeftTest)
#include "time_left_test.moc"
