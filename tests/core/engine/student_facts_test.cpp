#include "core/engine/student/edge_features.h"
#include "core/engine/student/edge_set.h"
#include "core/engine/student/families.h"
#include "core/engine/student/neighbour_index.h"
#include "core/engine/student/popularity.h"
#include "core/engine/student/ranking_pairs.h"
#include "core/engine/student/teacher_say.h"
#include "core/engine/student/text_similarity.h"
#include "tests/core/engine/random_dataset.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <string_view>

using namespace core;
using namespace core::engine;

namespace {

constexpr std::int64_t kDay = 86'400;

std::vector<std::int32_t> identity(ItemIndex count)
{
    std::vector<std::int32_t> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Every table that a training builds from `known`.
struct Tables {
    std::vector<std::int32_t> families;
    PairTable pairs;
    PairTable familyPairs;
    EdgeFeatures features;
    EdgeSet edges;

    Tables(const Dataset& dataset, const std::vector<SessionIndex>& known, const TrainingConfig& config = {},
           const EdgeSources& sources = {})
        : families(familiesOf(dataset.catalogue, config)),
          pairs(dataset.log, known, identity(dataset.itemCount()), dataset.itemCount()),
          familyPairs(dataset.log, known, families, 1 + *std::max_element(families.begin(), families.end())),
          features(dataset, known, families, config), edges(pairs, familyPairs, families, sources, config, JobContext())
    {
    }
};

const Edge* find(const EdgeSet& edges, ItemIndex from, ItemIndex to)
{
    for (const auto& edge : edges.of(from))
        if (edge.to == to) return &edge;
    return nullptr;
}

} // namespace

class StudentFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// METHOD.md section 3, trap 1: what is known without a session is what would be known had it never been.
    void ownSession_leavesNoTrace()
    {
        const auto dataset = randomDataset(7, 30, 200);
        const Tables whole(dataset, allSessions(dataset));
        int compared = 0;
        for (SessionIndex left = 0; left < 40; ++left) {
            auto others = allSessions(dataset);
            others.erase(others.begin() + left);
            const Tables without(dataset, others);
            const auto items = dataset.log.itemsOf(left);
            const auto own = whole.features.without(items);
            for (const auto from : items)
                for (const auto& edge : whole.edges.of(from)) {
                    std::vector<float> row(whole.features.width());
                    std::vector<float> expected(without.features.width());
                    const bool stands =
                        whole.features.write(whole.features.leaving(from, own), edge, row.data()).stands;
                    const auto* other = find(without.edges, from, edge.to);
                    const bool shouldStand =
                        other != nullptr && without.features
                                                .write(without.features.leaving(from, without.features.without({})),
                                                       *other, expected.data())
                                                .stands;
                    QCOMPARE(stands, shouldStand);
                    for (std::size_t at = 0; stands && at < row.size(); ++at, ++compared)
                        QVERIFY2(std::abs(row[at] - expected[at]) < 1e-5F, whole.features.columns()[at].name);
                }
        }
        QVERIFY(compared > 10'000);
    }

    /// The test above would pass on tables that never count anything.
    void ownSession_mattersWhenItIsNotLeftOut()
    {
        const auto dataset = randomDataset(7, 30, 200);
        const Tables whole(dataset, allSessions(dataset));
        int differences = 0;
        SessionIndex longer = 0;
        while (dataset.log.itemsOf(longer).size() < 3) ++longer;
        const auto items = dataset.log.itemsOf(longer);
        for (const auto from : items)
            for (const auto& edge : whole.edges.of(from)) {
                std::vector<float> with(whole.features.width());
                std::vector<float> without(whole.features.width());
                whole.features.write(whole.features.leaving(from, whole.features.without({})), edge, with.data());
                if (!whole.features
                         .write(whole.features.leaving(from, whole.features.without(items)), edge, without.data())
                         .stands ||
                    with != without)
                    ++differences;
            }
        QVERIFY(differences > 0);
    }

    /// METHOD.md section 3, trap 2.
    void popularity_knowsNothingOfTheDayItselfOrLater()
    {
        auto dataset = randomDataset(1, 12, 100);
        const auto families = familiesOf(dataset.catalogue, {});
        const auto before = PopularityHistory(dataset, allSessions(dataset), families).features(3);
        const std::vector<ItemIndex> flood(1, 5);
        for (int session = 0; session < 500; ++session)
            dataset.log.append({1000 + session}, "x" + std::to_string(session), flood,
                               std::vector<std::int64_t>{3 * kDay + session});
        const PopularityHistory later(dataset, allSessions(dataset), families);
        QCOMPARE(later.features(3), before);
        QVERIFY(later.features(4) != before);
    }

    void popularity_ofAnUnseenItem_isThatOfItsKind()
    {
        auto dataset = randomDataset(1, 12, 0);
        for (int session = 0; session < 50; ++session) // items 2 and 4 are red; the blue ones are never seen
            dataset.log.append({session + 1}, std::to_string(session), std::vector<ItemIndex>{2, 4},
                               std::vector<std::int64_t>{session % 2 * kDay, session % 2 * kDay});
        const PopularityHistory history(dataset, allSessions(dataset), familiesOf(dataset.catalogue, {}));
        const auto features = history.features(2);
        const auto colourOf = [&](ItemIndex item) {
            return features[static_cast<std::size_t>((item + 1) * history.width() - 1)];
        };
        QCOMPARE(colourOf(0), std::log1p(2 * 25.0F / 6)); // two items of 25 sessions a day among the six red ones
        QCOMPARE(colourOf(1), 0.0F);
    }

    void popularity_refusesToKnowTheFirstMorning()
    {
        const auto dataset = randomDataset(1, 12, 100);
        const PopularityHistory history(dataset, allSessions(dataset), familiesOf(dataset.catalogue, {}));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(history.features(history.firstDay())), std::logic_error);
    }

    void pairs_knowTheDirection()
    {
        Dataset dataset = randomDataset(1, 3, 0);
        for (int session = 0; session < 4; ++session)
            dataset.log.append({session + 1}, std::to_string(session), std::vector<ItemIndex>{0, 1},
                               std::vector<std::int64_t>{0, 1});
        const PairTable pairs(dataset.log, allSessions(dataset), identity(3), 3);
        QCOMPARE(pairs.at(0, 1).next, 4.0F);
        QCOMPARE(pairs.at(0, 1).before, 0.0F);
        QCOMPARE(pairs.at(1, 0).next, 0.0F);
        QCOMPARE(pairs.at(1, 0).before, 4.0F);
        QCOMPARE(pairs.at(0, 1).together, pairs.at(1, 0).together);
        QCOMPARE(pairs.at(0, 2).together, 0.0F);
    }

    void neighbours_doNotAskTheSessionItself()
    {
        Dataset dataset = randomDataset(1, 5, 0);
        dataset.log.append({1}, "a", std::vector<ItemIndex>{0, 1, 2}, std::vector<std::int64_t>{0, 1, 2});
        dataset.log.append({2}, "b", std::vector<ItemIndex>{0, 3}, std::vector<std::int64_t>{3, 4});
        dataset.log.append({3}, "c", std::vector<ItemIndex>{4}, std::vector<std::int64_t>{5});
        const NeighbourIndex index(dataset.log, allSessions(dataset), 5);
        const std::vector<ItemIndex> prefix{0};
        std::vector<ItemIndex> voted;
        for (const auto& vote : index.votes(prefix, /*own=*/0)) voted.push_back(vote.item);
        QCOMPARE(voted, (std::vector<ItemIndex>{0, 3}));
        QCOMPARE(index.votes(prefix).size(), 4U);
    }

    void text_findsTheJapaneseTwin()
    {
        Catalogue catalogue;
        for (const auto* title :
             {"六角ボルト ステンレス", "六角ボルト 亜鉛めっき", "耐油手袋 ニトリル", "耐油手袋 ゴム"})
            catalogue.items.push_back({.title = title});
        const TextSimilarity text(catalogue);
        const auto nearest = text.nearestOfAll(2, JobContext());
        QCOMPARE(nearest[0].front().item, 1);
        QCOMPARE(nearest[2].front().item, 3);
        QVERIFY(text.between(0, 1) > text.between(0, 2));
        QVERIFY(std::abs(text.between(2, 2) - 1) < 1e-5F);
    }

    void words_surviveBrokenText()
    {
        QCOMPARE(wordsOf("Hex-Bolt M8"), (std::vector<std::string>{"hex", "bolt", "m8"}));
        QCOMPARE(wordsOf("六角 nut"), (std::vector<std::string>{"六", "角", "nut"}));
        QVERIFY(wordsOf("\xE5\xFF").size() <= 2); // no crash, no endless loop
        QVERIFY(wordsOf("").empty());
    }

    void rankingPairs_stayWithinAPopularityGroup()
    {
        const std::vector<float> sessions{100, 50, 50, 10, 9, 8, 7, 1, 1, 0};
        const auto groups = popularityGroups(sessions);
        std::vector<ItemIndex> items(10);
        std::iota(items.begin(), items.end(), 0);
        std::vector<float> scores; // fall with the index
        for (const auto item : items) scores.push_back(1 - static_cast<float>(item) / 10);
        const auto pairs = drawRankingPairs(items, scores, groups, 5);
        QVERIFY(!pairs.empty());
        const auto again = drawRankingPairs(items, scores, groups, 5);
        for (std::size_t at = 0; at < pairs.size(); ++at) {
            QCOMPARE(groups[pairs[at].better], groups[pairs[at].worse]);
            QVERIFY(pairs[at].better < pairs[at].worse);
            QCOMPARE(pairs[at].better, again[at].better);
        }
    }

    void rankingLoss_hasTheNumericalDerivative()
    {
        std::vector<double> scores{0.3, -1.2, 40, 0.1};
        const std::vector<RankingPair> pairs{{0, 1}, {1, 0}, {3, 2}, {2, 1}};
        std::vector<double> derivatives(4, 0);
        rankingLoss(scores, pairs, 0.7, derivatives);
        std::vector<double> unused(4, 0);
        for (std::size_t at = 0; at < scores.size(); ++at) {
            constexpr double kStep = 1e-5;
            const auto nudged = [&](double by) {
                auto moved = scores;
                moved[at] += by;
                return rankingLoss(moved, pairs, 0.7, unused);
            };
            QVERIFY(std::abs((nudged(kStep) - nudged(-kStep)) / (2 * kStep) - derivatives[at]) < 1e-7);
        }
    }

    /// One session of 10,000 events over two items would make fifty million pairs.
    void pairs_ofACrawlerAreNotCounted()
    {
        Dataset dataset = randomDataset(1, 3, 0);
        std::vector<ItemIndex> events;
        while (events.size() < 10'000) events.insert(events.end(), {0, 1});
        dataset.log.append({1}, "crawler", events, std::vector<std::int64_t>(events.size(), 0));
        const PairTable pairs(dataset.log, allSessions(dataset), identity(3), 3);
        QVERIFY(pairs.of(0).empty());
        QCOMPARE(ownPairCount(dataset.log.itemsOf(0), dataset.log.itemsOf(0), 0, 1).together, 0.0F);
    }

    void families_goByWhatIsNotLeftOut()
    {
        Catalogue catalogue;
        for (const auto* category : {"a", "b"})
            catalogue.items.push_back({.code = category, .title = "t", .category = category});
        TrainingConfig config;
        QVERIFY(familiesOf(catalogue, config) == (std::vector<std::int32_t>{0, 1}));
        config.without = {Without::Columns};
        QVERIFY(familiesOf(catalogue, config) == (std::vector<std::int32_t>{0, 0}));
        config.without = {Without::Text};
        catalogue.items[1].category = "a";
        QVERIFY(familiesOf(catalogue, config) == (std::vector<std::int32_t>{0, 1}));
    }

    /// What never met is known by its kind: here the red were seen with the red alone.
    void attributes_tellTransitionsOfUnseenItems()
    {
        Dataset dataset = randomDataset(1, 12, 0);
        for (int session = 0; session < 60; ++session) {
            const ItemIndex first = session % 2; // even: red
            dataset.log.append({session + 1}, std::to_string(session), std::vector<ItemIndex>{first, first + 2},
                               std::vector<std::int64_t>{0, 1});
        }
        const Tables tables(dataset, allSessions(dataset));
        const auto& columns = tables.features.columns();
        const auto lift = std::ranges::find_if(columns.rbegin(), columns.rend(), [](const EdgeFeature& column) {
            return std::string_view(column.name) == "attribute_lift";
        });
        const auto at = static_cast<std::size_t>(columns.rend() - lift - 1); // of the colours
        const auto liftOf = [&](ItemIndex from, ItemIndex to) {
            std::vector<float> row(tables.features.width());
            const auto all = tables.features.without({});
            tables.features.write(tables.features.leaving(from, all), {.to = to, .proposed = true}, row.data());
            return row[at];
        };
        QVERIFY(std::abs(liftOf(4, 6) - std::log(63.0F / 33)) < 1e-6F); // of 120 pairs 60, where chance gives 30
        QVERIFY(std::abs(liftOf(4, 7) - std::log(3.0F / 33)) < 1e-6F);
    }

    void numbers_areComparedByTheirRatio()
    {
        Dataset dataset = randomDataset(1, 2, 10);
        dataset.catalogue.columns.push_back({"length", ColumnKind::Number});
        dataset.catalogue.items[0].attributes.emplace_back("20");
        dataset.catalogue.items[1].attributes.emplace_back("50");
        const Tables tables(dataset, allSessions(dataset));
        std::vector<float> row(tables.features.width());
        QVERIFY(
            tables.features
                .write(tables.features.leaving(0, tables.features.without({})), {.to = 1, .proposed = true}, row.data())
                .stands);
        QVERIFY(std::abs(row[tables.features.plainWidth() - 2] - std::log(2.5F)) < 1e-6F);
        dataset.catalogue.items[1].attributes.back() = "long";
        const Tables unreadable(dataset, allSessions(dataset));
        QVERIFY(unreadable.features
                    .write(unreadable.features.leaving(0, unreadable.features.without({})), {.to = 1, .proposed = true},
                           row.data())
                    .stands);
        QCOMPARE(row[unreadable.features.plainWidth() - 1], 0.0F);
    }

    void theTeacher_isHeardOfWhatIsHardlySeen()
    {
        QCOMPARE(teacherSay(0), 1.0F);
        QCOMPARE(teacherSay(5), 0.75F);
        QCOMPARE(teacherSay(20), 0.0F);
        QCOMPARE(teacherSay(500), 0.0F);

        Dataset dataset = randomDataset(1, 3, 0);
        for (int session = 0; session < 5; ++session)
            dataset.log.append({session + 1}, std::to_string(session), std::vector<ItemIndex>{0, 1},
                               std::vector<std::int64_t>{0, 1});
        const auto all = allSessions(dataset);
        const auto families = familiesOf(dataset.catalogue, {});
        const EdgeFeatures heard(dataset, all, families, {}, /*hearsTeacher=*/true);
        const EdgeFeatures unheard(dataset, all, families, {});
        std::vector<float> row(heard.width());
        const std::vector<ItemIndex> session{0, 1};
        const auto standing = [&](const EdgeFeatures& features, const Edge& edge, std::span<const ItemIndex> left) {
            return features.write(features.leaving(0, features.without(left)), edge, row.data());
        };
        QVERIFY(!standing(heard, {.to = 1}, {}).stands); // nobody speaks for it
        const auto seen = standing(heard, {.to = 1, .together = 5}, {});
        QVERIFY(seen.stands && seen.known);
        QCOMPARE(seen.say, 0.75F);
        QCOMPARE(standing(heard, {.to = 1, .together = 5}, session).say, 0.8F); // its own session doesn't count
        const auto taught = standing(heard, {.to = 2, .taught = true}, {});
        QVERIFY(taught.stands && !taught.known);
        QCOMPARE(taught.say, 1.0F);
        QCOMPARE(standing(unheard, {.to = 1, .together = 5}, {}).say, 0.0F);
    }

    /// The teacher's edges come on top of the others, which are cut as if it were not there.
    void theTeacher_proposesWhatIsSeldomSeen()
    {
        auto dataset = randomDataset(7, 30, 200);
        dataset.catalogue.items.push_back({.id = {31}, .code = "unseen", .attributes = {""}});
        const TrainingConfig config{.edgesPerItem = 12};
        const std::vector<ItemIndex> seldom{3, 30};
        const auto rows = torch::nn::functional::normalize(torch::rand({31, 8}));
        const Tables untaught(dataset, allSessions(dataset), config);
        const Tables taught(dataset, allSessions(dataset), config, {.knowledge = rows, .seldom = seldom});
        int more = 0;
        for (ItemIndex from = 0; from < 30; ++from) {
            QCOMPARE(std::ssize(untaught.edges.of(from)), config.edgesPerItem); // cut
            for (const auto& edge : untaught.edges.of(from)) {
                const auto* same = find(taught.edges, from, edge.to);
                QVERIFY(same != nullptr);
                QCOMPARE(same->together, edge.together);
                QCOMPARE(same->familyTogether, edge.familyTogether);
            }
            for (const auto& edge : taught.edges.of(from)) {
                if (find(untaught.edges, from, edge.to) != nullptr) continue;
                QVERIFY(edge.taught);
                QCOMPARE(edge.to, 30); // 3 is known without, and cut
                ++more;
            }
        }
        QCOMPARE(more, 30);
    }
};

QTEST_GUILESS_MAIN(StudentFactsTest)
#include "student_facts_test.moc"
