#include "core/evaluation/bootstrap.h"
#include "core/evaluation/faithfulness.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/rank_cases.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/significance.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace core;

namespace {

constexpr float kExcluded = -std::numeric_limits<float>::infinity();

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// Cases of one session each, all of the given frequency.
HeldOut casesAlone(std::size_t count, std::int32_t frequency, std::int32_t position = 1)
{
    HeldOut heldOut;
    for (std::size_t at = 0; at < count; ++at) heldOut.cases.push_back({static_cast<SessionIndex>(at), position});
    heldOut.targets.assign(count, 0);
    heldOut.frequencies.assign(count, frequency);
    return heldOut;
}

/// Prefers the next item by number; stops the job after a few cases if asked to.
class NextNumber : public Scorer {
public:
    explicit NextNumber(std::stop_source* stop = nullptr) : m_stop(stop) {}
    [[nodiscard]] std::string name() const override { return "next"; }
    void score(const Question& question, std::span<float> scores) const override
    {
        std::fill(scores.begin(), scores.end(), 0.0F);
        scores[static_cast<std::size_t>(question.prefix.back() + 1) % scores.size()] = 1;
        if (++m_calls == 5 && m_stop != nullptr) m_stop->request_stop();
    }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    std::stop_source* m_stop;
    mutable std::atomic<int> m_calls = 0;
};

SessionLog countingLog(int sessions)
{
    SessionLog log;
    for (int session = 0; session < sessions; ++session)
        log.append({session + 1}, "s", std::vector<ItemIndex>{0, 1, 2, 5}, std::vector<std::int64_t>{1, 2, 3, 4});
    return log;
}

} // namespace

class EvaluationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rank_putsTheTargetBehindItsEquals()
    {
        const std::vector<float> scores{0.5F, 0.9F, 0.5F, kExcluded, 0.5F};
        QCOMPARE(rankOf(scores, 1), 1);
        QCOMPARE(rankOf(scores, 0), 4);
        QCOMPARE(rankOf(scores, 3), kNotRanked);
        QCOMPARE(bestItems(scores, 0, 20), (std::vector<ItemIndex>{1, 2, 4, 0}));
        QCOMPARE(bestItems(scores, 0, 3), (std::vector<ItemIndex>{1, 2, 4}));
    }

    void rank_isNeverBetterByAScoreThatIsNoNumber()
    {
        const float nan = std::nanf("");
        QCOMPARE(rankOf(std::vector<float>{nan, 1}, 0), kNotRanked);
        QCOMPARE(rankOf(std::vector<float>{nan, 1}, 1), 2);
    }

    void list_agreesWithTheRank()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<float> scores(60);
            for (auto& score : scores) score = random() % 8 == 0 ? kExcluded : static_cast<float>(random() % 6);
            const auto target = static_cast<ItemIndex>(random() % 60);
            const auto best = bestItems(scores, target, 20);
            const auto place = std::find(best.begin(), best.end(), target) - best.begin() + 1;
            const auto rank = rankOf(scores, target);
            if (rank <= 20)
                QCOMPARE(static_cast<int>(place), rank);
            else
                QCOMPARE(place, std::ssize(best) + 1);
        }
    }

    void metrics_areExact()
    {
        const auto metrics = measureSlice(Slice::All, casesAlone(4, 1), std::vector<int>{1, 3, 20, 21});
        QCOMPARE(metrics.cases, 4L);
        QVERIFY(isClose(metrics.hr5, 50) && isClose(metrics.hr10, 50) && isClose(metrics.hr20, 75));
        QVERIFY(isClose(metrics.mrr5, 100 * (1 + 1 / 3.0) / 4));
        QVERIFY(isClose(metrics.mrr20, 100 * (1 + 1 / 3.0 + 1 / 20.0) / 4));
        QVERIFY(isClose(metrics.ndcg10, 100 * (1 + 0.5) / 4));
        QVERIFY(isClose(metrics.ndcg20, 100 * (1 + 0.5 + 1 / std::log2(21.0)) / 4));
    }

    void slices_meetAtTheirBounds()
    {
        for (const auto& [frequency, slice] : std::vector<std::pair<int, Slice>>{{0, Slice::Unseen},
                                                                                 {1, Slice::Cold},
                                                                                 {4, Slice::Cold},
                                                                                 {5, Slice::Warm},
                                                                                 {19, Slice::Warm},
                                                                                 {20, Slice::Hot}})
            for (const auto each : {Slice::Unseen, Slice::Cold, Slice::Warm, Slice::Hot})
                QCOMPARE(isIn(each, frequency, 1), each == slice);
        QVERIFY(isIn(Slice::Short, 0, 2) && !isIn(Slice::Short, 0, 3));
        QVERIFY(isIn(Slice::Long, 0, 5) && !isIn(Slice::Long, 0, 4));
    }

    void interval_coversTheTruthAboutAsOftenAsItSays()
    {
        constexpr int kTrials = 200;
        std::mt19937 random(3);
        int covered = 0;
        for (int trial = 0; trial < kTrials; ++trial) {
            std::vector<SessionSums> sessions(200);
            for (auto& session : sessions) session = {random() % 10 < 3 ? 1.0 : 0.0, 0, 1};
            const auto interval = bootstrap(sessions, 1, 400).hr20;
            covered += interval.low <= 30 && 30 <= interval.high ? 1 : 0;
        }
        QVERIFY2(covered >= 0.9 * kTrials && covered < kTrials, std::to_string(covered).c_str());
    }

    void signFlip_isExactAndSymmetric()
    {
        QVERIFY(isClose(signFlipTest(std::vector<double>{1, 2, 3}), 2 / 8.0)); // only +++ and --- are as far
        QVERIFY(isClose(signFlipTest(std::vector<double>{-1, -2, -3}), 2 / 8.0));
        QVERIFY(isClose(signFlipTest(std::vector<double>{0, 0}), 1));
        QVERIFY(isClose(signFlipTest(std::vector<double>{1, -1, 0}), 1));
        const std::vector<double> many(100, 0.5);
        QVERIFY(isClose(signFlipTest(many), std::erfc(10 / std::sqrt(2.0))));
    }

    void holm_correctsByWhatIsLeft()
    {
        const auto corrected = holm(std::vector<double>{0.04, 0.01, 0.03, 0.9});
        QVERIFY(isClose(corrected[1], 0.04) && isClose(corrected[2], 0.09));
        QVERIFY(isClose(corrected[0], 0.09) && isClose(corrected[3], 0.9));
    }

    void difference_isReversedWithItsModels()
    {
        const auto heldOut = casesAlone(30, 1);
        std::vector<int> a(30, 1);
        std::vector<int> b(30, 2);
        b[0] = 50;
        const auto forth = pairedDifference(heldOut, a, b);
        const auto back = pairedDifference(heldOut, b, a);
        QVERIFY(isClose(forth.hr20, 100 / 30.0) && isClose(forth.mrr20, 100 * (29 * 0.5 + 1) / 30));
        QVERIFY(isClose(forth.mrr20, -back.mrr20) && isClose(forth.pValue, back.pValue) && forth.pValue < 1e-4);
    }

    void metrics_ofSeveralSeedsAreTheirMean()
    {
        const auto heldOut = casesAlone(4, 1);
        const std::vector<int> first{1, 30, 2, 30};
        const std::vector<int> second{30, 30, 2, 1};
        const auto a = measureSlice(Slice::All, heldOut, first);
        const auto b = measureSlice(Slice::All, heldOut, second);
        const auto mean = measureSlice(Slice::All, heldOut, RankSets{first, second});
        QVERIFY(isClose(mean.hr20, (a.hr20 + b.hr20) / 2));
        QVERIFY(isClose(mean.mrr10, (a.mrr10 + b.mrr10) / 2));
        QVERIFY(mean.hr20Interval.high - mean.hr20Interval.low < a.hr20Interval.high - a.hr20Interval.low);
        const auto difference = pairedDifference(Slice::All, heldOut, RankSets{first, second}, RankSets{first});
        QVERIFY(isClose(difference.hr20, (b.hr20 - a.hr20) / 2));
    }

    void intervals_atTenAreThoseOfTheSameRanksCutThere()
    {
        const auto heldOut = casesAlone(40, 1);
        std::vector<int> ranks;
        for (int at = 0; at < 40; ++at) ranks.push_back(at % 3 == 0 ? 2 : at % 3 == 1 ? 15 : 99);
        std::vector<int> cut = ranks;
        std::ranges::replace(cut, 15, 99);
        const auto metrics = measureSlice(Slice::All, heldOut, ranks);
        const auto ofCut = measureSlice(Slice::All, heldOut, cut);
        QVERIFY(isClose(metrics.hr10Interval.low, ofCut.hr20Interval.low));
        QVERIFY(isClose(metrics.mrr10Interval.high, ofCut.mrr20Interval.high));
        QVERIFY(metrics.hr10Interval.high < metrics.hr20Interval.low);
    }

    void bias_isExact()
    {
        const auto bias = popularityBias(std::vector<std::int64_t>{3, 1, 0, 0}, std::vector<std::int32_t>{10, 4, 1, 0});
        QVERIFY(isClose(bias.meanPopularity, 34 / 4.0));
        QVERIFY(isClose(bias.meanLogPopularity, (3 * std::log(11.0) + std::log(5.0)) / 4));
        QVERIFY(isClose(bias.coverage, 50) && isClose(bias.tailShare, 25));
        QVERIFY(isClose(bias.gini, 2 * (3 * 1 + 4 * 3) / (4.0 * 4) - 5 / 4.0));
    }

    void exposure_countsTheHeadOfEachList()
    {
        RankedCases ranked{.ranks = {1, 1}, .lists = std::vector<ItemIndex>(40, RankedCases::kNoItem)};
        ranked.lists[0] = 2;
        ranked.lists[1] = 0;
        ranked.lists[20] = 2;
        ranked.lists[30] = 1; // eleventh of the second list
        QCOMPARE(ranked.exposure(3, 10), (std::vector<std::int64_t>{1, 0, 2}));
        QCOMPARE(ranked.exposure(3, 20), (std::vector<std::int64_t>{1, 1, 2}));
    }

    void faithfulness_isExact()
    {
        QVERIFY(isClose(comprehensiveness(0.6, 0.1), 0.5) && isClose(sufficiency(0.6, 0.5), 0.1));
        QVERIFY(isClose(reciprocalRankArea(std::vector<int>{1, 2, 4}), (0.75 + 0.375) / 2));
        QVERIFY(isClose(kendallTau(std::vector<double>{1, 2, 3}, std::vector<double>{2, 4, 9}), 1));
        QVERIFY(isClose(kendallTau(std::vector<double>{1, 2, 3}, std::vector<double>{3, 2, 1}), -1));
        QVERIFY(isClose(kendallTau(std::vector<double>{1, 1, 2}, std::vector<double>{1, 2, 3}), 2 / std::sqrt(6.0)));
        QCOMPARE(orderByRating(std::vector<double>{1, 5, 1}), (std::vector<int>{1, 2, 0}));
    }

    void cases_getTheSameRanksOnOneThreadAndOnTwo()
    {
        const auto log = countingLog(50);
        std::vector<SessionIndex> sessions(50);
        std::iota(sessions.begin(), sessions.end(), 0);
        const auto heldOut = heldOutCases(log, sessions, std::vector<std::int32_t>(6, 1));
        const auto one = rankCases(NextNumber(), log, heldOut, 6, 1, {});
        const auto two = rankCases(NextNumber(), log, heldOut, 6, 2, {});
        QCOMPARE(one.ranks[0], 1);
        QCOMPARE(one.ranks[2], 6); // 5 follows 2: tied with all but item 3
        QCOMPARE(two.ranks, one.ranks);
        QCOMPARE(two.lists, one.lists);
    }

    void ranking_stopsWithinACaseWhenCancelled()
    {
        const auto log = countingLog(1000);
        std::vector<SessionIndex> sessions(1000);
        std::iota(sessions.begin(), sessions.end(), 0);
        const auto heldOut = heldOutCases(log, sessions, std::vector<std::int32_t>(6, 1));
        std::stop_source stop;
        const NextNumber model(&stop);
        const JobContext context(stop.get_token(), nullptr, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, rankCases(model, log, heldOut, 6, 2, context));
        QVERIFY(model.calls() < 3000);
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
