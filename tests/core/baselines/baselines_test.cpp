#include "core/baselines/baseline.h"
#include "core/baselines/item_knn.h"
#include "core/baselines/score_row.h"
#include "core/baselines/sequential_rules.h"
#include "core/baselines/session_knn.h"
#include "core/baselines/vstan.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace core;

namespace {

SessionLog logOf(const std::vector<std::vector<ItemIndex>>& sessions)
{
    constexpr std::int64_t kDay = 86'400;
    SessionLog log;
    for (const auto& items : sessions) {
        const std::vector<std::int64_t> times(items.size(), log.size() * kDay);
        log.append({log.size() + 1}, std::to_string(log.size() + 1), items, times);
    }
    return log;
}

std::vector<SessionIndex> firstSessions(SessionIndex count)
{
    std::vector<SessionIndex> sessions(static_cast<std::size_t>(count));
    std::iota(sessions.begin(), sessions.end(), 0);
    return sessions;
}

std::vector<float> scoresOf(const Scorer& model, std::vector<ItemIndex> prefix, ItemIndex itemCount,
                            std::int64_t time = 0)
{
    std::vector<float> scores(static_cast<std::size_t>(itemCount));
    model.score({prefix, time}, scores);
    return scores;
}

bool isClose(float a, double b)
{
    return std::abs(static_cast<double>(a) - b) < 1e-5;
}

} // namespace

class BaselinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void popularity_countsEventsAndLeavesThePrefixOut()
    {
        const auto log = logOf({{0, 1}, {1}, {1, 2}});
        const auto model = makeBaseline(Baseline::Popularity, log, firstSessions(3), 4);
        QCOMPARE(scoresOf(*model, {2}, 4), (std::vector<float>{1, 3, kNotRecommended, 0}));
    }

    void sessionPopularity_putsTheSessionsOwnItemsFirst()
    {
        const auto log = logOf({{0, 1}, {1}, {1, 2}});
        const auto model = makeBaseline(Baseline::SessionPopularity, log, firstSessions(3), 4);
        QCOMPARE(scoresOf(*model, {0, 3, 0}, 4), (std::vector<float>{2.25F, 0.75F, 0.25F, 1}));
    }

    void rules_weighByOneOverLag()
    {
        const auto log = logOf({{0, 1, 2}, {0, 2}, {2, 0}});
        const auto model = makeBaseline(Baseline::Rules, log, firstSessions(3), 4);
        QCOMPARE(scoresOf(*model, {3, 0}, 4), (std::vector<float>{kNotRecommended, 1, 1.5F, kNotRecommended}));
    }

    void itemKnn_isTheCosineOfTheSessionsOfBothItems()
    {
        const auto log = logOf({{0, 1}, {0, 1, 0}, {0, 2}, {1}});
        const ItemKnn model(log, firstSessions(4), 4, {.neighboursPerItem = 10, .shrinkage = 0});
        const auto scores = scoresOf(model, {0}, 4);
        QVERIFY(isClose(scores[1], 2 / 3.0)); // together twice, three sessions each
        QVERIFY(isClose(scores[2], 1 / std::sqrt(3.0)));
        QCOMPARE(scores[3], kNotRecommended);
    }

    void sessionKnn_weighsOverlapLastMatchAndRarity()
    {
        const auto log = logOf({{0, 2}, {1, 3}, {2}});
        const SessionKnn model(log, firstSessions(3), 4, {.neighbours = 10, .candidates = 10, .idfWeight = 1});
        const auto scores = scoresOf(model, {0, 1}, 4);
        QVERIFY(isClose(scores[2], 0.5 / std::sqrt(2.0) / 2 * (1 + std::log(3 / 2.0))));
        QVERIFY(isClose(scores[3], 1 / std::sqrt(2.0) * (1 + std::log(3.0))));
    }

    void vstan_followsItsFormula()
    {
        const auto log = logOf({{0, 4, 2}, {1, 3}, {2}});
        const VstanConfig config{.neighbours = 10,
                                 .candidates = 10,
                                 .sessionDecay = 2,
                                 .ageDecay = 5,
                                 .placeDecay = 3,
                                 .idfWeight = 1,
                                 .matchDecay = 4};
        const Vstan model(log, firstSessions(3), 5, config);
        const auto scores = scoresOf(model, {0, 1}, 5, 10 * 86'400);
        const auto similarity = std::exp(-1 / 2.0) / std::sqrt(3.0) * std::exp(-10 / 5.0);
        const auto expected = similarity * std::exp(-2 / 3.0) * (1 + std::log(3 / 2.0)) * std::exp(-1 / 4.0);
        QVERIFY(isClose(scores[2], expected));
        QVERIFY(isClose(scores[3], std::exp(-9 / 5.0) / std::sqrt(2.0) * std::exp(-1 / 3.0) * (1 + std::log(3.0))));
    }

    void neighbours_areTheNewestCandidates()
    {
        const auto log = logOf({{0, 1}, {0, 2}, {0, 3}});
        const Vstan model(log, firstSessions(3), 4, {.candidates = 1});
        const auto scores = scoresOf(model, {0}, 4);
        QCOMPARE(scores[1], kNotRecommended);
        QCOMPARE(scores[2], kNotRecommended);
        QVERIFY(scores[3] > 0);
    }

    void everyBaseline_learnsNothingFromLaterSessions_data()
    {
        QTest::addColumn<int>("baseline");
        for (const auto& [baseline, name] : EnumNames<Baseline>::names)
            QTest::newRow(std::string(name).c_str()) << static_cast<int>(baseline);
    }

    void everyBaseline_learnsNothingFromLaterSessions()
    {
        QFETCH(int, baseline);
        const auto kind = static_cast<Baseline>(baseline);
        const auto one = logOf({{0, 1, 2}, {1, 2}, {0, 3}, {2, 3}});
        const auto other = logOf({{0, 1, 2}, {1, 2}, {0, 3}, {1, 3, 1, 4}});
        const auto before = scoresOf(*makeBaseline(kind, one, firstSessions(3), 5), {0, 1}, 5);
        QCOMPARE(scoresOf(*makeBaseline(kind, other, firstSessions(3), 5), {0, 1}, 5), before);
        QVERIFY(scoresOf(*makeBaseline(kind, other, firstSessions(4), 5), {0, 1}, 5) != before);
    }

    void building_stopsWhenCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const JobContext context(stop.get_token(), nullptr, {});
        const auto log = logOf({{0, 1}});
        QVERIFY_THROWS_EXCEPTION(Cancelled, makeBaseline(Baseline::ItemKnn, log, firstSessions(1), 2, context));
    }
};

QTEST_GUILESS_MAIN(BaselinesTest)
#include "baselines_test.moc"
