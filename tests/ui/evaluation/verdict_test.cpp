#include "ui/pages/evaluation/verdict.h"

#include "tests/ui/evaluation/measured.h"
#include "ui/pages/evaluation/words.h"

#include <QRegularExpression>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

/// The sentence above the comparison, in both languages.
class VerdictTest : public QObject {
    Q_OBJECT

    static VerdictFacts facts(int seeds, double points, core::Interval interval)
    {
        return {.seeds = seeds,
                .strongest = "VSTAN",
                .points = points,
                .interval = interval,
                .pValue = 0.0002,
                .toTeacher = -0.5,
                .studentMilliseconds = 0.8,
                .teacherMilliseconds = 40};
    }
    static QString plain(QString text) { return text.remove(QRegularExpression("<[^>]*>")).replace("&lt;", "<"); }

private Q_SLOTS:
    void kind_followsIntervalAndSeeds_data()
    {
        QTest::addColumn<int>("seeds");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("kind");
        QTest::newRow("sure") << 3 << 0.2 << 0.8 << int(Verdict::Kind::Better);
        QTest::newRow("two seeds") << 2 << 0.2 << 0.8 << int(Verdict::Kind::Reference);
        QTest::newRow("holds 0") << 3 << -0.2 << 0.8 << int(Verdict::Kind::Unclear);
        QTest::newRow("one seed that holds 0") << 1 << -0.2 << 0.8 << int(Verdict::Kind::Reference);
        QTest::newRow("worse") << 3 << -0.9 << -0.1 << int(Verdict::Kind::Worse);
        QTest::newRow("worse by one seed") << 1 << -0.9 << -0.1 << int(Verdict::Kind::Worse);
    }

    void kind_followsIntervalAndSeeds()
    {
        QFETCH(int, seeds);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, kind);
        QCOMPARE(int(verdict(facts(seeds, (low + high) / 2, {low, high})).kind), kind);
    }

    void sentence_provesItselfInEnglish()
    {
        const auto sure = verdict(facts(3, 0.5, {0.2, 0.8}));
        QCOMPARE(plain(sure.sentence),
                 "The student is 0.50 points above the strongest simple method (VSTAN) (HR@20, 95% "
                 "interval +0.20 to +0.80, p\u00a0<\u00a00.001 after Holm on MRR@20).");
        QVERIFY(sure.detail.contains("Mean of 3 trainings"));
        QVERIFY(sure.detail.contains("0.50 points below its teacher"));
        QVERIFY(sure.detail.contains("about 50 times as fast"));
        QVERIFY(sure.detail.contains("A/B test"));
        QVERIFY(plain(verdict(facts(1, 0.5, {0.2, 0.8})).sentence).startsWith("For reference: "));
        QVERIFY(plain(verdict(facts(3, -0.5, {-0.8, -0.2})).sentence).contains("0.50 points below"));
        QVERIFY(plain(verdict(facts(3, 0.1, {-0.2, 0.4})).sentence).contains("no clear difference"));
    }

    void sentence_provesItselfInJapanese()
    {
        const Japanese japanese;
        QVERIFY(japanese.isLoaded());
        const auto sure = verdict(facts(3, 0.5, {0.2, 0.8}));
        QCOMPARE(plain(sure.sentence), "生徒モデルは、最も強い比較手法（VSTAN）を0.50ポイント上回りました（HR@20、95%"
                                       "区間 +0.20〜+0.80、MRR@20のHolm補正後 p\u00a0<\u00a00.001）。");
        QVERIFY2(sure.detail.startsWith("シードを変えた3回の学習の平均です。"), qPrintable(sure.detail));
        QVERIFY(sure.detail.contains("約50倍"));
        QVERIFY(plain(verdict(facts(1, 0.5, {0.2, 0.8})).sentence).startsWith("参考："));
        QVERIFY(plain(verdict(facts(3, -0.5, {-0.8, -0.2})).sentence).contains("下回りました"));
        static const QRegularExpression english("[A-Za-z]{4,}");
        for (const auto& each : {facts(1, 0.1, {-0.2, 0.4}), facts(3, -0.5, {-0.8, -0.2}), facts(2, 1, {0.5, 1.5})}) {
            auto text = plain(verdict(each).sentence) + verdict(each).detail;
            text.remove("VSTAN").remove("Holm");
            QVERIFY2(!text.contains(english), qPrintable(text));
        }
    }

    void theTeachersPart_isSaidWithItsInterval()
    {
        auto heard = facts(3, 0.5, {0.2, 0.8});
        QVERIFY(!verdict(heard).detail.contains("Hearing")); // not measured
        heard.heard = Estimate{.value = 0.3, .interval = core::Interval{0.1, 0.5}};
        QVERIFY(verdict(heard).detail.contains("adds 0.30 points to it (95% interval +0.10 to +0.50)"));
        heard.heard = Estimate{.value = -0.3, .interval = core::Interval{-0.5, -0.1}};
        QVERIFY(verdict(heard).detail.contains("costs it 0.30 points"));
        heard.heard = Estimate{.value = 0.1, .interval = core::Interval{-0.1, 0.3}};
        QVERIFY(verdict(heard).detail.contains("can't be told from chance: +0.10 points"));
        const Japanese japanese;
        QVERIFY2(verdict(heard).detail.contains("偶然と区別できません（+0.10ポイント"),
                 qPrintable(verdict(heard).detail));
    }

    void slowerStudent_isSaidToBeSlower()
    {
        auto slow = facts(3, 0.5, {0.2, 0.8});
        std::swap(slow.studentMilliseconds, slow.teacherMilliseconds);
        QVERIFY(verdict(slow).detail.contains("50 times as long"));
        slow.studentMilliseconds = 0;
        QVERIFY(!verdict(slow).detail.contains("times"));
    }

    void facts_comeFromTheStrongestSimpleMethod()
    {
        const auto comparison = compare({readyRun(1, 1)}, {allMeasured(21.2)});
        const auto found = verdictFacts(comparison);
        QCOMPARE(found.strongest, "VSTAN");
        QVERIFY(std::abs(found.points - 3.5) < 1e-9);
        QVERIFY(found.interval && std::abs(found.interval->high - 3.9) < 1e-9);
        QVERIFY(found.toTeacher && std::abs(*found.toTeacher - 12.1) < 1e-9);
        QVERIFY(!found.heard);
        auto models = allMeasured(21.2);
        models.push_back(measured("untaught", 21.0, 0.2));
        const auto heard = verdictFacts(compare({readyRun(1, 1)}, {models})).heard;
        QVERIFY(heard && heard->interval && std::abs(heard->value - 0.2) < 1e-9);
        QVERIFY(verdictFacts(compare({readyRun(1, 1)}, {{measured("student", 20, std::nullopt)}})).strongest.isEmpty());
    }

    void numbers_haveOneWayToBeWritten()
    {
        QCOMPARE(EvaluationWords::signedNumber(-0.5), QString(QChar(0x2212)) + "0.50");
        QCOMPARE(EvaluationWords::signedNumber(0.001), "0.00");
        QCOMPARE(EvaluationWords::percent(21.188), "21.19%");
        QCOMPARE(EvaluationWords::milliseconds(0.161), "0.16 ms");
        QCOMPARE(EvaluationWords::milliseconds(2.49), "2.5 ms");
        QCOMPARE(EvaluationWords::milliseconds(41.2), "41 ms");
        QCOMPARE(EvaluationWords::duration(3958), "1 h 6 min");
        QCOMPARE(EvaluationWords::pValue(0.00001), "< 0.001");
        QCOMPARE(EvaluationWords::pValue(0.0213), "0.021");
        QCOMPARE(EvaluationWords::rank(std::numeric_limits<int>::max()), "not ranked");
        QCOMPARE(EvaluationWords::model("nobody-knows"), "nobody-knows");
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
