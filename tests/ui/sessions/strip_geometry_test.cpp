#include "core/domain/evidence.h"
#include "ui/pages/sessions/strip_geometry.h"
#include "ui/pages/sessions/why_sentence.h"
#include "ui/pages/sessions/words.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace ui;

namespace {

StripView viewWith(std::initializer_list<Evidence> all)
{
    StripView view;
    for (const auto& each : all)
        view.events.append({.number = static_cast<int>(view.events.size()) + 1, .evidence = each});
    return view;
}

core::Explanation explained()
{
    core::Explanation explanation;
    explanation.target.rank = 3;
    explanation.target.title = "Coat <b>";
    explanation.events = {{1, {1}, "Scarf", 0.1, 0.2, 0.1, 3, 5, false},
                          {2, {2}, "Marita", 0.24, 0.6, 2.0, 3, 41, true},
                          {3, {3}, "Stina", 0.66, -0.2, -0.1, 3, 2, true}};
    return explanation;
}

} // namespace

class StripGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bars_areProportionalToTheSharesOnOneScale()
    {
        const StripGeometry geometry(viewWith({{0.24, 0.63}, {0.41, -0.03}}), StripGeometry::Density::Normal);
        for (const double share : {0.24, 0.63, 0.41})
            QCOMPARE(geometry.attentionBar(0, share).height(),
                     static_cast<int>(std::lround(share * geometry.pixelsPerShare())));
        QCOMPARE(geometry.effectBar(0, 0.63).height(), geometry.attentionBar(1, 0.63).height());
        QCOMPARE(geometry.effectBar(0, 0.63).bottom() + 1, geometry.baseline());
    }

    void negativeEffect_hangsBelowTheBaselineInsideTheFrame()
    {
        const StripGeometry geometry(viewWith({{0.5, -0.5}, {0.5, 0.5}}), StripGeometry::Density::Compact);
        const auto bar = geometry.effectBar(0, -0.5);
        QCOMPARE(bar.top(), geometry.baseline());
        QVERIFY(bar.height() > 0);
        QVERIFY(geometry.bars(0).contains(bar));
        QVERIFY(geometry.bars(1).contains(geometry.effectBar(1, 0.5)));
    }

    void columns_standUnderTheirPicturesAndFindTheirEvent()
    {
        const StripGeometry geometry(viewWith({{}, {}, {}}), StripGeometry::Density::Normal);
        QCOMPARE(geometry.photo(1).size(), QSize(88, 132));
        QCOMPARE(geometry.eventAt(geometry.photo(2).center()), qsizetype(2));
        QCOMPARE(geometry.eventAt(geometry.photo(3).center()), qsizetype(-1)); // the true next item
        QCOMPARE(geometry.eventAt({-1, 5}), qsizetype(-1));
    }

    void disagreement_saysWhichIsLargerOrThatTheyPointOppositeWays()
    {
        QCOMPARE(SessionWords::disagreement({.attention = 0.24, .effect = 0.63}), "≠ effect larger");
        QCOMPARE(SessionWords::disagreement({.attention = 0.41, .effect = -0.03}), "≠ attention only");
        QCOMPARE(SessionWords::disagreement({.attention = -0.26, .effect = 0.23}), "≠ opposite ways");
        QCOMPARE(SessionWords::disagreement({.attention = 0.15, .effect = -0.26}), "≠ opposite ways");
    }

    void sentence_namesTheMeasuredRanksAndTheEventThatOnlyLooksImportant()
    {
        const auto sentence = whySentence(explained(), {1, 4, 6});
        QCOMPARE(sentence,
                 QString("Rank <b>3</b> is mainly due to event 4, <b>Marita</b>. Without it the item falls to rank "
                         "<b>41</b>. Event 6, <b>Stina</b>, which the model attended to most, does not lower the rank "
                         "when taken away."));
        QVERIFY(editedSentence(explained(), {1, 4, 6}, 2)
                    .startsWith("After the edit <b>Coat &lt;b&gt;</b> falls from rank <b>2</b>"));
        QVERIFY(whySentence({}, {}).isEmpty());
    }

    void sentence_callsNothingAReasonThatMakesTheItemMoreLikelyWithoutIt()
    {
        auto explanation = explained();
        explanation.events[1].effect = -0.3; // the rank falls to 41 all the same: others gained more
        QVERIFY(
            whySentence(explanation, {1, 4, 6})
                .startsWith("Rank <b>3</b> is mainly due to event 1, <b>Scarf</b>. Without it the item falls to rank "
                            "<b>5</b>."));
        explanation.events[0].effect = -0.1;
        QVERIFY(whySentence(explanation, {1, 4, 6}).startsWith("No single event is the reason for rank <b>3</b>"));
        for (auto& event : explanation.events) event.rankAfter = 2;
        QVERIFY(whySentence(explanation, {1, 4, 6}).startsWith("No single event lowers rank <b>3</b>"));
    }

    void sentence_namesNoEventWhereOnlyPopularitySpeaks()
    {
        auto explanation = explained();
        explanation.parts = {{core::Part::Popularity, -0.3}};
        for (auto& event : explanation.events) event.attention = 0;
        QCOMPARE(whySentence(explanation, {1, 4, 6}),
                 QString("No event leads to this item; rank <b>3</b> is by its popularity alone."));
        explanation.parts.push_back({core::Part::Neighbours, 0.2}); // similar sessions are a reason
        QVERIFY(whySentence(explanation, {1, 4, 6}).contains("event 4"));
    }

    void sentence_isJapaneseWhereTheWindowIs()
    {
        QTranslator translator;
        if (!translator.load(":/i18n/denju_ja.qm")) QSKIP("built without the Japanese texts");
        QCoreApplication::installTranslator(&translator);
        const auto sentence = whySentence(explained(), {1, 4, 6});
        QVERIFY2(sentence.contains("外すと"), qPrintable(sentence));
        QVERIFY(sentence.contains("<b>41</b>"));
        QCOMPARE(SessionWords::rankChange(3, 41), QString("3位 → 41位"));
        QCoreApplication::removeTranslator(&translator);
    }

    void words_tellGapsAndDays()
    {
        const std::array<std::int64_t, 3> rows{0, 1, 2}, real{0, 48, 900};
        QVERIFY(SessionWords::onlyDayIsKnown(rows));
        QVERIFY(!SessionWords::onlyDayIsKnown(real));
        QCOMPARE(SessionWords::gap(48), QString("48 s"));
        QCOMPARE(SessionWords::gap(852), QString("14 min"));
        QCOMPARE(SessionWords::share(-0.03), QString(QChar(0x2212)) + "3");
        QCOMPARE(SessionWords::shortRank(21), QString(">20"));
    }

    void trust_saysItsIntervalAndClaimsNothingThatItDoesNotClear()
    {
        core::Faithfulness measured{.cases = 500, .gain = 0.12, .gainInterval = {0.1, 0.14}};
        QVERIFY(SessionWords::trust(measured).contains(
            "sooner than at random (area under 1/rank 0.12 smaller, 95% 0.10 to 0.14, n=500)"));
        measured.gainInterval.low = -0.01;
        QVERIFY(SessionWords::trust(measured).contains("does not surely"));
        QVERIFY(SessionWords::trust({}).isEmpty()); // not measured
    }

    void accessibleEvent_saysEverythingThatIsDrawn()
    {
        StripEvent event{.number = 5, .evidence = Evidence{0.24, 0.63, 3, 41, true}};
        event.item.title = "Marita coat";
        QCOMPARE(
            SessionWords::accessibleEvent(event),
            QString("Event 5 Marita coat, attention 24%, effect of removing 63%, rank 3 to 41 without it, disagree"));
    }
};

QTEST_MAIN(StripGeometryTest)
#include "strip_geometry_test.moc"
